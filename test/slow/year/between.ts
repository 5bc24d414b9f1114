import { everyone, municipalities, region } from "./network.ts";
import type { Between } from "./script.ts";

const answers = (about: string, days: string, organisations: readonly string[]): Between[] =>
  organisations.map((organisation) => ({ on: days, about, what: "adopted", organisation }));

/** What happens between the meetings, by the title that it is about. */
export const between: Between[] = [
  { on: "2027-02-10", about: "Jourläkare på helger", what: "done" },
  { on: "2027-02-11", about: "Vårdplan vid hjärtsvikt", what: "declined", organisation: "Hagby kommun" },
  ...answers("Vårdplan vid hjärtsvikt", "2027-02-12", municipalities.slice(0, 5)),
  { on: "2027-02-15", about: "Jourläkare på helger", what: "condition-met" },
  { on: "2027-03-20", about: "Tolkar vid akuta besök", what: "answered" },
  ...answers("Vårdplan vid hjärtsvikt", "2027-04-20", ["Lindnäs kommun", "Mossebo kommun", region]),
  ...answers("Rutin vid utskrivning", "2027-04-26", everyone.slice(2)),
  { on: "2027-05-03", about: "Munskydd i lager", what: "done" },
  { on: "2027-05-10", about: "Demensteam", what: "done" },
  { on: "2027-05-25", about: "Taxor för hemsjukvård", what: "answered" },
  { on: "2027-05-28", about: "Psykiatri för unga", what: "condition-failed" },
  { on: "2027-06-10", about: "Ny webbplats", what: "done" },
  ...answers("Rutin vid utskrivning", "2027-06-11", everyone.slice(0, 2)),
  ...answers("Vårdplan vid astma", "2027-09-10", everyone.slice(0, 8)),
  { on: "2027-09-10", about: "Trygg hemgång", what: "done" },
  { on: "2027-09-30", about: "Egenvård i skolan", what: "answered" },
];
