import type { RunningWords } from "../running-words.ts";

export const running: RunningWords = {
  head: [
    "Plats och tid|Tid och plats|Plats|Mötesplats|Lokal",
    "Närvarande(?: (?:ledamöter|ersättare|tjänstepersoner|tjänstemän))?|Övriga(?: (?:närvarande|deltagande|deltagare))?|(?:Ej|Inte) (?:närvarande|tjänstgörande|beslutande)(?: ersättare)?|Deltagare|Deltagande|Beslutande(?: ledamöter)?|(?:Ordinarie|Tjänstgörande) (?:ledamöter|ersättare)|Ledamöter|Ersättare|Adjungerade?|Inbjudna?|Gäster|Frånvarande|Förhinder|Förhindrade|Anmält förhinder|Återbud|Deltog (?:ej|inte)|Tjänstepersoner|Tjänstemän",
    "Utses att justera|Justerare|Justerande|Justeringens plats och tid|Paragrafer|Underskrifter|Sekreterare|Vid protokollet|Vid anteckningarna|Organ|Sammanträdesdatum|Anslag/bevis|Utdragsbestyrkande",
    "Dagordning|Ärendelista|Innehållsförteckning|Föredragningslista|Innehåll",
  ].join("|"),
  headTime: "Dag|Datum|Tid|Tidpunkt|Plats och tid|Tid och plats|Sammanträdesdatum",
  when: "kl|klockan|lunch|den|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?",
  people:
    "närvarande.*|övriga.*|ej .*|inte .*|deltagare|deltagande|beslutande.*|.*ledamöter|.*ersättare|adjungerade?|inbjudna?|inbjuden|gäster|frånvarande|förhindrade|.*förhinder|återbud|deltog .*|tjänstepersoner|tjänstemän",
  within:
    "Beslut|Beslutsförslag|Förslag till beslut|Förvaltningens förslag till beslut|Yrkanden?|Bakgrund|Sammanfattning(?: av ärendet)?|Ärendebeskrivning|Beskrivning av ärendet|Ärendet|Beslutsunderlag|Beslutsgång|Beslutet skickas till|Föredragande|Bilaga|Bilagor|Reservation(?:er)?|Protokollsanteckning|Underlag",
  verbs:
    "är|deltog|deltar|var|har|hade|ska|skall|skulle|kan|kunde|måste|bör|borde|vill|ville|får|fick|går|gick|ger|gav|tar|tog|blir|blev|finns|fanns|kommer|lade|läggs|står|stod|gör|gjorde|gjordes|ser|såg|håller|höll|hölls|utsågs|utses|utser|beslöt|beslöts|föreslår|föreslog|föreslogs|redogör|redogjorde|anför|anförde|föredrar|föredrog|noterar|konstaterar|meddelar|informerar|rapporterar|berättar|öppnar|öppnas|hälsar|förklarar|godkänns|saknas|redovisas|diskuteras|behandlas|framförs|bordläggs|noteras|konstateras|beslutas|beslutar|antas|fastställs|genomförs|görs|ges|tas|sker|skedde|anmäls|inleder|inledde|inleddes|tackar|presenterar|avslutar|avslutas|delas|delges|uppdras|uppdrar|yrkar|återkommer|valdes|väljs|väljer|[a-zåäöé]{2,}(?:ade|ades|erade|erades|nner|dde|ddes|ndes|ldes|rdes|gdes|ktes|stes|ttes|ptes|llde|alde|örde|kte|pte)",
  verbsBehind:
    "[a-zåäöé]{2,}(?:ar|er)|[a-zåäöé]{3,}(?<!(?:[aeo]rn|en))as|[a-zåäöé]+(?:gör|slår|får|går|änns|äggs|äljs|örs|änds|rivs)",
  remarks:
    "deltog|deltar|lämnade|lämnar|anslöt|ansluter|ersätter|kom|gick|närvarade|är|var|har|adjungeras|tjänstgör|tjänstgjorde",
  starters:
    "det|den|de|vi|man|hon|han|detta|dessa|en|ett|alla|samtliga|inga|ingen|inget|efter|under|vid|till|att|om|när|även|vidare|därefter|sedan|dessutom|mötet|ordföranden|ordförande",
  joins:
    "av|från|för|i|inom|till|på|vid|med|mot|om|kring|hos|ang|ang\\.|angående|avseende|gällande|rörande|via|per|och|eller|samt|&|m\\.m\\.?|mellan|utan|under|över|vice|den|det|de|en|ett|v|v\\.|projektet?|region|landstinget|kommunen|föreningen|gruppen|systemet|bolaget|förbundet|skolan|organisationen|[–-]|/",
  possessive: "[a-zåäöé-]{3,}(?:ens|ets|ns|ts|ms|nas|rs|ks|gs|ds|vs|ls)",
  posts:
    "(?:[a-zåäö]+-? ?)?(?:ordförande|ordf|sekreterare|chef(?:en)?|direktör(?:en)?|ledare|ledaren|samordnare|samordnaren|strateg(?:en)?|kassör(?:en)?|controller|ekonom(?:en)?|planerare|planeraren|utvecklare|handläggare|handläggaren|rådgivare|konsult(?:en)?|revisor(?:n)?|ledamot|rektor|arkitekt|ingenjör|sjuksköterska(?:n)?|utredare|inspektör|råd|koordinator)",
  definite:
    "[a-zåäöé&-]+(?:[^s]en|et|an|na|rna|on|ten|den|nen|sen)|ordförande|förslag(?:et)?|minnesanteckningar(?:na)?|protokoll(?:et)?|undertecknad|sekreteraren?|anteckningar(?:na)?",
  things:
    "[a-zåäöé-]{3,}(?:[bcdfghjklmnprstvxz]et|um|ning|ningen|heten|projekt|plan|strategi|policy|program)",
  notBehind:
    "den|kl|kl\\.|klockan|nr|nr\\.|nummer|sid|sida|sidan|s|s\\.|§|§§|punkt|punkten|punkterna|pkt|p|p\\.|bilaga|bil|bil\\.|kap|kap\\.|vecka|v|v\\.|ca|cirka|dnr|dnr\\.|tel|fax|år|rum|sal|paragraf|paragraferna|ärende|ärendet|artikel|löpnummer|version|etapp|fas|del|steg|över|minst|högst|under|[–-]",
  clause: "att",
};
