import type { ProblemOf, RefusalReason, SyntaxCause } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";
import { commonTexts } from "./common.ts";

type UnreadableReason = ProblemOf<"unreadable">["reason"];

export function unreadable(reason: UnreadableReason, detail: string | undefined): ProblemText {
  const texts: Record<UnreadableReason, ProblemText> = {
    missing: { message: "Filen finns inte.", help: "Kontrollera namnet och mappen." },
    directory: { message: "Det här är en mapp, ingen fil.", help: "Ange en fil i mappen." },
    permission: {
      message: "Filen går inte att öppna.",
      help: "Kontrollera att du har rätt att läsa den och att inget annat program har låst den.",
    },
    "link-outside": {
      message: "Filen är en länk som leder ut ur arkivet. Den har inte lästs.",
      help: "Lägg filen själv i arkivet.",
    },
    special: {
      message:
        "Det här är ingen vanlig fil utan något som andra program skriver i eller läser ur. Den har inte lästs.",
      help: "Ta bort den ur mappen. Skulle det vara ett dokument: spara det på nytt under samma namn.",
    },
    other: {
      message: `Filen gick inte att läsa${detail === undefined ? "" : ` (${detail})`}.`,
      help: "Försök igen. Ligger arkivet i en synkroniserad mapp, vänta tills filen har hämtats.",
    },
  };
  return texts[reason];
}

export const syntax: Record<SyntaxCause, ProblemText> = {
  colon: {
    message: "Här står ett kolon för mycket.",
    help: 'Sätt citattecken runt en text som innehåller kolon: title: "Beslut: budget"',
  },
  "no-colon": {
    message: "Här saknas kolon och mellanslag efter fältets namn.",
    help: "Skriv som: chair: Eva Lind",
  },
  quote: {
    message: "Ett citattecken saknar sin andra halva, eller texten fortsätter efter det.",
    help: "Sätt citattecken runt hela texten. Finns det redan citattecken i den, sätt ' runt om: '\"Lilla\" samrådet'",
  },
  bracket: {
    message: "En klammerparentes, en hakparentes eller ett kommatecken saknas eller är för mycket.",
    help: "Varje { ska ha sin } och varje [ sin ], med kommatecken mellan delarna. Är de en del av en text, sätt citattecken runt den.",
  },
  sign: {
    message: "Texten börjar med ett tecken som betyder något annat här.",
    help: 'Sätt citattecken runt texten: "@Siv"',
  },
  indentation: {
    message: "Indraget stämmer inte med raderna omkring.",
    help: "Rader som hör ihop ska börja lika långt in. Använd mellanslag.",
  },
  tab: {
    message: "Raden är indragen med tabb.",
    help: "Byt tabben mot mellanslag.",
  },
  conflict: {
    message: "Här står det som git lämnar när två har ändrat samma rader; båda skulle gälla.",
    help: "Behåll det som är rätt av de två delarna, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>. Finns det ett id (^d4) ska det stå kvar.",
  },
  other: {
    message: "Filhuvudet går inte att läsa här.",
    help: "Skriv varje uppgift på en egen rad, som: chair: Eva Lind. Sätt citattecken runt texter med särskilda tecken.",
  },
};

export const refusals: Record<RefusalReason, ProblemText> = {
  "unknown-ref": { message: "posten finns inte i arkivet.", help: "Rätta ref." },
  "ambiguous-ref": {
    message: "hänvisningen passar på flera poster.",
    help: "Skriv ut hela hänvisningen i ref.",
  },
  "wrong-record": {
    message: "den händelsen passar inte här.",
    help: "Välj en annan händelse. En tabell i docs/journal.md visar vilka som passar vad.",
  },
  "no-condition": { message: "beslutet har inget villkor.", help: "Kontrollera att ref är rätt beslut." },
  "no-question": {
    message: "det finns ingen fråga eller remiss att svara på.",
    help: "Kontrollera att ref är rätt post.",
  },
  "no-adoption": {
    message: "beslutet behöver inte antas av varje organisation för sig.",
    help: "Kontrollera att ref är rätt beslut.",
  },
  "organisation-missing": {
    message: "det framgår inte vilken organisation det gäller.",
    help: "Lägg till organisation: i posten.",
  },
  "organisation-unknown": {
    message: "organisationen hör inte till dem som ska anta beslutet.",
    help: "Rätta organisation. Namnen står i klubba.yaml.",
  },
  "value-missing": {
    message: "det framgår inte vad som ändras.",
    help: "Lägg till due, owner, date, start_time eller text.",
  },
  "not-done": { message: "det är inte klart.", help: "Det finns inget att öppna igen. Kontrollera ref." },
  "already-done": {
    message: "det är redan klart.",
    help: "Inget mer behövs. Var det en annan post du menade, rätta ref.",
  },
  "unknown-journal-id": {
    message: "journalen har ingen post med det id:t.",
    help: "I undone är ref id:t på den post i journalen som tas tillbaka.",
  },
};

/** @param masked `8112XX-XXXX` */
export function personalNumber(masked: string): ProblemText {
  return {
    message: `Här står ett personnummer: ${masked}.`,
    help: "Ta bort det om ingen behöver det. Ett dokument för allmänheten (klubba exportera --public) skrivs inte så länge det står där.",
  };
}

/** "den 11 september 2025"; what is no day stays as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = commonTexts.months[Number(month) - 1];
  return name === undefined ? day : `den ${Number(date)} ${name} ${year}`;
}

/** @param hasDots a line of three dots stands where the header should end */
export function unclosed(hasDots: boolean): ProblemText {
  return hasDots
    ? {
        message: "Filhuvudet slutar med tre punkter här, och det ska sluta med ---.",
        help: "Skriv --- i stället för punkterna. Står det redan --- under dem räcker det att ta bort dem.",
      }
    : {
        message: "Filhuvudet börjar med --- men slutar aldrig.",
        help: "Skriv en rad med bara --- där filhuvudet slutar och texten börjar.",
      };
}
