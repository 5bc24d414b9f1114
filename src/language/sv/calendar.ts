import type { CalendarTexts } from "../texts.ts";
import { pushTexts } from "./calendar-push.ts";

export const calendarTexts: CalendarTexts = {
  name: "Möten",
  meeting: "Möte",
  cancelled: (p) => `Inställt: ${p.what}`,
  hours: (p) => {
    const [start, end] = [p.start, p.end].map((time) => time?.replace(":", "."));
    if (start === undefined) return `till ${end ?? ""}`;
    return end === undefined ? `från ${start}` : `${start}–${end}`;
  },
  tentative: "Dagen är preliminär.",
  movedFrom: (p) => `Flyttat från ${p.day}.`,
  comesUp: "Tas upp:",
  more: (p) => `… och ${p.count} till`,
  minutesMissing: "protokoll saknas",
  written: (p) =>
    `${p.count} ${p.count === 1 ? "möte" : "möten"}${p.todos === undefined ? "" : ` och ${p.todos} ${p.todos === 1 ? "uppgift" : "uppgifter"}`} ${p.count === 1 && p.todos === undefined ? "skrivet" : "skrivna"} till ${p.file}${p.replaced ? ", i stället för kalendern som fanns där" : ""}.`,
  notACalendar: (p) =>
    `${p.file} finns redan men är ingen kalenderfil, och har lämnats orörd. Ange en annan fil.`,
  wrongEnding: (p) =>
    `${p.file} har ett namn som klubba läser som protokoll eller inställningar. Låt namnet sluta på .ics.`,
  noFolder: (p) =>
    `Det finns ingen mapp för ${p.file}. Skapa den först, eller ange en fil i en mapp som finns.`,
  notHere: (p) =>
    `${p.file} skrevs inte: det är en länk till en annan plats, eller hör till git. Ange en annan fil.`,
  oneForm: "--json, --csv, --ics och --push kan inte anges tillsammans. Välj ett av dem.",
  todosWhere: "--todos lägger till uppgifterna i en kalender: ange också --ics eller --push.",
  dryRunWhere: "--dry-run visar vad --push skulle skriva: ange också --push.",
  onePeriod: "--month är en egen period: utelämna --since, --until och --all.",
  notAMonth: (p) => `--month: ”${p.value}” är ingen månad. Skriv den som 2025-10 eller oktober 2025.`,
  task: "Uppgift",
  cancelledTask: (p) => `Struken: ${p.what}`,
  nameOfPerson: (p) => `Möten: ${p.name}`,
  noMember: (p) => `${p.name} är inte ledamot i något forum i klubba.yaml.`,
  week: "v.",
  signs: { cancelled: "× inställt", tentative: "? preliminärt", day: (p) => `< ${p.day}` },
  push: pushTexts,
};
