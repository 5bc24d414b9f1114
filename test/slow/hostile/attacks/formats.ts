import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect } from "vitest";
import { type Attack, minutesWith, type Outcome, settings } from "../attack.ts";

const file = "minutes/vs/2025-05-08.md";

function commission(text: string, owner: string): string {
  return minutesWith(
    `agenda:\n  - { number: 1, title: ${text} }\ndecisions:\n  - { id: d1, agenda: 1, title: ${text}, kind: commission, clauses: [${text}], owner: ${owner}, due: 2025-06-01 }`,
  );
}

const script = `<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>`;
const yamlScript = `'${script.replaceAll("'", "''")}'`;

function noScript(path: string): (outcomes: readonly Outcome[]) => void {
  return ([{ archive, exit } = { archive: "", exit: 1 }]) => {
    expect(exit).toBe(0);
    const page = readFileSync(join(archive, path), "utf8");
    expect(page).not.toMatch(/<script|<img|<[^<>]*\son[a-z]+=|<a [^<>]*href="javascript/i);
    expect(page).toContain("alert(1)");
  };
}

/** A .docx with these parts beside, or in place of, the least that it needs. */
function wordFile(parts: Record<string, Uint8Array>): Uint8Array {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  return zipSync({ "[Content_Types].xml": strToU8(types), ...parts }, { level: 9 });
}

const body = (text: string, before = "") =>
  strToU8(
    `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );

const entities = Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join("");

function isTaken([, second]: readonly Outcome[]): void {
  expect(second?.exit).not.toBe(3);
}

function isRefused([first]: readonly Outcome[]): void {
  expect(first?.exit).toBe(3);
}

function staysSmall(outcomes: readonly Outcome[]): void {
  expect(outcomes.every(({ out }) => out.length < 10_000)).toBe(true);
}

function tellsNoPassword(outcomes: readonly Outcome[]): void {
  expect(outcomes.map(({ out }) => out).join()).not.toContain("root:");
}

function imported(name: string, bytes: Uint8Array, holds: Attack["holds"]): Attack {
  return {
    name,
    files: { "x.docx": bytes },
    runs: [
      ["importera", "x.docx", "--dry-run"],
      ["importera", "x.docx"],
    ],
    holds,
    exits: [0, 1, 3],
  };
}

export const formatAttacks: readonly Attack[] = [
  {
    name: "formulas in CSV",
    files: {
      [file]: commission(`"=cmd|'/c calc'!A1"`, `"@SUM(1)"`),
      "minutes/vs/2025-05-09.md": commission(`"+1"`, `"-2"`).replace("05-08", "05-09"),
    },
    runs: [
      ["beslut", "--csv"],
      ["möten", "--csv"],
    ],
    holds: ([list]) => {
      expect(list?.out).toContain("cmd|");
      expect(list?.out).not.toMatch(/(?:^|[,;\t])"?[=+@-]/m);
    },
  },
  {
    name: "script in a page of minutes",
    files: { [file]: commission(yamlScript, yamlScript) + script },
    runs: [["exportera", file, "--to", "html", "--out", "x.html"]],
    holds: noScript("x.html"),
  },
  {
    name: "script in a page of a list",
    files: { [file]: commission(yamlScript, yamlScript) },
    runs: [["beslut", "--html", "x.html"]],
    exits: [0, 3],
    holds: noScript("x.html"),
  },
  {
    name: "line ends that add lines to a calendar",
    files: {
      "klubba.yaml": `${settings}people:\n  - { name: Siv Ek, email: "siv@example.org\\r\\nATTENDEE:mailto:x@example.org" }\n`,
      "minutes/vs/2025-06-05.md": `---\nklubba: 1\nforum: vs\ndate: 2025-06-05\nstatus: planned\ntitle: "Möte\\r\\nATTENDEE:mailto:x@example.org\\nEND:VCALENDAR"\nplace: "Alby\\r\\nX-EVIL:1"\n---\n`,
    },
    runs: [
      ["kalender", "--ics", "-"],
      ["kalender", "--ics", "x.ics"],
    ],
    exits: [0, 1, 2, 3],
    holds: ([, { archive } = { archive: "" }]) =>
      expect(readFileSync(join(archive, "x.ics"), "utf8")).not.toMatch(/^(?:ATTENDEE|X-EVIL)/m),
  },
  imported(
    "a .docx whose parts name folders above",
    wordFile({ "word/document.xml": body("Hej"), "../../hacked": strToU8("x") }),
    isTaken,
  ),
  imported(
    "a .docx that unpacks to a gigabyte",
    wordFile({ "word/document.xml": new Uint8Array(1 << 30) }),
    isRefused,
  ),
  imported(
    "a bomb of XML entities in a .docx",
    wordFile({ "word/document.xml": body("&e12;", `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>`) }),
    staysSmall,
  ),
  imported(
    "an XML entity in a .docx that names a file",
    wordFile({ "word/document.xml": body("&x;", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }),
    tellsNoPassword,
  ),
  imported("what is no .docx but has its name", strToU8("PK\u0003\u0004 nonsense"), isRefused),
];
