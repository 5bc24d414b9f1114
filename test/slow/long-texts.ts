const syllables = "ba de fi go hu ky lå mä nö ro sti tra vel kor min".split(" ");

/** A name of somebody nobody has met; another for each of some fifty thousand numbers. */
function name(number: number): string {
  const at = (step: number): string => syllables[Math.floor(number / step) % syllables.length] ?? "";
  return `${capital(at(1) + at(15))} ${capital(at(225) + at(3375))}berg`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

type Unit = (number: number) => string;

/** Makes texts of about a length: a head, and behind it the unit again and again. */
function repeated(unit: Unit, head = ""): (length: number) => string {
  return (length) => {
    const parts = [head];
    for (let made = head.length, number = 0; made < length; number++) {
      const part = unit(number);
      parts.push(part);
      made += part.length;
    }
    return parts.join("");
  };
}

const head = "# Minnesanteckningar\n\nDatum: 2025-04-03\n\nNärvarande: Siv Ek, Bo Alm\n\n## 1. Taxan\n\n";
const people = `# Protokoll 2025-04-03\n\n## Närvarande\n\n${Array.from({ length: 1000 }, (_, number) => `${name(number)}\n`).join("")}\n## 1. Rapporter\n\n`;

/** Lines that minutes are made of, as `mixed` strings them together. */
const lines = [
  "## Beslut\n\n",
  "Närvarande:\n",
  "4. Övriga frågor\n\n",
  "Siv Ek tar kontakt med Alby kommun.\n",
  "att godkänna planen.\n",
  "- [ ] Siv Ek: skicka brevet (30 maj)\n",
  "Nästa möte: 14/10 kl.19\n",
  "Siv Ek (Alby kommun)\n",
  "| Namn | Ort |\n|---|---|\n| Siv Ek | Alby |\n",
  "Styrelsen beslutade att bifalla motionen. ",
  "\n\n",
  "\f",
  "Sida 1 (4)\n",
  "Ärendet bordläggs till nästa möte\n",
  "The board agreed to approve the plan.\n",
];

/** The same sequence at every run: a linear congruential generator (Numerical Recipes). */
function mixed(seed: number): (length: number) => string {
  return (length) => {
    let state = seed;
    const next = (): string => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return lines[(state >>> 8) % lines.length] ?? "";
    };
    return repeated(next)(length);
  };
}

/** Lines that all come again, each beside others than before, as the headers of pages never do. */
function twice(length: number): string {
  const count = Math.ceil(length / 90);
  const line = (number: number): string => `${name(number)} talar om väg ${number}\n\n`;
  const first = Array.from({ length: count }, (_, number) => line(number));
  const again = Array.from({ length: count }, (_, number) => line((number * 7919) % count));
  return [...first, ...again].join("");
}

/** Texts that minutes may be, and texts that nobody writes, by what is special: length in UTF-16 units → text. */
export const longTexts: Readonly<Record<string, (length: number) => string>> = {
  "blank lines": repeated(() => "\n"),
  "page breaks": repeated((number) => `Protokoll sida ${number}\nText om vägen.\n\f`),
  "page numbers": repeated((number) => `Sida ${number + 1} (999)\n${"Text om vägen och bron.\n".repeat(20)}`),
  "one word": repeated(() => "ordutanblank"),
  "one line": repeated(() => "ord i en rad utan slut "),
  "sentences on one line": repeated((number) => `Styrelsen beslutade att bifalla ansökan ${number}. `),
  prose: repeated(
    (number) => `Gruppen talade om ${name(number)} och menade att mer behövs.${number % 6 ? " " : "\n\n"}`,
  ),
  digits: repeated(() => "1"),
  days: repeated((number) => `${1 + (number % 28)} maj, `),
  "lines of days": repeated((number) => `${1 + (number % 28)}/5 kl.19\n`),
  "capital words": repeated(() => "Ab "),
  "a row of names": repeated((number) => `${name(number)}, `, "Närvarande: "),
  attendees: repeated((number) => `- ${name(number)} (Alby)\n`, "## Närvarande\n\n"),
  "people who stand back": repeated((number) => `${name(number % 1000)} anmäler jäv.\n\n`, people),
  "people with tasks": repeated((number) => `${name(number % 1000)} tar kontakt med Alby.\n`, people),
  "who reports": repeated((number) => `Rapport om vägen (${name(number % 1000)})\n\n`, people),
  approvers: repeated((number) => `Justerare: ${name(number)}\n\n`),
  tasks: repeated((number) => `- [ ] Siv Ek: skicka brev ${number} (30 maj)\n`, head),
  clauses: repeated((number) => `att godkänna plan ${number}\n`, `${head}**Beslut**\n\n`),
  decisions: repeated((number) => `Styrelsen beslutade att bifalla ansökan ${number}.\n\n`, head),
  "proposals and outcomes": repeated(
    (number) => `Att: höja avgift ${number}\n\nAttsatsen bifalles\n\n`,
    head,
  ),
  attachments: repeated((number) => `Se bilaga ${number}.\n\n`, head),
  reservations: repeated(
    (number) => `${name(number)} reserverar sig.\n\n`,
    `${head}Styrelsen beslutade att bifalla.\n\n`,
  ),
  "coming meetings": repeated(
    (number) => (number % 2 ? "Mötena börjar kl. 9\n\n" : "8 maj 2025\n\n"),
    `${head}## Kommande möten\n\n`,
  ),
  "numbered headings": repeated((number) => `## ${number}. Rubrik\n\nText.\n\n`),
  paragraphs: repeated((number) => `§ ${number} Rubrik\n\n`),
  "lines that come twice": twice,
  "an agenda": repeated((number) => `${number + 1}. ${name(number)}\n`, "## Dagordning\n\n"),
  "headings without numbers": repeated((number) => `${name(number)}\n\nText om vägen och bron.\n\n`),
  "a table": repeated(
    (number) => `| ${name(number)} | Alby | ${number} |\n`,
    "| Namn | Ort | Nr |\n|---|---|---|\n",
  ),
  bars: repeated(() => "| a "),
  "deep lists": repeated((number) => `${"  ".repeat(number % 1500)}- x\n`),
  "a deep list and blank lines": repeated(() => "\n", `${"- ".repeat(10_000)}x\n`),
  brackets: repeated(() => "("),
  links: repeated(() => "[a](b "),
  stars: repeated(() => "**a "),
  backticks: repeated((number) => `${"`".repeat(1 + (number % 300))}a `),
  hyphens: repeated(() => "- - "),
  "broken words": repeated((number) => `ord${syllables[number % 15]}-\nslut `),
  tabs: repeated(() => "x\t"),
  "blanks within lines": repeated(() => `a${" ".repeat(2000)}b\n`),
  addresses: repeated((number) => `a${number}@example.org `),
  "letters in parts": repeated(() => "Åsa på mötet.\n".normalize("NFD")),
  "letters gone wrong": repeated(() => "NÃ¤rvarande pÃ¥ mÃ¶tet\n"),
  "old line ends": repeated((number) => `Rad ${number} om vägen.\r`),
  "a mixture": mixed(1),
  "another mixture": mixed(2),
};
