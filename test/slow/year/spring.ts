import { asks, at, commission, condition, type Held, next, says, until } from "./script.ts";

export const spring: Held[] = [
  {
    day: "2027-01-08",
    said: [
      says("Verksamhetsplan 2027", "att fastställa verksamhetsplanen.", {
        action: { line: "Tage Bruhn: trycka planen" },
      }),
      says("Färdtjänst över kommungränsen", "att bordlägga ärendet till nästa möte.", next),
      says(
        "Tolkar vid akuta besök",
        "att återremittera ärendet till Beredningsgruppen för att få svar på vad tolkarna kostar.",
        asks,
      ),
      says(
        "Jourläkare på helger",
        "att godkänna avtalet om jourläkare under förutsättning att Dalstads kommun avsätter medel.",

        {
          left: condition,
          action: { line: "Siv Ekedal: skriva till Dalstad (senast 29 januari)", by: "2027-01-29" },
        },
      ),
      says("Vårdplan vid hjärtsvikt", "att rekommendera kommunerna och regionen att anta vårdplanen.", {
        kind: "adoption",
      }),
      says(
        "Rapport om läkemedel",
        "att lägga rapporten till handlingarna med tillägget att ärendet återupptas på nästa möte.",
        next,
      ),
      says("Adjungerad ledamot", "att utse Olle Marklid till adjungerad ledamot under 2027."),
    ],
  },
  {
    day: "2027-02-05",
    ticked: ["Verksamhetsplan 2027"],
    said: [
      says("Färdtjänst över kommungränsen", "att avslå förslaget om gemensam färdtjänst."),
      says("Rapport om läkemedel", "att godkänna rapportens förslag till åtgärder."),
      says(
        "Munskydd i lager",
        "att uppdra åt Siv Ekedal att ta in anbud senast den 30 april 2027.",
        commission("2027-04-30"),
      ),
      says(
        "Hjälpmedel för barn",
        "att remittera förslaget till kommunerna för synpunkter senast den 30 april.",

        {
          left: at("2027-05-07"),
          before: "Remissen går till alla åtta. Ärendet återkommer på mötet den 7 maj.",
        },
      ),
      says("Avtal om ambulans", "att godkänna avtalet om ambulans.", {
        left: until("2027-04-20"),
        before: "Avtalet gäller från den 1 mars 2027 till och med den 20 april 2027.",
      }),
      says("Gemensam journal", "att överlämna ärendet till Beredningsgruppen.", {
        kind: "away",
        back: "2027-03-18",
      }),
      says("Taxor för hemsjukvård", "att bordlägga ärendet.", {
        left: at("2027-04-02"),
        before: "Underlaget saknas. Ärendet återkommer på mötet den 2 april.",
      }),
      says("Rutin vid utskrivning", "att rekommendera kommunerna och regionen att anta rutinen.", {
        kind: "adoption",
      }),
    ],
  },
  {
    day: "2027-03-05",
    said: [
      says("Larm på natten", "att bifalla förslaget om larm på natten."),
      says("Kostpolicy", "att skjuta upp ärendet till nästa möte.", next),
      says("Demensteam", "att godkänna projektplanen för demensteam.", {
        action: { line: "Noor Sandgren: anställa en projektledare (senast 15 april)", by: "2027-04-15" },
      }),
      says("Ledningssystem", "att notera informationen om ledningssystemet."),
      says("Sommarbemanning", "att lägga informationen till handlingarna.", {
        left: at("2027-05-07"),
        before: "Olle Marklid berättade om läget. Ärendet återkommer på mötet den 7 maj.",
      }),
      says("Skyddsrond på Almgården", "att avskriva ärendet."),
    ],
  },
  {
    day: "2027-04-02",
    said: [
      says("Tolkar vid akuta besök", "att godkänna den beräknade kostnaden för tolkar."),
      says("Gemensam journal", "att ställa sig bakom beredningsgruppens förslag."),
      says(
        "Taxor för hemsjukvård",
        "att återremittera ärendet för att få svar på hur taxan slår i varje kommun.",
        asks,
      ),
      says("Avtal om ambulans", "att förlänga avtalet om ambulans.", {
        left: until("2027-12-31"),
        before: "Avtalet gäller från den 21 april 2027 till och med den 31 december 2027.",
      }),
      says("Korttidsplatser", "att anta riktlinjen för korttidsplatser."),
      says(
        "Psykiatri för unga",
        "att godkänna samarbetet under förutsättning att regionstyrelsen fattar motsvarande beslut.",
        condition,
      ),
      says(
        "Ny webbplats",
        "att uppdra åt Tage Bruhn att begära in offerter senast den 1 juni 2027.",
        commission("2027-06-01"),
      ),
    ],
  },
  {
    day: "2027-05-07",
    said: [
      says("Kostpolicy", "att anta kostpolicyn."),
      says("Hjälpmedel för barn", "att fastställa förslaget med de ändringar som kommunerna föreslagit."),
      says("Sommarbemanning", "att bordlägga ärendet till nästa möte.", next),
      says("Munskydd i lager", "att godkänna upphandlingen av munskydd."),
      says(
        "Trygg hemgång",
        "att ge Noor Sandgren i uppdrag att föreslå en modell senast den 20 augusti 2027.",
        commission("2027-08-20"),
      ),
      says("Yttrande om hälsodata", "att avge yttrande enligt förslaget."),
      says("Fallolyckor", "att notera informationen om fallolyckor."),
    ],
  },
  {
    day: "2027-05-21",
    extra: "Extra möte om värmen",
    said: [
      says("Värmebölja", "att godkänna handlingsplanen vid värmebölja."),
      says("Transport av prover", "att bordlägga ärendet till nästa möte.", next),
    ],
  },
  {
    day: "2027-06-04",
    said: [
      says("Sommarbemanning", "att godkänna planen för sommaren."),
      says("Transport av prover", "att bordlägga ärendet till nästa möte.", next),
      says("Psykiatri för unga", "att avskriva ärendet."),
      says("Taxor för hemsjukvård", "att fastställa taxan för hemsjukvård."),
      says("Hyra av lokaler", "att bordlägga ärendet.", {
        left: at("2027-08-06"),
        before: "Hyresvärden har bett om tid. Ärendet återkommer på mötet den 6 augusti.",
      }),
      says("Avtal om tvätt", "att godkänna avtalet om tvätt.", {
        left: until("2027-09-20"),
        before: "Avtalet gäller från den 1 juli 2027 till och med den 20 september 2027.",
      }),
      says("Utbildning i palliativ vård", "att bevilja medel till utbildningen.", {
        action: { line: "Siv Ekedal: boka föreläsare (senast 31 augusti)", by: "2027-08-31" },
      }),
      says("Vårdplan vid astma", "att rekommendera kommunerna och regionen att anta vårdplanen vid astma.", {
        kind: "adoption",
      }),
    ],
  },
];
