import type { LabelWords } from "../labels.ts";

const name = "[a-zåäöéü-]+";

export const labels: readonly LabelWords[] = [
  {
    role: "proposal",
    words: `(?:(?<body>(?:${name} ){0,3}${name}s) )?(?:förslag(?:et|en)? ?(?:till (?:beslut|ställningstagande))?|beslutsförslag(?:et)?|yrkande(?:n|t|na)?)`,
  },
  {
    role: "decision",
    words: `(?:(?<body>(?:${name} ){0,4}${name}s) )?(?:beslut(?:et)?|överenskommelse|ställningstagande)(?: i ärendet)?|beslutas|(?<subject>[^.:;,]{2,60}) (?:beslutar|beslutade|beslöt)(?: (?:följande|därför|enhälligt|därmed|således))*(?: att)?`,
  },
  { role: "clause", words: "att|att-sats|attsats|yrkande|motion" },
  {
    role: "attendees",
    words:
      "(?:övriga |även )?(?:närvarande|deltagare|medverkande|deltagande|deltog|beslutande)(?: (?:ledamöter|ersättare|tjänstepersoner|tjänstemän|gäster))?|(?:tjänstgörande |ej tjänstgörande )?(?:ledamöter|ersättare)|adjungerade?|gäster|övriga",
  },
  {
    role: "absent",
    words:
      "(?:ej|inte) närvarande|frånvarande(?: ledamöter)?|(?:anmält |anmälda )?förhinder|deltog (?:ej|inte)|(?:lämnat |anmält )?återbud",
  },
  {
    role: "actions",
    words:
      "(?:åtgärder|åtgärdslista|att göra(?:-lista| lista)?|att-göra-lista|uppgifter|action ?points?|action ?items?|att åtgärda|uppföljningslista)(?: (?:inför|till|från|efter) .{1,30})?",
  },
  { role: "action", words: "åtgärd|uppgift|action" },
  {
    role: "meetings",
    words:
      "kalendarium.{0,20}|möten|mötesdagar|(?:nästa|nästkommande|kommande) (?:möte|möten|mötestillfällen|sammanträde|sammanträden|träff|träffar)(?: \\d{4})?|mötestider.{0,12}|mötesdatum.{0,12}|mötesplan(?:ering)?.{0,12}|sammanträdes(?:plan|dagar|tider|datum).{0,12}",
  },
  { role: "date", words: "datum|dag|mötesdatum|datum och tid" },
  { role: "time", words: "tid|tidpunkt|klockslag|tid och plats" },
  { role: "place", words: "plats|lokal|mötesplats" },
  { role: "chair", words: "(?:mötes)?ordförande|ordf\\.?" },
  {
    role: "secretary",
    words: "(?:mötes)?sekreterare|sekr\\.?|vid protokollet|antecknare|vid anteckningarna",
  },
  {
    role: "approvers",
    words: "justerare|justeras|justerat|justeringspersoner?|protokolljusterare|justeras av",
  },
  {
    role: "sent-to",
    words:
      "(?:beslutet |protokollet |protokollsutdrag |utdrag )?(?:skickas|sänds|delges|expedieras|meddelas) ?(?:till)?|kopia till|för kännedom till|sändlista",
  },
  { role: "presenter", words: "föredragande|föredragare|föredragning|föredras av|inledare" },
  { role: "case", words: "dnr\\.?|diarienummer|diarienr\\.?|ärendenummer|ärendenr\\.?" },
  { role: "agenda", words: "(?:förslag till )?(?:dagordning|agenda|föredragningslista|ärendelista)(?:en)?" },
];
