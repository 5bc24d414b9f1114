import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

const list = "Närvarande: Siv Ek, Bo Alm, Eva Lind, Per Ed\n\n## 4. Plan\n\n";

/** The actions of a sentence as "owners | due", those that are only suggested behind a question mark. */
function tasks(text: string, language = "sv"): string[] {
  const found = read((language === "sv" ? list : list.replace("Närvarande", "Present")) + text, language);
  const line = (record: { owner?: readonly string[] | undefined; due?: string | undefined }): string =>
    `${record.owner?.join(" + ") ?? "–"} | ${record.due ?? "–"}`;
  return [
    ...found.actions.map(line),
    ...found.suggestions.filter(({ list: name }) => name === "actions").map((each) => `? ${line(each)}`),
  ];
}

describe("tasks in Swedish prose", () => {
  it.each([
    // a name and what it does next
    ["Siv tar kontakt med Alby kommun.", "Siv | –"],
    ["Siv Ek återkommer med besked på nästa möte.", "Siv Ek | nästa möte"],
    ["Eva skickar ut bilderna till alla.", "Eva | –"],
    ["Siv Ek (Alby) sammanställer svaren.", "Siv Ek | –"],
    ["Siv Ek, Alby kommun, tar fram ett underlag till nästa möte.", "Siv Ek | nästa möte"],
    ["Siv och Bo ser över texten före sommaren.", "Siv + Bo | före sommaren"],
    ["Siv, Bo och Eva bokar lokal.", "Siv + Bo + Eva | –"],
    ["Siv tillsammans med Bo tar fram ett förslag senast den 10 april.", "Siv + Bo | den 10 april"],
    ["Pelle hör av sig till Alby kommun.", "Pelle | –"],
    ["EL bokar lokal.", "EL | –"],
    ["EL och BA kollar priset till v. 17.", "EL + BA | v. 17"],
    ["Siv undersöker om det går nästa vecka.", "Siv | nästa vecka"],
    ["Siv Ek stämmer av med beredningen omgående.", "Siv Ek | omgående"],
    ["Bo lägger ut anteckningarna på webben.", "Bo | –"],
    ["Priset är oklart och Bo kollar upp det.", "Bo | –"],
    // somebody shall
    ["Siv ska fråga beredningen senast 10 april.", "Siv | 10 april"],
    ["Siv Ek ska även ta med frågan till sitt ledningsmöte.", "Siv Ek | –"],
    ["Siv och Bo kommer att ta fram en mall inför nästa möte.", "Siv + Bo | nästa möte"],
    ["Siv får kolla upp vad som gäller.", "Siv | –"],
    ["Siv ska utse en kontaktperson.", "Siv | –"],
    // everybody does
    ["Alla kommuner lämnar uppgifter till Eva senast v. 12.", "Alla kommuner | v. 12"],
    ["Var och en anmäler deltagare senast 6 maj.", "Var och en | 6 maj"],
    ["Respektive kommun utser en kontaktperson före den 1 maj.", "Respektive kommun | den 1 maj"],
    ["Till nästa möte ska alla läsa igenom förslaget.", "alla | nästa möte"],
    ["Inför nästa möte tar Siv fram en mall.", "Siv | nästa möte"],
    ["Därefter skickar Eva ut underlaget.", "Eva | –"],
    // somebody takes it on
    ["Siv åtar sig att skriva texten.", "Siv | –"],
    ["Bo Alm tog på sig att ringa till Alby.", "Bo Alm | –"],
    ["Eva lovar att återkomma i maj.", "Eva | i maj"],
    ["Per Ed ansvarar för att lokalen är bokad.", "Per Ed | –"],
    ["Sekreteraren ombeds att skicka ut handlingarna.", "Sekreteraren | –"],
    ["Siv ser till att dokumentet läggs ut.", "Siv | –"],
    // all of them, and bodies
    ["Alla tar med frågan hem.", "Alla | –"],
    ["Kommunerna inkommer med synpunkter senast 30 april.", "Kommunerna | 30 april"],
    ["Respektive kommun återkopplar till Siv Ek.", "Respektive kommun | –"],
    ["Arbetsgruppen tar fram ett förslag till nästa möte.", "Arbetsgruppen | nästa möte"],
    ["Sekreteraren skickar ut enkäten.", "Sekreteraren | –"],
    ["Ordföranden kallar till ett extra möte.", "Ordföranden | –"],
    ["Alby kommun tar fram en ny karta.", "Alby kommun | –"],
    ["Region Norrsjö bjuder in föreningarna.", "Region Norrsjö | –"],
    ["Deltagarna funderar hemma och återkommer.", "Deltagarna | –"],
    ["Arbetsgruppen för bad ser över reglerna.", "Arbetsgruppen för bad | –"],
    ["Samtliga ska skicka in uppgifter senast fredag.", "Samtliga | fredag"],
    // the agent of a passive, and what is to happen by a day
    ["Underlaget tas fram av Siv Ek.", "Siv Ek | –"],
    ["Inbjudan skickas ut av arbetsgruppen senast 5 maj.", "arbetsgruppen | 5 maj"],
    ["Handlingarna ska skickas ut en vecka före mötet, senast 1 maj.", "– | 1 maj"],
    ["Frågan tas med till arbetsgruppen för bad.", "– | –"],
    // requests
    ["Skicka synpunkter till Siv senast 20 april.", "– | 20 april"],
    ["Förslaget finns i mappen – läs och återkom gärna med synpunkter.", "– | –"],
    ["Anmäl er till Bo Alm före den 1 maj.", "– | den 1 maj"],
    // owner apart
    ["Siv Ek: ta fram en mall till nästa möte", "Siv Ek | nästa möte"],
    ["Boka lokal till nästa möte (Siv)", "Siv | nästa möte"],
    ["Ta fram en mall /Siv", "Siv | –"],
    ["Kontakta Alby kommun – Bo", "Bo | –"],
    ["Skicka ut enkäten. Ansvarig: Siv Ek", "Siv Ek | –"],
    ["Uppgift - Siv Ek ber Bo Alm lägga in texten.", "Siv Ek | –"],
    ["Svar till Siv senast den 29 april.", "– | den 29 april"],
    ["Synpunkter på planen senast 29 april till Bo.", "– | 29 april"],
    ["Svar från Alby kom i går.", undefined],
    ["Frågan förankras i respektive kommun till nästa möte.", "– | nästa möte"],
    ["Taxan: Siv ringer Alby.", "Siv | –"],
    ["Taxan – Siv ringer Alby i april.", "Siv | i april"],
    ["a) Siv ringer Alby.", "Siv | –"],
    ["- priset är högt\n- tiden är knapp\nSiv tar fram ett nytt förslag senast 31 maj.", "Siv | 31 maj"],
    ["- priset är högt enligt\nSiv Ek, som ringde banken", undefined],
    ["Siv lyfter frågan i styrgruppen den 17 oktober.", "Siv | den 17 oktober"],
    ["Övriga två kvarstår till nästa möte.", undefined],
    ["Alla meddelar sin frånvaro till Bo före 15 maj.", "Alla | 15 maj"],
    ["Respektive kommun tar upp avtalet i nämnden senast den 30 juni.", "Respektive kommun | den 30 juni"],
    ["Alla kommuner har svarat senast den 1 maj.", undefined],
    ["Alla är nöjda före sommaren.", undefined],
    ["Inriktning: gemensam utbildning – Siv tar fram en plan.", "Siv | –"],
    ["Alby har 2 000 st. Siv och Bo kontaktar dem.", "Siv + Bo | –"],
    ["b) Taxan: Siv ringer Alby.", "Siv | –"],
    ["Siv: återkommer på nästa möte.", "Siv | nästa möte"],
    ["Taxan: återkommer på nästa möte.", undefined],
    ["Åtgärd: Siv ringer Alby.", "Siv | –"],
    ["Åtgärd (Siv): ringa Alby till den 29 april.", "Siv | den 29 april"],
    ["Åtgärd Siv: ringa Alby.", "Siv | –"],
    ["Uppdrag till Siv: ringa Alby.", "Siv | –"],
    ["Uppgift (Siv och Bo): ringa Alby.", "Siv + Bo | –"],
    ["Åtgärd: tydliggöra vem som svarar för nycklarna", "– | –"],
    ["Löpande uppgifter redovisar Siv på nästa möte.", undefined],
    // numbers, signs and marks around it
    ["AP 34 Siv: skicka in antalet senast 29 april", "Siv | 29 april"],
    ["@Siv kollar upp priset", "Siv | –"],
    [
      "Åtgärd: Ta fram en affisch. Ansvarig: Siv och Bo. Klart: inför nästa möte",
      "Siv + Bo | inför nästa möte",
    ],
    // any verb behind the name of somebody who was there
    ["Siv felanmäler dörren.", "Siv | –"],
    ["Bo frågar granngården om de kan hjälpa till.", "Bo | –"],
    ["Vår kontaktperson Siv Ek kontaktar Alby.", "Siv Ek | –"],
    ["Siv Ek på Alby kommun ska även ta personliga kontakter.", "Siv Ek | –"],
    ["Styrelsen ska under våren ta fram en plan.", "Styrelsen | under våren"],
    ["Siv att ringa kommunen.", "Siv | –"],
    ["Anna Berg felanmäler dörren.", "Anna Berg | –"],
    // a place or a reason first
    ["I enlighet med planen ska styrelsen bjuda in grannarna.", "styrelsen | –"],
    ["För att hinna före vintern ska Siv Ek beställa nya bräder.", "Siv Ek | –"],
    ["Utifrån enkäten kommer Bo Alm att sköta bokningen.", "Bo Alm | –"],
    // "och" carries the subject on
    ["Siv har ringt banken och återkommer i maj.", "Siv | i maj"],
    ["Ordföranden rapporterade om bryggan och ska kontakta firman igen.", "Ordföranden | –"],
    // what all of them do at home, and what is told as a question
    ["Alla funderar på vilka vi ska bjuda in.", "Alla | –"],
    ["Samtliga läser in sig på underlaget.", "Samtliga | –"],
    ["Bo ska kolla om det finns plats i maj?", "Bo | i maj"],
    ["Per Ed tar emot anmälningar till städdagen.", "Per Ed | –"],
    // passives of what is planned, and of what is arranged
    ["Inbjudan om städdagen ska skickas ut.", "– | –"],
    ["Skyltarna skall sättas upp lördagen den 10 maj.", "– | lördagen den 10 maj"],
    ["Kontakt tas med Alby kommun om bidrag.", "– | –"],
    ["Förnyad kontakt ska tas med vägmästaren genom Bo Alm.", "Bo Alm | –"],
    ["Priser på nya bord infordras genom kassören.", "kassören | –"],
    ["Offert på målning begärs in från två firmor.", "– | –"],
    // "@" last
    ["Prata med Olle @Siv", "Siv | –"],
    ["Ny text till webben @Per_Ed", "Per Ed | –"],
    // a verb that also tells of the meeting, with a time to come
    ["Bo Alm redovisar kostnaderna på nästa möte.", "Bo Alm | nästa möte"],
    ["Arbetsgruppen presenterar ett förslag till nästa möte.", "Arbetsgruppen | nästa möte"],
  ])("%s", (text, wanted) => {
    expect(tasks(text)).toEqual(wanted === undefined ? [] : [wanted]);
  });

  it.each([
    "Siv Ek informerar om läget i kommunen.",
    "Bo berättar att arbetet går vidare.",
    "Siv arbetar med en ny plan.",
    "Siv lyfter frågan om lokaler.",
    "Eva undrar vem som skickar ut kallelsen.",
    "Eva presenterar budgeten.",
    "Siv Ek tog kontakt med Alby kommun.",
    "Siv har bokat lokal.",
    "Vid förra mötet tog Siv upp frågan.",
    "Socialstyrelsen tar fram nya föreskrifter.",
    "Regeringen ska se över lagen.",
    "Länsstyrelsen återkommer med beslut i maj.",
    "Kommunen skickar varje månad in statistik.",
    "Vi behöver tänka på säkerheten.",
    "Det ska bli ett bra år.",
    "Siv ska gå i pension i höst.",
    "Bo ska vara med på mötet.",
    "Malin börjar 22 juni.",
    "Planen tas fram varje år.",
    "Rapporten tar upp tre frågor.",
    "Om Siv tar kontakt med dem kan det gå.",
    "Vem bokar lokal?",
    "Ska Siv kontakta kommunen?",
    "Siv Ek deltar inte.",
    "Alla tycker att det är bra.",
    "Alla kommuner har skickat in svar.",
    "Kontakta gärna Bo Alm vid frågor.",
    "Mötet noterar att Bo Alm tar över som ordförande.",
    "Siv Ek kompletterar informationen.",
    "Siv anmäler förhinder.",
    "Bo frågar om det finns medel.",
    "Dagordningen skickas ut.",
    "Den som vill vara med hör av sig.",
    "Man ser över rutinerna.",
    "Arbetet tar tid.",
    "Siv ska inte skicka ut något.",
    "Siv bor i Alby.",
    "Siv trivs med arbetet.",
    "Siv under våren.",
    "Siv båtar.",
    "Anna Berg smörjer dörren.",
    "Hur inbjudan ska skickas ut är oklart.",
    "Den ska revideras.",
    "Ska Siv Ek kolla om det finns plats?",
    "Alla läste förslaget.",
    "Siv har sagt att Bo är borta och återkommer i maj.",
    "Trots att hon ska kontakta banken är det lugnt.",
    "Kontakt tas alltid med vägmästaren.",
    "Siv åker på utbildning nästa vecka.",
    "Följ klubben @bryggan på nätet.",
    "Vi gick hem tillsammans med Siv som bokar lokal.",
    "Underlaget skickas på remiss i oktober.",
    "Siv frågar om det finns medel.",
  ])("none in: %s", (text) => {
    expect(tasks(text)).toEqual([]);
  });

  it("are several where a sentence says so, each with its own words", () => {
    const { actions } = read(
      `${list}Siv bokar lokal senast 8 april, Bo och Eva skickar ut kallelsen och Per tar fram en mall.`,
    );
    expect(actions).toMatchObject([
      { owner: ["Siv"], task: "bokar lokal senast 8 april", due: "8 april", explicit: false },
      { owner: ["Bo", "Eva"], task: "skickar ut kallelsen" },
      { owner: ["Per"], task: "tar fram en mall." },
    ]);
  });

  it.each([
    ["Siv har pratat med banken. Ska boka en ny tid.", "Siv | –"],
    ["Bo redovisade kostnaderna. Han hör av sig i maj.", "Bo | i maj"],
    ["Siv Ek. Kollar upp priset.", "Siv Ek | –"],
    ["Siv Ek redovisade läget. Det ska bli klart i maj.", undefined],
    ["Siv Ek redovisade läget. Ska vara klart i maj.", undefined],
    ["Bryggan är trasig. Ska boka en ny tid.", undefined],
  ])("are of whoever the sentence before begins with: %s", (text, wanted) => {
    expect(tasks(text)).toEqual(wanted === undefined ? [] : [wanted]);
  });

  it("end with an abbreviated day, and the next begins", () => {
    expect(tasks("Siv ska ringa Alby före den 16 dec. Bo bokar lokal.")).toEqual([
      "Siv | den 16 dec.",
      "Bo | –",
    ]);
  });

  it("are only suggested where they may be a thought or a duty", () => {
    expect(tasks("Siv Ek behöver ta fram en plan.")).toEqual(["? Siv Ek | –"]);
    expect(tasks("Vi tar fram en plan.")).toEqual(["? Vi | –"]);
  });
});

describe("tasks in English prose", () => {
  it.each([
    ["Sue Oak to circulate the draft by Friday.", "Sue Oak | Friday"],
    ["Sue Oak will contact the council before the next meeting.", "Sue Oak | the next meeting"],
    ["Sue Oak agreed to draft a letter.", "Sue Oak | –"],
    ["Everyone to read the report before the next meeting.", "Everyone | the next meeting"],
    ["The secretary will send out the minutes.", "The secretary | –"],
    ["Bo Alm and Eva Lind will look into the costs.", "Bo Alm + Eva Lind | –"],
    ["The draft will be circulated by Sue Oak.", "Sue Oak | –"],
    ["ACTION: Bo to call the council.", "Bo | –"],
    ["Action: Eva Lind to report back by 10 April.", "Eva Lind | 10 April"],
    ["Please send comments to Sue Oak by 20 April.", "– | 20 April"],
    ["Book a room (Bo)", "Bo | –"],
    ["Bo Alm: book a room by 8 April", "Bo Alm | 8 April"],
    ["Each member will send their figures by Friday.", "Each member | Friday"],
    ["SO to prepare a reply.", "SO | –"],
    ["Clerk to obtain quotes.", "Clerk | –"],
    ["Cllr Oak to speak to the owner by Friday.", "Cllr Oak | Friday"],
    ["The Chair reported on the fence and will write to the owner.", "The Chair | –"],
    ["Under the new plan will Sue Oak book the hall.", "Sue Oak | –"],
    ["Three quotes to be obtained by the Clerk.", "the Clerk | –"],
    ["Posters will be sent out.", "– | –"],
  ])("%s", (text, wanted) => {
    expect(tasks(text, "en")).toEqual([wanted]);
  });

  it.each([
    "Sue Oak reported on the budget.",
    "Sue Oak will be away in May.",
    "Sue Oak went to Paris.",
    "ACTION: none.",
    "The government will review the act.",
    "It is important to contact the council.",
    "Who will book the room?",
    "If Sue Oak sends the draft we can start.",
    "Sue Oak presents the budget.",
    "The council sends out figures every month.",
    "The list needs to be updated.",
    "The EU to review the act.",
    "How posters are to be sent out was discussed.",
    "The Chair said that the fence had fallen and will write a book.",
  ])("none in: %s", (text) => {
    expect(tasks(text, "en")).toEqual([]);
  });
});
