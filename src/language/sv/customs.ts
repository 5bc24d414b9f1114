import type { CustomWords } from "../decisions.ts";

/** What a year's accounts come to. */
const results =
  "(?:årets|verksamhetsårets|räkenskapsårets|föregående års|det) ?(?:ekonomiska )?(?:vinst|överskott|underskott|förlust|resultat)(?:en|et)?|(?:vinsten|överskottet|underskottet|förlusten|årsresultatet|resultatet|behållningen)";

/** Whole sentences that decide without saying who does or that it is decided, and those that may be remarks. */
export const customs: CustomWords = {
  phrases: [
    {
      pattern:
        "en (?:ny |gemensam |särskild )?[a-zåäö]*(?:grupp|kommitté) (?:(?:bestående|som består) av [^.:;]{2,120}? )?(?:tillsätts|tillsattes|bildas|bildades)(?: .{1,160})?",
      kind: "other",
    },
    { pattern: "(?:full )?ansvarsfrihet (?:beviljas|beviljades)(?: .{1,120})?", kind: "approve" },
    {
      pattern:
        "det (?:noteras|noterades) att .{2,60} (?:har |hade )?(?:mottagit|fått|tagit del av) (?:informationen|rapporten|redovisningen)",
      kind: "note-to-file",
    },
    {
      pattern:
        "(?:efter|med|därefter|härefter|därmed|vidare)(?: [^.:;]{2,80})? (?:godkändes|godkänns|fastställdes|fastställs|lades|läggs) (?:den|det|de|densamma|detsamma|desamma|dagordningen|protokollet|anteckningarna|minnesanteckningarna|rapporten)(?: .{1,80})?",
      kind: "approve",
    },
    {
      pattern:
        "[^.:;?]{10,200}, (?:vilket|vilken|vilka) (?:styrelsen|mötet|stämman|årsmötet|nämnden|rådet)(?: enhälligt| också)? (?:godkände|godkänner|fastställde|fastställer|antog|antar|biföll|accepterade)(?! \\d)(?: [^,]{1,60})?",
      kind: "approve",
    },
    {
      pattern:
        "[^.:;?]{10,200}, (?:vilket|vilken|vilka) (?:med godkännande |sedan |därefter |därmed )?(?:lades|läggs) till handlingarna(?: .{1,60})?",
      kind: "note-to-file",
    },
    {
      pattern:
        "(?:ärendet|frågan|punkten|motionen)(?: [^.:;?,]{1,60})? (?:avslutas|avslutades)(?: därmed| härmed)?",
      kind: "withdraw",
    },
    {
      pattern: "(?:upphävdes|upphävs) (?:beslutet|det tidigare beslutet|rutinen|reglerna) .+",
      kind: "revoke",
    },
    {
      pattern: "(?:bordlades|bordläggs) (?:frågan|ärendet|punkten|motionen|förslaget)(?: .+)?",
      kind: "postpone",
    },
    {
      pattern:
        "(?:godkändes|godkänns|fastställdes|fastställs|antogs|bifölls) (?:dagordningen|protokollet|förslaget|motionen|budgeten|verksamhetsplanen|rapporten)(?: .+)?",
      kind: "approve",
    },
    {
      pattern:
        "(?:ärendet|punkten|frågan)(?: .{1,60})? (?:utgår|utgick)(?! och (?:tas upp|redovisas|återkommer|återupptas|behandlas|diskuteras|presenteras|flyttas))(?: .{1,80})?",
      kind: "withdraw",
    },
    {
      pattern:
        "(?:mötet|sammanträdet|stämman|årsmötet) (?:förklaras|förklarades|är|var|ansågs|anses|befanns|bedömdes|konstaterades|konstateras)(?: av (?:mötet|stämman|årsmötet))?(?: (?:vara|ha blivit|enhälligt|härmed))? (?:behörig|behörigt|behörigen|lagenlig|lagenligt|rätt|i rätt|i stadgeenlig|beslutsför|beslutför|beslutsmässig|stadgeenlig|i behörig|i laga).{0,80}",
      kind: "approve",
    },
    {
      pattern:
        "(?:mötet|stämman|årsmötet|styrelsen) (?:anser|ansåg|fann|finner|konstaterar|konstaterade)(?: (?:därmed|därför|enhälligt))? (?:att )?(?:det|mötet|sammanträdet|stämman|årsmötet|sig|kallelsen?)(?: till [a-zåäö]+)?(?: (?:är|var|vara|har|hade|blivit|ha|skett))* (?:i )?(?:behörig|vederbörlig|beslutsför|stadgeenlig|i laga)[a-zåäö]*(?: (?:utlyst|kallat|kallad|utlysta|sammankallat|ordning utlyst|ordning))?(?: .{1,60})?",
      kind: "approve",
    },
    {
      pattern:
        "på frågan? om [^.:;?]{0,90}?(?:utlys|kallad|kallat|ansvarsfrihet|behörig|stadge|beslutsför|röstlängd|dagordning)[^.:;?]{0,60} (?:svarar|svarade) (?:mötet|stämman|årsmötet)(?: enhälligt)? (?:ja|jakande).{0,40}",
      kind: "approve",
    },
    {
      pattern:
        "(?:det |vidare |därefter )?gavs(?: det)? i uppdrag (?:åt|till) .{2,80}? att .+|uppdrag (?:åt|till) (?:styrelsen|kansliet|ordföranden|valberedningen|kassören|sekreteraren|[a-zåäö]*gruppen) att (?!.* (?:är|har|redovisas|redovisades|pågår|kvarstår|återstår)(?: |[.]?$)).+",
      kind: "commission",
    },
    {
      pattern:
        "(?:det )?konstaterades att (?:mötet|sammanträdet|stämman|årsmötet|styrelsen|kallelsen|kallelse)(?: [a-zåäö]+)? (?:är|var|varit|blivit|hade blivit|har blivit|skett|utgått|har skett|hade skett)(?: i)? (?:behörig|beslutsför|beslutför|beslutsmässig|stadgeenlig|rätt|laga).{0,80}",
      kind: "approve",
    },
    {
      pattern:
        "(?:(?:denna |hela )?paragraf(?:en|erna)?|§+ ?\\d[\\d ,–-]*|beslutet|punkten|ärendet|protokollet)(?: i [^.:;]{2,30})? (?:justeras|justerades|(?:förklaras|förklarades)(?: för| vara)?(?: härmed)?)(?: (?:omedelbart|genast|direkt))(?: justera[dte]+)?(?: .{1,60})?",
      kind: "approve",
    },
    {
      pattern: "utsågs .{3,120}? att .{0,60}?justera .{3,60}|utses .{3,120}? att .{0,60}?justera .{3,60}",
      kind: "elect",
    },
    {
      pattern: `(?!.{0,200}?(?<![a-zåäö])(?:om|ifall|skulle|först)(?![a-zåäö]))(?:(?:den )?(?:avgående|avgångna|sittande|förra|gamla) )?(?:styrelsen?|styrelsens ledamöter|ledamöterna|förvaltningen|direktionen|kassören)(?: [^.:;?,]{1,60})? (?:beviljas|beviljades|ges|gavs|får|fick|erhöll) (?:enhälligt )?(?:full |full och tacksam )?ansvarsfrihet.{0,120}`,
      kind: "approve",
    },
    {
      pattern:
        "(?:full )?(?:beviljas|beviljades|gavs) (?:[^.:;?,]{3,40} )?(?:full )?ansvarsfrihet(?! om).{0,120}",
      kind: "approve",
    },
    {
      pattern: `(?:${results})(?: [^.:;?]{1,60})? (?:läggs|lades|förs|fördes|överförs|överfördes|balanseras|balanserades|disponeras|disponerades)(?: över| till| i| mot)* (?:ny|löpande|nästa|eget|fritt|balanserat)(?: [^.:;?]{1,60})?`,
      kind: "other",
    },
    {
      pattern:
        "(?:[^.:;?,]{2,60}? )?(?:protokoll|protokollet|anteckningar|anteckningarna|[a-zåäö]*berättelsen?|rapporten|informationen|redovisningen|skrivelsen|frågan|ärendet)(?: [^.:;?]{1,60})? (?:kan|kunde|får|fick)(?: därmed| därför| således)? läggas till handlingarna(?: .{1,60})?",
      kind: "note-to-file",
    },
    {
      pattern: "(?:[^.:;?,]{2,80}? )?(?:tas|togs|läggs|lades) (?:till protokollet|ad acta)(?: .{1,60})?",
      kind: "note-to-file",
    },
    {
      pattern:
        "frågan? om [^.:;?]{0,60}?(?:utlys|kallad|kallat|ansvarsfrihet|behörig|stadge|beslutsför|röstlängd|dagordning)[^.:;?]{0,60} (?:besvaras|besvarades|besvarats)(?: enhälligt| av (?:mötet|stämman|årsmötet))? (?:jakande|med (?:ett )?(?:enhälligt )?ja).{0,40}",
      kind: "approve",
    },
    {
      pattern: `(?!om |när |att )[^.:;?,]{2,60}?(?:en|et|na|an|rna)(?: för [^.:;?,]{2,40})? (?:beslutades|bestämdes)(?: enhälligt)? (?:till|vara|bli|förbli)(?: att vara)? (?:fortsatt )?(?:oförändra(?:d|t|de)|\\d).{0,100}`,
      kind: "other",
    },
    {
      pattern:
        "(?:[Dd]et )?(?:uppdras|uppdrogs|uppdrages) (?:åt|till) .{2,80}? att .+|åt .{2,80}? (?:uppdras|uppdrogs) (?:att|i uppdrag att) .+",
      kind: "commission",
    },
    {
      pattern:
        "(?:ärendet|frågan|punkten|motionen|förslaget)(?: [^.:;?,]{1,60})? (?:lämnas|lämnades|förklaras|förklarades|läggs|lades) vilande(?: .{1,80})?",
      kind: "postpone",
    },
    {
      pattern:
        "(?:ärendet|frågan|punkten|motionen)(?: [^.:;?,]{1,60})? (?:stryks|ströks|(?:anses|ansågs|förklaras|förklarades) (?:därmed )?(?:avslutad|avslutat|utagerad|utagerat|färdigbehandlad|färdigbehandlat))(?: .{1,80})?",
      kind: "withdraw",
    },
    {
      pattern: "(?:ärendet|frågan|punkten|motionen) avskrivs(?! (?:normalt|alltid|efter|om|när|av)).{0,200}",
      kind: "withdraw",
    },
  ],
  told: [
    {
      pattern:
        "(?!om |när )(?!.{0,300}?(?<![a-zåäö])(?:bör|kan|ska|skall|inte|vi|man|hon|han|de|jag)(?![a-zåäö])).{0,300}?(?<![a-zåäö])får (?:.{1,120} )?(?:avvaktas|anstå|skjutas upp|skjutas på framtiden|vänta(?! på)|ligga till sig)(?: .{1,200})?",
      kind: "postpone",
    },
    {
      pattern:
        "(?!.{0,200}?(?<![a-zåäö])(?:bör|kan|ska|skall|om|inte|som|att)(?![a-zåäö])).{2,160}? (?:avvaktas|läggs på is|skjuts på framtiden)(?: (?:till|tills|i avvaktan|fram till|med|på).{1,200})?",
      kind: "postpone",
    },
  ],
  doubtful: [
    {
      pattern:
        "det (?:noteras|noterades|antecknas|antecknades|konstateras|konstaterades) (?:till protokollet )?att .+",
      kind: "note-to-file",
    },
    {
      pattern:
        "(?:alla|samtliga|gruppen|mötet|deltagarna|vi)(?: .{1,30})? (?:tycker|tyckte|anser|ansåg|är|var) .{0,60}(?:bra|gott|utmärkt|rimligt) förslag.{0,80}",
      kind: "approve",
    },
    {
      pattern:
        "(?:alla|samtliga|gruppen|mötet|nätverket|samrådet|styrelsen|deltagarna|vi)(?: .{1,30})? (?:ställer|ställde) sig positiva?t? till .{0,200}",
      kind: "approve",
    },
    {
      pattern:
        "(?:alla|samtliga|gruppen|mötet|deltagarna|parterna|vi|man|[a-zåäö]+(?:rådet|nätverket|gruppen|styrelsen)) (?:är|var|enades|enas)(?: .{1,20})? om att .+",
      kind: "other",
    },
    { pattern: "(?:inga|ingen hade några|ingen har några) invändningar(?: .{1,120})?", kind: "approve" },
  ],
};
