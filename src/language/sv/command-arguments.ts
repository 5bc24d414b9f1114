import type { CommandTexts } from "../texts.ts";

/** What stands on the command line besides options. */
export const argumentTexts: CommandTexts["arguments"] = {
  paths: { value: "FIL", about: "bara dessa filer eller mappar; annars hela arkivet" },
  file: { value: "FIL", about: "filen med protokollet" },
  sources: { value: "FIL", about: "filer eller mappar att importera; - läser standard in" },
  refs: {
    value: "BETECKNING",
    about: "en beteckning som VS-2025-04-03/d2, slutet av den om det räcker, eller ett möte",
  },
  ref: {
    value: "BETECKNING",
    about: "en beteckning som VS-2025-04-03/d2, slutet av den om det räcker, eller ett möte",
  },
  matter: {
    value: "BETECKNING",
    about:
      "ett beslut, en uppgift eller en bevakning (VS-2025-04-03/d2), en punkt (VS-2025-04-03#4) eller en notering (k7f3)",
  },
  event: { value: "HÄNDELSE", about: "vad som har hänt: uppfyllt, antaget, flyttat, notering …" },
  journalId: { value: "ID", about: "noteringen som tas tillbaka, till exempel k7f3; annars den senaste" },
  forum: { value: "FORUM", about: "forumets namn eller kortnamn, till exempel VS" },
  person: {
    value: "NAMN",
    about: "en person eller organisation; förnamn eller initialer räcker om de passar en",
  },
  words: { value: "ORD", about: "vad som söks: alla orden; ”inom citattecken” en fras, budget* en början" },
  subject: { value: "VAD", about: "vad som räknas: närvaro" },
  planYear: { value: "ÅR", about: "året, 2027, eller åren, 2027-2028" },
  planPhrase: {
    value: "NÄR",
    about: "när mötena är: första fredagen i månaden kl 9-12, inte juli",
  },
};
