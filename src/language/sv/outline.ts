import type { OutlineWords } from "../outline.ts";

export const outline: OutlineWords = {
  item: "punkt|ärende|p\\.",
  attachment: "bilaga|bilagor|bil\\.?",
  attachments: [{ plural: "Bilagor", singular: "Bilaga" }],
  presents: {
    hint: "föredr|presenter|redog",
    patterns: [
      "(?<names>.+?) (?:föredrar|föredrog|(?:presenterar|presenterade|redogör för|redogjorde för) (?:ärendet|punkten|frågan))",
      "(?:(?:ärendet|punkten|frågan) )?(?:föredras|föredrogs|presenteras|presenterades) av (?<names>[^.]+)",
      "föredragande (?:(?:är|var) )?(?<names>[^.]+)",
    ],
  },
  informs: {
    hint: "informer|redovis|redog|presenter|rapporter|g[ae][vr] en ",
    patterns: [
      "(?<names>.+?) (?:informerar|informerade|redovisar|redovisade|redogör|redogjorde|presenterar|presenterade|rapporterar|rapporterade|(?:ger|gav) en (?:kort )?(?:lägesbild|lägesrapport|information|rapport|uppdatering|genomgång|presentation|redovisning|återkoppling))",
    ],
  },
  reports:
    "(?:läges|slut|del)?rapport(?:er|ering)?|(?:läges|kort )?information|info|redovisning|presentation|återrapportering|återkoppling|uppföljning|genomgång|nuläge|lägesbild",
  sections:
    "protokoll|mötesprotokoll|minnesanteckningar|mötesanteckningar|anteckningar|underskrift|underskrifter|signaturer|närvaro|närvarolista|deltagarlista|bilagor|bilageförteckning|innehåll|innehållsförteckning|plats|tid|länkar|kallade|inbjudna",
  endings: "underskrift|underskrifter|signaturer|bilagor och underskrifter|justering och underskrifter",
  chapters:
    "punkter|genomgångna punkter|mötespunkter|dagordningspunkter|ärenden|formalia|besluts?punkter|beslutsärenden|beslutsfrågor|informationspunkter|informationsärenden|diskussionspunkter|diskussionsfrågor|rapportpunkter|frågor|mötet|agendapunkter|diskussion(?:er)?",
  columns: "ärende|ärenden|punkt|ämne|rubrik|fråga|dagordning|dagordningspunkt|ärende/punkt|agendapunkt",
  follows: "återupptar|återupptas från|uppföljning av|fortsättning på|fortsättning från|följer upp",
  case: "dnr\\.?|diarienummer|diarienr\\.?|ärendenummer|ärendenr\\.?",
  minutes: [
    {
      kind: "notes",
      words:
        "minnesanteckning(?:ar|arna)?|[a-zåäö]*anteckning(?:ar|arna)?|sammanfattning|referat|stödanteckningar",
    },
    { kind: "protocol", words: "(?:[a-zåäö]+-?)?protokoll(?:et)?" },
  ],
  held: "hållet|hållen|avhållet|avhållen|som hölls|som ägde rum",
  titleFill:
    "agenda|dagordning|&|inom|från|för|till|över|av|den|i|vid|med|vårt|vår|våra|detta|dagens|fört|förda|förd|öppet|ordinarie|extra|extrainsatt|digitalt|fysiskt|konstituerande|telefonmöte|projektmöte|styrelsemöte|styrelsemötet|årsstämma|årsstämman|föreningsstämma|föreningsstämman|stämma|stämman|höstmöte|vårmöte|hållet|hållen|årsmöte|årsmötet|medlemsmöte|arbetsmöte|styrelsesammanträde|möte med|mötet med|möte|mötet|mötes|dagens|sammanträde med|sammanträde|sammanträdet|träff|träff med|överläggning|överläggning med|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen",
  numbered:
    "(?:möte|nr|nummer|sammanträde|#)(?: ?nr)? ?#?\\d{1,3}(?:[/-]\\d{2,4})?|(?:för|under) (?:verksamhets|räkenskaps)?året (?:19|20)\\d{2}(?: ?[/–-] ?\\d{2,4})?",
  page: "(?<![a-zåäö])(?:sida|sidan|sid\\.)(?: ?\\d{1,3})?(?: ?(?:av|/)(?: ?\\d{1,3}| ))?(?![a-zåäö])",
  forums:
    "förening(?:en|s)?|råd(?:et)?|nämnd(?:en)?|grupp(?:en)?|styrelsen?|nätverk(?:et)?|utskott(?:et)?|kommittén?|forum(?:et)?|samråd(?:et)?|förbund(?:et)?|chefer(?:na)?|beredning(?:en)?|sällskap(?:et)?|kår(?:en)?|sektion(?:en)?|klubb(?:en)?|samfällighet(?:en)?|kollegi(?:um|et)|delegation(?:en)?|samverkan|funktion(?:en)?|stab(?:en)?|team(?:et)?|presidi(?:um|et)|ledning(?:en)?|apt",
  placeLead: "i|på|plats",
  opened:
    "(?:mötet|sammanträdet|stämman|årsmötet|mötets) öppn(?:as|ades|ats|ande)|öppn(?:ar|ade) (?:mötet|sammanträdet|stämman|årsmötet)|öppnat|mötet (?:börjar|började|startar|startade|inleds|inleddes)",
  closed:
    "(?:mötet|sammanträdet|stämman|årsmötet|mötets) (?:avslut(?:as|ades|ats|ande)|slutar|slutade)|avslut(?:ar|ade) (?:mötet|sammanträdet|stämman|årsmötet)|(?:mötet|sammanträdet|stämman|årsmötet)[^.]{0,20} avslutat",
  frames:
    "(?:mötes)?öppnande|(?:mötes)?öppning|mötesstart|inledning|välkomna?|upprop|(?:mötes)?avslutning|avslutande|(?:mötes)?avslut",
  nextMeeting: "nästa|nästkommande|kommande|föregående|förra",
  otherDay:
    "uppdaterad|uppdaterat|ändrad|ändrat|publicerad|publicerat|utskriven|skapad|version|justerat|justeras|justeringens|justerings(?:dag|tid|datum)|anslag|anslås|dnr|diarienummer|kallelse",
  mail: {
    from: "från|avsändare|from",
    subject: "ämne|ärende|subject",
    other: "skickat|datum|till|kopia|hemlig kopia|bifogade filer|bilagor|prioritet|sent|to|cc|date",
    replies: "sv|vb|re|fw|fwd",
  },
  lettered: "bilaga|bil|alternativ|alt|grupp|del|plan|punkt|hus|sal|lag|byggnad|nivå|klass|område|version",
  abbreviations:
    "t\\.ex|t ex|bl\\.a|bl a|m\\.fl|m\\.m|dvs|d\\.v\\.s|s\\.k|f\\.d|fr\\.o\\.m|t\\.o\\.m|p\\.g\\.a|kl|nr|ca|ev|resp|ang|avs|jfr|st|tel|prel|bil|dnr|s|sid|kap|p|v|jan|feb|febr|apr|aug|sept|sep|okt|nov|dec|e\\.d|inkl|exkl|osv|o\\.s\\.v|ordf|sekr|adj",
};
