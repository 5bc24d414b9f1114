import type { MatterWords } from "../matters.ts";

export const matters: MatterWords = {
  standing: [
    "(?:mötets |sammanträdets |mötet |sammanträdet )?(?:öppn|avslut|inled|stäng)",
    "(?:välkom|upprop|närvar|presentation|justering|protokollsjustering|ajournering|formalia)",
    "(?:godkännande|fastställande|genomgång) av (?:dag|före|förra|tidigare|senaste|protokoll|minnes)",
    "(?:dagordning|föredragningslista)",
    "val av ",
    "(?:föregående|förra|tidigare|senaste|föreg\\.?) (?:mötes?|protokoll|minnes|anteckning|sammanträde)",
    "(?:protokoll|minnesanteckningar|anteckningar)(?: (?:från|och)|$)",
    "övrig",
    "(?:nästa|kommande|nästkommande) (?:möte|sammanträde|träff)",
    "(?:mötes(?:plan|tider|datum)|mötestid|kalendari|sammanträdes(?:plan|tider|datum))",
    "(?:rapport(?:er)?|information(?:er)?|info|lägesrapport(?:er)?|återrapportering)(?: från|$|,| och)",
    "(?:aktuellt|nuläge|laget runt|runda|ordet fritt|omvärld|kort(?:a)? rapport|avrapportering)",
    "(?:ordförande|sekreterare|kassör|vd|förvaltningschef|rektor|sammankallande)\\p{L}* (?:rapport|informerar|har ordet)",
    "(?:ekonomi(?:n|sk rapport|rapport|uppföljning|sk uppföljning)?|kassarapport|månadsuppföljning|budgetuppföljning)$",
    "(?:meddelanden|delgiv|delegation|anmäl(?:an|ning)|skrivelser|inkom|post(?:en)?$|informationsärenden|beslutsärenden)",
    "(?:bordlagda|kvarstående|uppskjutna|kvarvarande|pågående) (?:ärenden|frågor|punkter)",
    "(?:uppföljning|genomgång) av (?:beslut|uppdrag|åtgärd|aktivitet|uppgift|handling)",
    "(?:besluts|aktivitets|åtgärds|uppgifts|ärende|bevaknings)(?:logg|list)",
  ],
  before: [
    "forts(?:\\.|ättning|att)?(?: (?:på|av|om|från|kring|behandling|diskussion))*",
    "(?:bordlag[dt]|återremitterad|återremitterat|återupptag(?:en|et)|uppskjut(?:en|et))(?: (?:fråga|ärende|punkt))?",
    "(?:återremiss|återupptagande)(?: av)?",
  ],
  behind: [
    "(?:bordl|återremi|återuppt|återkom|återrapp|uppskj|forts|från (?:föregående|förra)|andra behandling|ny behandling)",
    "(?:beslut|information|diskussion|uppföljning|återkoppling|lägesrapport|ställningstagande)$",
  ],
  special: [
    "extra(?:insatt|inkallat)?(?!\\p{L})",
    "extrao(?:rdinär|rdinarie)",
    "extramöte|årsmöte|årsstämma|föreningsstämma|konstituerande|per capsulam",
    "workshop|temadag|temamöte|seminarium|studiebesök|lunch till lunch|planeringsdag|utbildningsdag",
  ],
};
