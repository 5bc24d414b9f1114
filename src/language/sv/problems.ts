import type { FieldExpectation } from "../../model/problem.ts";
import { describeProblem, type ProblemTexts } from "../problem-texts.ts";
import { calendarConflict } from "./calendar-problems.ts";
import { commonTexts } from "./common.ts";
import { importFormat, importFormats, importLimit, suggestionsLeft } from "./import-problems.ts";
import { dayInWords, personalNumber, refusals, syntax, unclosed, unreadable } from "./problem-reasons.ts";
import { sealBroken } from "./seal-problems.ts";
import { lowContrast, unusableLogo } from "./style-problems.ts";

const expectations: Record<Exclude<FieldExpectation["type"], "choice">, string> = {
  day: "Skriv dagen som år-månad-dag, till exempel 2025-04-03. Dagen måste finnas i kalendern.",
  time: "Skriv klockslaget med timme och minut, till exempel 09:40.",
  number: "Skriv ett tal med siffror.",
  flag: "Skriv true för ja eller false för nej.",
  period: "Skriv en dag (2025-04-03), en vecka (2025-W14), en månad (2025-04) eller ett år (2025).",
  colour: 'Skriv färgen som # och sex siffror eller bokstäver a–f, inom citattecken: "#1f4e5f".',
  font: "Skriv teckensnittets namn: bokstäver, siffror, mellanslag, punkt och bindestreck. Flera namn skrivs i en lista.",
};

export const problemTexts: ProblemTexts = {
  unreadable: ({ reason, detail }) => unreadable(reason, detail),
  "not-utf8": ({ offset }) => ({
    message: `Filen är inte sparad som UTF-8 (tecknet på plats ${offset + 1} går inte att läsa).`,
    help: "Öppna filen i en textredigerare och spara den på nytt med kodningen UTF-8.",
  }),
  "empty-file": () => ({
    message: "Filen är tom.",
    help: "Fanns det text i filen förut kan den finnas i en säkerhetskopia. Ett nytt protokoll påbörjas med: klubba ny",
  }),
  "file-too-large": ({ limit }) => ({
    message: `Filen är större än ${megabytes(limit)} MB och har inte lästs.`,
    help: "Kontrollera att det är en protokollsfil. Lägg bilagor i egna filer.",
  }),
  "no-front-matter": () => ({
    message: "Filen saknar filhuvud, alltså raderna mellan --- och --- överst i filen.",
    help: "Lägg till ett filhuvud från första raden, med åtminstone forum: och date:.",
  }),
  "front-matter-unclosed": ({ dotsAt }) => unclosed(dotsAt !== undefined),
  "front-matter-code": ({ language }) => ({
    message: `Filhuvudet anges vara skrivet i ${language}. Det läses inte och körs aldrig.`,
    help: "Första raden ska vara bara ---, och filhuvudet ska vara YAML.",
  }),
  "front-matter-too-large": ({ limit }) => ({
    message: `Filhuvudet är för stort (gränsen är ${Math.round(limit / 1024)} kB) och har inte lästs.`,
    help: "Flytta text från filhuvudet till protokollet under det.",
  }),
  "records-too-large": ({ limit }) => ({
    message: `Med alla uppgifter skulle filhuvudet bli större än vad klubba läser (gränsen är ${Math.round(limit / 1024)} kB).`,
    help: "Om det är flera möten: lägg vart och ett i en egen fil. Dela upp protokollet från ett mycket långt möte.",
  }),
  "front-matter-too-deep": ({ limit }) => ({
    message: `Filhuvudet har listor i listor i fler än ${limit} led och har inte lästs.`,
    help: "Ta bort de överflödiga nivåerna. Klammerparenteser och hakparenteser i en text behöver citattecken runt sig.",
  }),
  "front-matter-aliases": () => ({
    message:
      "Här hänvisar filhuvudet (*namn) till något som inte finns, till sig självt eller för många gånger.",
    help: "Skriv ut värdet i stället. En text som börjar med * eller & ska stå inom citattecken.",
  }),
  "yaml-syntax": ({ cause }) => syntax[cause],
  "duplicate-key": ({ field }) => ({
    message: `Fältet ${field} står två gånger. Det första gäller.`,
    help: "Ta bort det ena.",
  }),
  "field-type": ({ field, expected }) => ({
    message: `Fältet ${field} ska vara ${{ text: "en text", list: "en lista", record: "en post med egna fält" }[expected]}.`,
    help: {
      text: `Skriv värdet på samma rad: ${field}: "…"`,
      list: "Skriv varje värde på en egen rad, med ett bindestreck och ett mellanslag före.",
      record: "Skriv varje del som namn, kolon och värde på en egen rad, indragen under fältet.",
    }[expected],
  }),
  "field-value": ({ field, value, expected, nearest }) => ({
    message: `Fältet ${field} kan inte vara ”${value}”.${didYouMean(nearest)}`,
    help:
      expected.type === "choice"
        ? `Skriv något av: ${expected.values.join(", ")}.`
        : expectations[expected.type],
  }),
  "unknown-field": ({ field, nearest }) => ({
    message: `Fältet ${field} är okänt. Menade du ${nearest}?`,
    help: `Skriv ${nearest}, om det är det du menar. Annars kan fältet stå kvar; det ändras inte.`,
  }),
  "not-editable": ({ field }) => ({
    message: `Fältet ${field} går inte att ändra utan att något annat i filhuvudet också ändras.`,
    help: "Ändra fältet för hand i filen.",
  }),
  "import-format": ({ found }) => importFormat(found),
  "import-damaged": ({ format }) => ({
    message: `Filen är skadad: den går inte att läsa som ${importFormats[format]}.`,
    help: "Öppna den i programmet som den är gjord i, spara den på nytt och importera den igen.",
  }),
  "import-encrypted": ({ format }) => ({
    message: `Filen är skyddad med lösenord (${importFormats[format]}).`,
    help: "Öppna den med lösenordet, spara en kopia utan lösenord och importera kopian.",
  }),
  "import-too-large": ({ what, limit }) => ({
    message: `Filen är för stor${what === "unpacked" ? " när den packas upp" : ""} och har inte lästs (gränsen är ${importLimit(what, limit)}).`,
    help: "Kontrollera att det är ett protokoll. Dela annars upp det, eller spara bara texten.",
  }),
  "import-no-text": ({ pages }) => ({
    message: `Filen innehåller ingen text, bara bilder (${pages} ${pages === 1 ? "sida" : "sidor"}): den är troligen inskannad.`,
    help: "Låt ett program för texttolkning (OCR) läsa av den, spara som PDF med text eller som Word, och importera den filen.",
  }),
  "import-garbled": () => ({
    message: "Texten i filen är så skadad att den inte går att lita på. Ingenting har importerats.",
    help: "Öppna filen, kontrollera att texten går att kopiera därifrån, och spara den som Word eller text. Annars behövs texttolkning (OCR).",
  }),
  "duplicate-meeting": ({ id, other }) => ({
    message: `Mötet ${id} finns också i ${other}.`,
    help: "Behåll den fil som gäller och ta bort den andra, eller ge mötena olika id.",
  }),
  "settings-copy": ({ other }) => ({
    message: `Filen ser ut att vara en kopia av ${other} som ett synkroniseringsprogram har gjort. Det som står i den räknas inte.`,
    help: `För in det som saknas i ${other}, till exempel planerade möten, och ta bort kopian.`,
  }),
  "journal-line": ({ cause }) => ({
    message: `Posten i journalen räknas inte.${cause ? ` ${describeProblem(cause, problemTexts).message}` : ""}`,
    help: cause
      ? describeProblem(cause, problemTexts).help
      : "Varje post ska se ut så här: - { id: k7f3, on: 2025-04-29, ref: VS-2025-04-03/d2, event: done }",
  }),
  "journal-refused": ({ event, ref, reason }) => ({
    message: `Händelsen ${event} för ${ref} räknas inte: ${refusals[reason].message}`,
    help: refusals[reason].help,
  }),
  "missing-field": ({ field }) => ({
    message: `Fältet ${field} saknas.`,
    help: `Lägg till ${field}: i filhuvudet.`,
  }),
  "unknown-forum": ({ name, nearest }) => ({
    message: `Forumet ”${name}” finns inte i klubba.yaml.${didYouMean(nearest)}`,
    help: "Rätta namnet, eller lägg till forumet i klubba.yaml.",
  }),
  "unknown-person": ({ name, nearest }) => ({
    message: `”${name}” finns inte bland personerna i klubba.yaml.${didYouMean(nearest)}`,
    help: "Rätta namnet, eller lägg till personen (eller namnet som alias) i klubba.yaml.",
  }),
  "unknown-organisation": ({ name, nearest }) => ({
    message: `Organisationen ”${name}” finns inte i klubba.yaml.${didYouMean(nearest)}`,
    help: "Rätta namnet, eller lägg till organisationen (eller namnet som alias) i klubba.yaml.",
  }),
  "record-prose-differ": ({ id, field, record, prose }) => ({
    message:
      prose === undefined
        ? `${id}: ${field} är ”${record}” i filhuvudet, men i texten står inget om det.`
        : `${id}: ${field} är ”${record}” i filhuvudet men ”${prose}” i texten.`,
    help: "Rätta det ena så att de säger samma sak.",
  }),
  "record-without-prose": ({ id }) => ({
    message: `${id} i filhuvudet kompletterar ^${id}, som inte finns i texten.`,
    help: `Skriv ^${id} sist på den rad i texten som posten gäller, eller ta bort posten.`,
  }),
  "prose-without-record": ({ id }) => ({
    message: `^${id} står i texten, men filhuvudet har ingen post ${id}.`,
    help: "Protokollet är slutfört: text och filhuvud ska stämma överens. Ta fram filen som den var när den slutfördes.",
  }),
  "broken-reference": ({ ref, nearest }) => ({
    message: `${ref} finns inte i arkivet.${didYouMean(nearest)}`,
    help: "Rätta hänvisningen. Den består av mötets id, ett snedstreck och postens id.",
  }),
  "ambiguous-reference": ({ ref, candidates }) => ({
    message: `${ref} kan vara någon av: ${candidates.join(", ")}.`,
    help: "Skriv ut hela hänvisningen till den som avses.",
  }),
  "action-without-owner": ({ task }) => ({
    message: `Ingen är ansvarig för uppgiften ”${task}”.`,
    help: "Skriv vem som ska göra den, sedan kolon: - [ ] Siv Ek: skicka kallelsen",
  }),
  "unclear-time": ({ field, text }) => ({
    message: `Det går inte att förstå när ”${text}” är (fältet ${field}): därför blir det aldrig dags.`,
    help: "Skriv en dag som finns eller en tid, till exempel 2025-05-30, 30 maj, v. 17, till hösten, nästa möte eller tills vidare.",
  }),
  "impossible-date": ({ text }) => ({
    message: `Datumet ”${text}” finns inte.`,
    help: "Rätta datumet.",
  }),
  "weekday-mismatch": ({ text, weekday, date }) => ({
    message: `”${text}” stämmer inte: ${dayInWords(date)} är en ${commonTexts.weekdays[weekday - 1]}.`,
    help: "Rätta veckodagen eller datumet.",
  }),
  "agenda-gap": ({ number, expected }) => ({
    message: `Punkt ${number} kommer där punkt ${expected} väntades.`,
    help: "Rätta numret, eller lägg till punkten som saknas.",
  }),
  "agenda-repeat": ({ number, other }) => ({
    message: `Nummer ${number} är redan använt: ${other}.`,
    help: "Ge punkten ett eget nummer.",
  }),
  "recused-decides": ({ name, agenda }) => ({
    message: `${name} har anmält jäv i punkt ${agenda} men står bland dem som beslutar.`,
    help: "Stryk namnet i punkten, eller ta bort uppgiften om jäv (recused) om den är fel.",
  }),
  "substitute-present": ({ substitute, name }) => ({
    message: `${substitute} är ersättare för ${name}, som också är närvarande.`,
    help: "Rätta närvarolistan. Om någon kom eller gick under mötet, skriv från eller till vilken tid.",
  }),
  "decision-missing": ({ heading }) => ({
    message: `Under ”${heading}” står inget beslut.`,
    help: "Skriv beslutet som en att-sats: ”att godkänna …”. Fattades inget beslut, ta bort rubriken.",
  }),
  "returned-without-outcome": ({ ref, agenda }) => ({
    message: `${ref} togs upp igen i punkt ${agenda}, men punkten säger inte hur det gick.`,
    help: "Skriv beslutet, eller när ärendet kommer tillbaka.",
  }),
  "follow-up-passed": ({ ref, text, date, minutesMissing }) => ({
    message: minutesMissing
      ? `${ref} skulle ha kommit tillbaka ${dayInWords(date)}, men protokollet därifrån saknas: ”${text}”`
      : `${ref} skulle ha kommit tillbaka ${dayInWords(date)}, men protokollet därifrån säger inget om det: ”${text}”`,
    help: minutesMissing
      ? "Lägg in protokollet, eller ta upp ärendet på nästa möte."
      : "Ta upp ärendet på nästa möte, eller notera vad som har hänt med: klubba notera",
  }),
  "duplicate-id": ({ id, otherLine, otherFile }) => ({
    message: `Beteckningen ${id} är redan använd på rad ${otherLine}${otherFile === undefined ? "" : ` i ${otherFile}`}.`,
    help: "Ge den ena en ny beteckning. Har någon redan hänvisat till beteckningen, behåll den på det som avses.",
  }),
  "missing-id": ({ id }) => ({
    message: `Här saknas en beteckning. Den blir ${id}.`,
    help: "klubba granska --fix skriver in den.",
  }),
  "merge-conflict": () => syntax.conflict,
  "damaged-emphasis": ({ marker }) => ({
    message: `Fet eller kursiv stil är ofullständig: ${marker} saknar sin andra halva.`,
    help: `Lägg till eller ta bort ${marker}.`,
  }),
  "personal-number": ({ masked }) => personalNumber(masked),
  "planned-changed": ({ id, field, published, stated }) => ({
    message: `${id}: ${field} är ${stated} här, men mötet har meddelats som ${published}.`,
    help: "Ändra tillbaka och skriv in ändringen med klubba notera, så att allas kalendrar följer med.",
  }),
  "calendar-conflict": (problem) => calendarConflict(problem, dayInWords),
  "suggestions-left": suggestionsLeft,
  "low-contrast": lowContrast,
  "seal-broken": sealBroken,
  "unusable-logo": unusableLogo,
  "unknown-rule": ({ name, nearest }) => ({
    message: `Det finns ingen regel som heter ${name}.${didYouMean(nearest)}`,
    help: "Reglernas namn står sist på varje rad som klubba granska skriver.",
  }),
};

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Menade du ${nearest}?`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
