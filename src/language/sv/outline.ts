import type { OutlineWords } from "../outline.ts";

export const outline: OutlineWords = {
  item: "punkt|ärende|p\\.",
  attachment: "bilaga|bilagor|bil\\.?",
  attachments: [{ plural: "Bilagor", singular: "Bilaga" }],
  presents: {
    hint: "föredr|presenter|redog",
    patterns: [
      "(?<names>.+?) (?:föredrar|föredrog|presenterar|presenterade|redogör för|redogjorde för) (?:ärendet|punkten|frågan)",
      "(?:ärendet|punkten|frågan) (?:föredras|föredrogs|presenteras|presenterades) av (?<names>.+?)",
    ],
  },
  sections:
    "protokoll|mötesprotokoll|minnesanteckningar|mötesanteckningar|anteckningar|underskrift|underskrifter|signaturer|närvaro|närvarolista|deltagarlista|bilagor|bilageförteckning|innehåll|innehållsförteckning|plats|tid|länkar|kallade|inbjudna",
  chapters:
    "punkter|genomgångna punkter|mötespunkter|dagordningspunkter|ärenden|formalia|besluts?punkter|beslutsärenden|beslutsfrågor|informationspunkter|informationsärenden|diskussionspunkter|diskussionsfrågor|rapportpunkter|frågor|mötet|agendapunkter|diskussion(?:er)?",
  columns: "ärende|ärenden|punkt|ämne|rubrik|fråga|dagordning|dagordningspunkt|ärende/punkt|agendapunkt",
  follows: "återupptar|återupptas från|uppföljning av|fortsättning på|fortsättning från|följer upp",
  case: "dnr\\.?|diarienummer|diarienr\\.?|ärendenummer|ärendenr\\.?",
  minutes: [
    { kind: "notes", words: "minnesanteckningar|mötesanteckningar|anteckningar|anteckning" },
    { kind: "protocol", words: "protokoll|mötesprotokoll|sammanträdesprotokoll|protokollet" },
  ],
  titleFill:
    "från|för|till|över|möte med|mötet med|möte|mötet|sammanträde med|sammanträde|den|i|vid|överläggning|med",
  abbreviations:
    "t\\.ex|t ex|bl\\.a|bl a|m\\.fl|m\\.m|dvs|d\\.v\\.s|s\\.k|f\\.d|fr\\.o\\.m|t\\.o\\.m|p\\.g\\.a|kl|nr|ca|ev|resp|ang|avs|jfr|st|tel|prel|bil|dnr|s|sid|kap|p|v|jan|feb|febr|apr|aug|sept|sep|okt|nov|dec|e\\.d|inkl|exkl|osv|o\\.s\\.v|ordf|sekr|adj",
};
