import fc from "fast-check";
import { expect, it, test } from "vitest";
import { anyText } from "../format/arbitraries.fixture.ts";
import { plainForms } from "./plain-forms.ts";
import { readFinal } from "./read-final.ts";
import { readMinutes } from "./read-minutes.ts";
import { shortFormsIn } from "./short-forms.ts";

const file = "minutes/vs/2025-04-03.md";
const encoded = (text: string) => ({ file, bytes: new TextEncoder().encode(text) });
const options = { config: { forums: { vs: { prefix: "VS" } } }, plain: false };

function finalWith(header: string): string {
  return `---\nforum: vs\nstatus: final\n${header}---\n\n## 2. Taxor\n\natt höja taxorna. ^d2\n`;
}

const decision = 'decisions:\n  - { id: d2, agenda: "2", clauses: [att höja taxorna] }\n';

it.each([
  ["records", decision],
  ["names", "attendees: [Siv Ek, Åsa Bo-Alm, P. Ed]\n"],
  ["days", "upcoming_meetings: [2025-05-08]\n"],
])("reads %s as the reader of drafts does", (_, header) => {
  const text = finalWith(header);
  const { minutes } = readFinal(encoded(text), options) ?? {};
  expect(minutes).toMatchObject({ id: "VS-2025-04-03", status: "final" });
  expect({ minutes, diagnostics: [] }).toEqual(readMinutes({ file, text }, options));
});

it("finds a record's line where its id stands in the prose", () => {
  const { minutes } = readFinal(encoded(finalWith(decision)), options) ?? {};
  expect(minutes?.meeting.decisions).toMatchObject([{ id: "d2", line: 10 }]);
});

it("finds ids where blanks and line ends beyond ASCII stand about", () => {
  const sign = fc.constantFrom(
    "^d2",
    "^a1",
    " ",
    "\n",
    "\r\n",
    "\u00a0",
    "à",
    "\u2028",
    "–",
    "å",
    "^VS-1/d2",
    "^Få/d2",
    "x",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = `${finalWith(decision).replace(" ^d2\n", "\n")}${signs.join("")}`;
      const read = readMinutes({ file, text }, options);
      expect(readFinal(encoded(text), options) ?? { ...read, diagnostics: [] }).toEqual({
        ...read,
        diagnostics: [],
      });
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["a draft", "---\nforum: vs\n---\n"],
  ["a name with more behind it", finalWith("attendees: [Siv Ek (ersättare för Per Ed)]\n")],
  ["a day in words", finalWith("upcoming_meetings: [8 maj kl. 9]\n")],
  ["what is wrong", finalWith("decsions: []\n")],
  ["what has no front matter", "# Protokoll\n"],
  ["ids after letters beyond ASCII", `${finalWith(decision)}\natt åka. ^Få-2025-03-06/d2\n`],
])("leaves %s to the reader that knows the words", (_, text) => {
  expect(readFinal(encoded(text), options)).toBeUndefined();
});

test("a name or a day that it reads, the words of every language read alike", () => {
  const forms = shortFormsIn(undefined, undefined);
  const name = fc
    .array(
      fc.constantFrom("Siv", "ek", "Åsa", "P.", "von", "-", " ", ",", "(", "ordf", "dr", "A\u030a", "7"),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(""));
  const day = fc.constantFrom("2025-05-08", "2025-02-30", "8 maj", "20250508", "2025-05");
  fc.assert(
    fc.property(fc.oneof(name, day, anyText), (text) => {
      const [person, meetings] = [forms.person(text), forms.meeting(text)];
      expect(plainForms.person(text) ?? person).toEqual(person);
      const read = plainForms.meeting(text);
      expect(read.length > 0 ? read : meetings).toEqual(meetings);
    }),
    { numRuns: 1000 },
  );
});
