import { asks, at, commission, condition, type Held, next, says } from "./script.ts";

export const autumn: Held[] = [
  {
    day: "2027-09-03",
    ticked: ["Utbildning i palliativ vård"],
    calendar: "Mötet den 1 oktober flyttas till den 8 oktober.",
    said: [
      says("Transport av prover", "att avslå begäran om egna transporter."),
      says("Hyra av lokaler", "att godkänna hyresavtalet."),
      says("Nattpatrull", "att bordlägga ärendet till nästa möte.", next),
      says(
        "Avvikelser i läkemedel",
        "att lägga redovisningen till handlingarna med tillägget att ärendet återupptas på nästa möte.",
        next,
      ),
      says("Egenvård i skolan", "att återremittera ärendet för att få svar på vem som har ansvaret.", asks),
      says("Budget 2028", "att bordlägga ärendet.", {
        left: at("2027-11-05"),
        before: "Regionens siffror kommer i oktober. Ärendet återkommer på mötet den 5 november.",
      }),
    ],
  },
  {
    day: "2027-10-08",
    planned: "2027-10-01",
    said: [
      says("Nattpatrull", "att tillstyrka förslaget om en gemensam nattpatrull."),
      says("Avtal om tvätt", "att säga upp avtalet om tvätt."),
      says("Egenvård i skolan", "att fastställa ansvaret enligt förslaget."),
      says(
        "Rehabilitering hemma",
        "att godkänna projektet under förutsättning att medel beviljas.",
        condition,
      ),
      says("Patientnämndens rapport", "att lägga rapporten till handlingarna."),
      says(
        "Digital tillsyn",
        "att uppdra åt Olle Marklid att redovisa kostnaden senast den 30 november 2027.",
        commission("2027-11-30"),
      ),
    ],
  },
  {
    day: "2027-11-05",
    said: [
      says("Avvikelser i läkemedel", "att godkänna åtgärdsplanen."),
      says("Budget 2028", "att bordlägga ärendet till nästa möte.", next),
      says("Sammanträdesdagar 2028", "att fastställa sammanträdesdagarna."),
      says("Vaccination mot influensa", "att ställa sig bakom planen för vaccination."),
      says("Ordförande 2028", "att välja Noor Sandgren till ordförande för 2028."),
    ],
  },
  {
    day: "2027-12-03",
    said: [
      says("Budget 2028", "att fastställa budgeten för 2028."),
      says("Avtal om ambulans", "att upphandla ambulans på nytt."),
      says("Digital tillsyn", "att bordlägga ärendet till nästa möte.", next),
      says("Årets uppföljning", "att godkänna uppföljningen av verksamheten."),
    ],
  },
];
