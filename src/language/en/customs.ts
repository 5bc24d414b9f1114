import type { CustomWords } from "../decisions.ts";

/** Words by which nothing has been decided yet, or not now. */
const undone =
  ".{0,200}?\\b(?:not|if|whether|will|to be|would|should|earlier|previously|already|last year)\\b";
/** Words that make what seems a verb an adjective: "Agreed actions were reviewed." */
const finite = ".{0,200}?\\b(?:is|are|was|were|has|have|had|will|can|not|if)\\b";

/** Whole sentences that decide without saying who does or that it is decided, and those that may be remarks. */
export const customs: CustomWords = {
  phrases: [
    {
      pattern: `(?!${undone})(?:the )?minutes(?: [^:;?]{1,100}?)? (?:was|were)(?: [^:;?]{1,60}?)? (?:agreed|approved|adopted|accepted|confirmed|signed|taken as (?:a )?(?:read|correct|true))(?:[ ,].{1,80})?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})[^.:;?]{2,120}? (?:has|have) (?:now )?been (?:unanimously )?(?:agreed|approved|adopted|accepted|endorsed|ratified) by (?:the (?:group|meeting|members)|all(?: present| members)?|everyone|those present)(?: .{1,80})?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:the )?(?:[^.:;?,]{2,40} )?(?:reports?|accounts|statements?|updates?) (?:was|were) (?:received|presented|considered|reviewed|discussed),? and (?:unanimously )?(?:adopted|approved|accepted|agreed)(?: .{1,60})?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:the )?(?:[^.:;?,]{2,40} )?(?:reports?|accounts|statements?|updates?) (?:was|were) (?:(?:presented|received|considered|reviewed|discussed),? and (?:duly )?noted|received)(?: with thanks)?`,
      kind: "note-to-file",
    },
    {
      pattern: `(?!${undone})(?:it (?:was|is) )?(?:proposed|moved)(?: as [^.:;?,]{2,40})?(?: by)? [^.:;?]{2,80}?,? (?:and )?second(?:ed)?(?: by)? [^.:;?]{2,60}?(?:,| and|, and)(?: (?:it was|was|were|is|all|unanimously|duly))* (?:resolved|agreed|decided) (?:that|to) .+`,
      kind: "other",
    },
    {
      pattern: `(?!${undone})(?:it (?:was|is) )?(?:proposed|moved)(?: as [^.:;?,]{2,40})?(?: by)? [^.:;?]{2,80}?,? (?:and )?second(?:ed)?(?: by)? [^.:;?]{2,60}?(?:,| and|, and)(?: (?:it was|was|were|is|all|unanimously|duly))* (?:agreed|resolved|approved|carried|adopted|accepted|passed)(?: (?:unanimously|by .{3,40}|nem\\.? con))?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:up)?on (?:a |the )?motion (?:by|of|from|made by) [^.:;?]{2,60}?,? (?:and )?seconded by [^.:;?]{2,60}?, .{2,120}? (?:was|were) (?:unanimously )?(?:approved|adopted|accepted|passed|carried|ratified)(?: .{1,100})?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:up)?on (?:a |the )?motion (?:by|of|from|made by) [^.:;?]{2,60}?,? (?:and )?seconded by [^.:;?]{2,60}?, the [a-z ]{3,40}? (?:unanimously )?(?:approved|adopted|accepted|passed|ratified) .{3,200}`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:a )?motion(?: was)?(?: (?:made|brought|put forward|moved))?(?: by)?,? [^.:;?]{2,60}?,? (?:and )?second(?:ed)?(?: by)? [^.:;?]{2,60}?,? (?:to|that) .{3,200}?(?:[,;] (?:and )?| (?:and|was|were) )(?:was |were )?(?:unanimously |duly )?(?:carried|passed|approved|adopted)(?: unanimously| by .{3,40})?`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:a )?motion was (?:made|moved)(?: by [^.:;?]{2,60}?)?,?(?: (?:and )?(?:was )?seconded(?: by [^.:;?]{2,60}?)?,?)?(?: and)? (?:was )?(?:unanimously )?(?:carried|passed|approved|adopted) (?:to|that) .{3,200}`,
      kind: "approve",
    },
    {
      pattern: `(?!${undone})(?:a |the )?motion (?:to|that) .{3,200}? (?:(?:was|is) )?(?:unanimously )?(?:carried|passed|approved|adopted)(?: (?:unanimously|\\(?\\d.{0,30}|by .{3,40}|with .{3,40}))?`,
      kind: "approve",
    },
    {
      pattern:
        "it (?:was|is) (?:moved|proposed),? (?:and )?seconded,? (?:and )?(?:unanimously |duly )?(?:agreed|resolved|carried|approved) (?:that|to) .+",
      kind: "other",
    },
    {
      pattern: `(?!${undone})(?:the )?[^.:;?,]{2,80} (?:was|were) (?:passed|carried|approved|adopted|agreed|accepted) (?:unanimously|nem\\.? con|by all(?: present)?|without (?:objections?|dissent))`,
      kind: "approve",
    },
    {
      pattern: `(?!${finite})agreed (?!with|by|at|in|on|as|upon|last|actions?|the following)[a-z].{3,200}`,
      kind: "other",
    },
    {
      pattern: `(?!${finite})(?:approved|adopted|accepted|ratified|endorsed|authori[sz]ed) (?:the|a|an|all|payments?|this|these|minutes|expenditure|purchase|request) ?.{3,200}`,
      kind: "approve",
    },
    {
      pattern:
        "(?:the )?(?:agenda|minutes|notes|report|accounts|budget)(?: (?:was|were|is|are))? (?:agreed|approved|adopted|accepted)(?: .{1,60})?",
      kind: "approve",
    },
    {
      pattern:
        "(?:the )?(?:matter|item|question)(?: .{1,60})? (?:is|was) (?:withdrawn|dropped|struck)(?: .{1,80})?",
      kind: "withdraw",
    },
    {
      pattern: "(?:the )?meeting (?:is|was) (?:declared )?(?:quorate|duly convened).{0,80}",
      kind: "approve",
    },
  ],
  told: [
    {
      pattern:
        "(?!.{0,200}?\\b(?:if|should|could|may|not|would|might)\\b).{2,160}? (?:is|are) (?:put on hold|on hold until|put off).{0,200}",
      kind: "postpone",
    },
  ],
  doubtful: [
    { pattern: "it (?:is|was) noted that .+", kind: "note-to-file" },
    {
      pattern:
        "(?:all|everyone|the (?:group|meeting|board|members)|we)(?: .{1,30})? (?:thinks?|thought|found|finds?|felt) .{0,60}good (?:idea|proposal|suggestion).{0,80}",
      kind: "approve",
    },
    { pattern: "(?:all|everyone|we|the (?:group|meeting|board|members)) agreed? that .+", kind: "other" },
    { pattern: "(?:there were )?no objections(?: .{1,120})?", kind: "approve" },
  ],
};
