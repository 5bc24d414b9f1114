import type { DecisionWords } from "../decisions.ts";

/** Whole sentences that decide without saying who does or that it is decided, and those that may be remarks. */
export const customs: Pick<DecisionWords, "phrases" | "told" | "doubtful"> = {
  phrases: [
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
