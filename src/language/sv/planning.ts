import type { PlanningTexts } from "../texts.ts";

export const planningTexts: PlanningTexts = {
  year: "året",
  when: "när mötena är",
  whichYear: "Vilket år? (2027, eller 2027-2028)",
  whichDays: "När är mötena? (första fredagen i månaden kl 9-12, inte juli)",
  notAYear: (p) => `”${p.text}” är inget år. Skriv 2027, eller 2027-2028.`,
  yearOutOfRange: (p) => `År ${p.text} är utanför de år som går att planera. Skriv 2027, eller 2027-2028.`,
  tooLong: (p) => `En plan omfattar högst ${p.years} år. Planera färre åt gången.`,
  examples: () => [
    "första fredagen i månaden kl 9-12, inte juli",
    "varannan torsdag från 14 januari kl 13.30 på Teams",
    "sista torsdagen varje kvartal",
    "15 januari, 5 mars och 21 maj kl 9",
  ],
  such: "Skriv till exempel:",
  faults: {
    unknown: (p) => `Det går inte att förstå ${p.words}.`,
    noDay: "Det framgår inte vilka dagar mötena är.",
    whichWeekday: (p) =>
      `Det framgår inte vilken i ${unitNames[p.unit]} som avses: den första, andra, tredje, fjärde eller sista.`,
    conflict: "Det står flera saker som inte går ihop. Planera en sorts upprepning åt gången.",
    noSuchDay: (p) => `${p.day} finns inte ${p.year}.`,
    noSuchWeek: (p) => `${p.year} har ingen vecka ${p.week}.`,
    weekday: (p) => `${p.day} är en ${p.actual}, inte en ${p.stated}.`,
    endsBefore: (p) => `${p.until} kommer inte efter ${p.from}.`,
  },
  quoted: (p) => `”${p.text}”`,
  placeHint: "En plats skrivs inom citattecken, eller med --place.",
  heading: (p) => {
    const fresh = p.fresh === 1 ? "1 nytt möte" : `${p.fresh} nya möten`;
    const planned =
      p.planned === 0 ? "" : `, ${p.planned} redan ${p.planned === 1 ? "planerat" : "planerade"}`;
    return `${p.forum}: ${fresh}${planned}`;
  },
  states: { new: "nytt", planned: "finns", "left-out": "utgår" },
  columns: { day: "Dag", time: "Tid", state: "", meeting: "Möte", place: "Plats", remarks: "Att tänka på" },
  instead: (p) => `i stället för ${p.day} (${p.why})`,
  free: (p) => p.why,
  bridgeDay: "klämdag",
  shortDay: (p) => `${p.name}, kort arbetsdag`,
  past: "har redan varit",
  double: "står två gånger i kalendern",
  clash: (p) => `krockar med ${p.forum}${p.hours ? ` ${p.hours}` : ""}: ${p.people}`,
  timeMissing: (p) => `klockan ${p.time} finns inte den dagen: sommartiden börjar`,
  timeTwice: (p) => `klockan ${p.time} kommer två gånger den dagen: sommartiden slutar`,
  beforeMinutes: (p) => `före mötet ${p.day}, som redan har protokoll`,
  movedFrom: (p) => `flyttat från ${p.day}`,
  cancelled: "inställt",
  andMore: (p) => `och ${p.count} till`,
  holidays: {
    "new-years-day": "nyårsdagen",
    epiphany: "trettondedag jul",
    "good-friday": "långfredagen",
    "easter-sunday": "påskdagen",
    "easter-monday": "annandag påsk",
    "may-day": "första maj",
    "ascension-day": "Kristi himmelsfärdsdag",
    "whit-sunday": "pingstdagen",
    "whit-monday": "annandag pingst",
    "national-day": "nationaldagen",
    "midsummer-eve": "midsommarafton",
    "midsummer-day": "midsommardagen",
    "all-saints-day": "alla helgons dag",
    "christmas-eve": "julafton",
    "christmas-day": "juldagen",
    "boxing-day": "annandag jul",
    "new-years-eve": "nyårsafton",
  },
  shortDays: {
    "epiphany-eve": "trettondagsafton",
    "maundy-thursday": "skärtorsdagen",
    "walpurgis-night": "valborgsmässoafton",
    "all-saints-eve": "dagen före alla helgons dag",
  },
  without: (p) => `Någon sådan dag finns inte i ${p.months}.`,
  oddWeeks: (p) =>
    `${p.year} har 53 veckor: både vecka 53 och vecka 1 är udda, så möten udda veckor kommer två veckor i rad vid årsskiftet.`,
  foreign: (p) =>
    `klubba känner bara till svenska helgdagar, och arkivets tidszon är ${p.zone}: inga helgdagar hoppas över.`,
  noTime: "Inga tider är angivna, varken här eller för forumet i klubba.yaml: mötena blir heldagar.",
  holidayHint:
    "Helgdagar: --holiday skip, week-later, day-before, day-after eller keep väljer vad som händer då.",
  none: "Det finns ingen sådan dag under den tid som planeras.",
  nothingNew: (p) => `Inget nytt: allt finns redan i ${p.file} eller utgår.`,
  toWrite: (p) => `Inget har skrivits. Lägg till --write för att skriva in de nya i ${p.file}.`,
  write: (p) => (p.count === 1 ? `Skriva in det i ${p.file}?` : `Skriva in de ${p.count} nya i ${p.file}?`),
  all: "Ja, alla",
  some: "Välj vilka",
  no: "Nej",
  which: "Vilka?",
  written: (p) => `${p.count} ${p.count === 1 ? "möte inskrivet" : "möten inskrivna"} i ${p.file}.`,
  notWritten: "Inget har skrivits.",
  notEditable: (p) => `${p.file} gick inte att ändra utan att röra mer än planen: ${p.reason}`,
  tooMany: (p) =>
    `Det är ${p.count} möten, och planen tar högst ${p.limit} åt gången. Välj färre dagar med --since och --until, eller --from och --until.`,
  oneForm: "--json och --csv kan inte anges tillsammans. Välj ett av dem.",
  ics: {
    onlyForm:
      "--import kan inte anges tillsammans med --ics, --push, --month, --person, --todos eller --all.",
    writeAlone: "--match och --write hör till --import FIL.",
    oneForum: "Ange med --forum vilket forums plan kalendern hör till: ett åt gången.",
    noFile: (p) => `Filen ${p.file} finns inte.`,
    unreadable: (p) => `${p.file}: ${p.reason}`,
    notACalendar: (p) =>
      `${p.file} är ingen kalenderfil (iCalendar): den börjar inte med BEGIN:VCALENDAR. Spara kalendern som .ics och försök igen.`,
    tooLarge: (p) => `${p.file} är större än ${p.limit} MB. Exportera en kortare tid ur kalendern.`,
    progress: (p) => `${p.done} av ${p.count} händelser`,
    which: "Vilka av dessa hör till forumet?",
    group: (p) => `${p.title} (${p.count} st: ${p.days})`,
    untitled: "utan rubrik",
    noMatch: (p) => `Ingen händelse har ${p.match} i sin rubrik.`,
    titles: (p) => `I kalendern finns: ${p.titles}.`,
    whichFlag:
      'Det finns flera slags händelser, och ingen nämner forumet. Ange vilka som hör dit med --match TEXT; --match "*" tar med alla.',
    leftOut: (p) =>
      `${p.count} ${p.count === 1 ? "händelse" : "händelser"} som inte nämner forumet är inte med: ${p.titles}. --match TEXT tar med dem; --match "*" tar med alla.`,
    empty: (p) =>
      `Kalendern har inga händelser från ${p.from} till ${p.until}. --since och --until väljer andra dagar.`,
    outside: (p) =>
      `${p.count} ${p.count === 1 ? "händelse" : "händelser"} före ${p.from} eller efter ${p.until} är inte med; --since och --until väljer andra dagar.`,
    cancelled: (p) => `${p.day}: ${p.title} är inställt i kalendern.`,
    cancelledPlanned: (p) =>
      `${p.day}: ${p.ref} är planerat här, men inställt i kalendern. Om det stämmer: ${p.command}`,
    missing: (p) => `Planerat här, men inte i kalendern: ${p.refs}.`,
    faults: {
      line: "är ingen rad som hör hemma i en kalender, och har hoppats över.",
      unclosed: "händelsen som börjar här slutar aldrig, och är inte med.",
      noStart: "händelsen som börjar här har ingen dag som går att läsa, och är inte med.",
      rule: "händelsens upprepning är ingen som klubba kan följa; bara dess första dag är med.",
      endless: "händelsen upprepas oftare än klubba följer; det som kommer sedan är inte med.",
      zone: (p) => `tidszonen ${p.zone} är okänd; tiderna har tagits som de står.`,
      cut: "filen slutar mitt i kalendern: END:VCALENDAR saknas.",
    },
    fault: (p) => `${p.place}: ${p.what}`,
    moreFaults: (p) => `… och ${p.count} sådana rader till.`,
  },
};

const unitNames = {
  week: "veckan",
  month: "månaden",
  quarter: "kvartalet",
  halfYear: "halvåret",
  year: "året",
} as const;
