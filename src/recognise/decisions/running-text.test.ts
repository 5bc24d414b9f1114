import { describe, expect, it } from "vitest";
import { decided, decidedBySome, read } from "./item.fixture.ts";

describe("decisions in running text", () => {
  it.each([
    ["Taket läcker. Samrådet beslutade: taket läggs om.", 1],
    ["Beslut om antalet ledamöter. Mötet beslutar : sju ledamöter.", 1],
    ["Taket läcker. Regionstyrelsen beslutade: taket läggs om.", 0],
  ])("behind a colon: %s", (text, count) => {
    expect(read(text).decisions).toHaveLength(count);
  });

  it("begin on a line of their own where no line ends with a full stop", () => {
    const lines =
      "Samrådet talade om taket\nSamrådet beslöt att taket läggs om\nSamrådet beslöt att Siv Ek frågar vem\nsom kan göra det";
    expect(read(lines).decisions).toMatchObject([
      { clauses: ["att taket läggs om"] },
      { clauses: ["att Siv Ek frågar vem som kan göra det"] },
    ]);
  });

  it.each([
    // somebody decides
    ["Samrådet beslutade om nya mötestider.", "other"],
    ["Samrådet enades om att skjuta upp starten.", "postpone"],
    ["Gruppen kom överens om att ses oftare.", "other"],
    ["Samrådet är överens om att planen ska gälla i två år.", "other"],
    ["Alla är eniga om att avslå ansökan.", "reject"],
    ["Man enades om att anta planen.", "approve"],
    ["Vi bestämde att lokalen ska målas.", "other"],
    ["Vi har också kommit överens om att loggan får vara kvar.", "other"],
    ["Mötet ställde sig bakom förslaget.", "approve"],
    ["Samrådet gav Bo Alm i uppdrag att ta fram en plan.", "commission"],
    ["Mötet uppdrog åt Bo Alm att ringa Alby kommun.", "commission"],
    ["Mötet beviljade ansökan.", "approve"],
    ["Samrådet valde Siv Ek till vice ordförande.", "elect"],
    ["Efter en lång diskussion beslutade mötet att avvakta.", "postpone"],
    ["Med anledning av detta beslutar samrådet att säga upp avtalet.", "other"],
    ["På förslag av Bo Alm beslutade mötet att anta budgeten.", "approve"],
    ["Med 3 röster mot 2 beslutade mötet att avslå förslaget.", "reject"],
    ["Mötet beslutade 2025-04-03 att anta planen.", "approve"],
    // nobody is named
    ["Beslutades att anta planen.", "approve"],
    ["Beslöts att Siv Ek skriver till Alby kommun.", "other"],
    ["Vidare beslutades att avgiften är 200 kronor.", "other"],
    ["Efter viss diskussion bestämdes att vänta med inköpet.", "postpone"],
    ["Då pengar saknas beslutades att bordlägga ärendet.", "postpone"],
    ["Beslut togs om att hyra lokalen i ett år till.", "other"],
    ["Beslut fattades att avskriva ärendet.", "withdraw"],
    ["Enighet rådde om att rutinen ska skrivas om.", "other"],
    ["Beslut att använda den gemensamma mallen.", "other"],
    // a passive
    ["Dagordningen fastställdes med tillägg av en övrig fråga.", "approve"],
    ["Protokollet från den 14 januari gicks igenom och lades till handlingarna.", "note-to-file"],
    ["Förslaget till budget antogs enhälligt.", "approve"],
    ["Rapporten läggs till handlingarna.", "note-to-file"],
    ["Punkten bordläggs.", "postpone"],
    ["Förslaget godkänns.", "approve"],
    ["Ansvarsfrihet beviljades för styrelsen.", "approve"],
    ["Ansvarsfrihet beviljades styrelsen.", "approve"],
    ["Kansliet får i uppdrag att göra en lista.", "commission"],
    ["Samrådet beslutade lägga ned gruppen.", "other"],
    ["Samrådet tackade för informationen och beslöt att avvakta.", "postpone"],
    ["Efter smärre ändringar godkändes den.", "approve"],
    ["Sättet att kalla godkändes.", "approve"],
    ["Rutinen följs inte längre, sade Bo. Beslut: att upphäva rutinen.", "revoke"],
    ["Parterna är överens om förslaget.", "approve"],
    ["Protokollet från 28 augusti är justerat och läggs till handlingarna.", "note-to-file"],
    ["Dagordningen godkändes av mötet.", "approve"],
    ["Motionen avslogs.", "reject"],
    ["Motionen bifölls.", "approve"],
    ["Förslag till dagordning fastställs med följande tillägg; färjetrafiken och bryggan.", "approve"],
    ["Godkändes utan ändringar.", "approve"],
    ["Läggs till handlingarna.", "note-to-file"],
    ["Bordläggs till nästa möte.", "postpone"],
    // elections
    ["Till justerare utsågs Siv Ek och Bo Alm.", "elect"],
    ["Till att jämte ordföranden justera protokollet valdes Siv Ek.", "elect"],
    ["Att justera protokollet utses Bo Alm.", "elect"],
    ["Siv Ek valdes till sekreterare.", "elect"],
    ["Eva Lind omvaldes som ordförande för ett år.", "elect"],
    ["Eva Lind (S) och Bo Alm (M) utses att justera dagens protokoll.", "elect"],
  ])("%s", (text, kind) => {
    expect(decided(`Eva hälsar välkommen. ${text}`)).toMatchObject([{ kind, explicit: true }]);
  });

  it.each([
    ["Styrelsen beslutade att köpa in en ny båt.", "other"],
    ["Styrelsen beslöt att anta offerten.", "approve"],
    ["Nämnden godkände redovisningen.", "approve"],
    ["Årsmötet beviljade styrelsen ansvarsfrihet.", "approve"],
    ["Styrelsen väljer Siv Ek till justerare.", "elect"],
    ["Styrelsen uppdrar Bo Alm att hämta nycklarna.", "commission"],
    ["Vi lägger rapporten till handlingarna.", "note-to-file"],
  ])("of a body that bears no other's name: %s", (text, kind) => {
    expect(decidedBySome(text)).toMatchObject([{ kind, explicit: true }]);
  });

  it("take the clauses, or the sentence where it has none", () => {
    expect(decided("Man enades om att anta planen och att trycka den.")).toMatchObject([
      { clauses: ["att anta planen", "att trycka den."] },
    ]);
    expect(decided("Samrådet beslutade om nya mötestider.")).toMatchObject([
      { clauses: ["Samrådet beslutade om nya mötestider."] },
    ]);
  });

  it("that only let something wait are told, not formal", () => {
    expect(decided("Med tanke på läget får bygget avvaktas.")).toMatchObject([
      { kind: "postpone", explicit: false },
    ]);
  });

  it("may be numbered by letters, on lines of their own", () => {
    const text = "a) Till ordförande valdes Eva Lind (omval).\nb) Till revisor valdes Siv Ek (nyval).";
    expect(decided(text)).toMatchObject([
      { clauses: ["Till ordförande valdes Eva Lind (omval)."] },
      { clauses: ["Till revisor valdes Siv Ek (nyval)."] },
    ]);
  });

  it("are several in an item", () => {
    expect(decided("Dagordningen godkändes. Till justerare valdes Siv Ek.")).toHaveLength(2);
  });

  it.each([
    ["It was decided that the pier be closed.", "other"],
    ["The group agreed to meet more often.", "other"],
    ["We decided to postpone the start.", "postpone"],
    ["After some discussion the Council resolved to reject the request.", "reject"],
    ["There was consensus that the rota should change.", "other"],
    ["Agreed to adopt the budget.", "approve"],
    ["The agenda was approved with one addition.", "approve"],
    ["Sue Oak was elected chair for one year.", "elect"],
    ["Approved.", "approve"],
    ["The Council approved the plan.", "approve"],
    ["The meeting asked Sue Oak to write to the port.", "commission"],
    ["All agreed that the fee should stay.", "other"],
  ])("%s", (text, kind) => {
    expect(decided(text, "en")).toMatchObject([{ kind, explicit: true }]);
  });
});

describe("what sounds like a decision and is none", () => {
  it.each([
    // not yet, not here, not now
    "Beslut tas på nästa möte.",
    "Vi beslutar om detta på nästa möte.",
    "Kommunen har ännu inte beslutat i frågan.",
    "Om styrelsen beslutar att bygga behövs mer pengar.",
    "När samrådet beslutar att starta skickas en inbjudan.",
    "Beslut fattas av kommunerna.",
    "Samrådet beslutade 2024-12-19 att resan går till Alby.",
    "Samrådet beslutar 2024-12-19 att resan går till Alby.",
    "På förra mötet beslutades att göra en enkät.",
    "Vid mötet i höstas bestämde vi att avvakta.",
    "Den 6 mars beslutade samrådet att bygga ut.",
    "Regionen beslutade att höja taxan.",
    "Styrelsen beslutade att höja taxan.",
    "Styrgruppen beslutar att höja taxan.",
    "Ett presidium valdes också.",
    "Sexton ledamöter valdes.",
    "Per Ed valdes till ordförande i hamnstyrelsen.",
    "Per Ed har valts till ny ordförande.",
    "Ansökan avslogs av länsstyrelsen.",
    "Vår ansökan avslogs.",
    "Frågan bordlades på förra mötet.",
    "Motionen avslogs av årsmötet 2023.",
    "Förslaget godkändes av regionen.",
    "Deltagarna är överens om att det är svåra ord.",
    "Vi har inte kommit överens om priset.",
    "Anteckningar från mötet godkänns av ordföranden.",
    // of no meeting at all
    "Det antas att priserna stiger.",
    "Vi antar att det ordnar sig.",
    "Ordförande utses på första mötet.",
    "Ledamöter väljs för två år.",
    "Bidrag beviljas till föreningar.",
    "Flera fel noterades.",
    "Vi noterar att priserna har stigit.",
    "Vi väljer att fokusera på de yngre.",
    "Ett beslutsunderlag tas fram.",
    "Inför beslut behövs en kalkyl.",
    "Rätten att besluta delegeras ofta.",
    "Det är viktigt att samrådet beslutar att gå vidare.",
    "Ordföranden frågar om mötet beslutar att anta planen.",
    "Ska vi besluta att anta planen?",
    "Beslut om årsavgift.",
    "Beslutet gäller från och med 1 maj.",
    "Beslutet om avgifter väckte frågor.",
    "Bo undrar hur mötet ställer sig till att planen antas.",
  ])("%s", (text) => {
    expect(decided(`Eva hälsar välkommen. ${text}`)).toEqual([]);
  });

  it.each([
    "The board has not yet decided.",
    "If the Council decides to close the pier, staff must be told.",
    "Decisions are made by the members.",
    "At the last meeting it was decided to close the pier.",
    "The minister decided to close the pier.",
    "We decided on 6 March to close the pier.",
    "It was noted by many that the pier is old.",
    "Sue Oak asked whether the plan was approved.",
    "The decision on fees raised questions.",
    "We agreed with the harbour master.",
  ])("%s", (text) => {
    expect(decided(`We met. ${text}`, "en")).toEqual([]);
  });

  it.each(["Budgeten fastställs av årsmötet.", "Hon har beslutat att sluta."])(
    "of nobody known: %s",
    (text) => {
      expect(decidedBySome(text)).toEqual([]);
    },
  );

  it("stands apart where it may be one after all", () => {
    const found = read("Det noteras att två förslag har kommit in.");
    expect(found.decisions).toEqual([]);
    expect(found.suggestions).toMatchObject([{ list: "decisions", kind: "note-to-file", agenda: "4" }]);
    expect(read("Deltagarna är överens om att det är svåra ord.").suggestions).toMatchObject([
      { list: "decisions" },
    ]);
    expect(read("Alla tycker att det är ett bra förslag.").suggestions).toMatchObject([
      { list: "decisions", kind: "approve" },
    ]);
  });
});
