import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingShape } from "../../model/meeting.ts";
import { applyEdits } from "../../model/text-edit.ts";
import { anyText, valueOf } from "../arbitraries.fixture.ts";
import { readMinutesHeader } from "../header.ts";
import { piecesOf } from "../pieces.ts";
import { readByShape } from "../read-record.ts";
import { sameValue } from "../same-value.ts";
import { ownValue } from "../shapes.ts";
import { formatField, formatFlow } from "../write-value.ts";
import { setMinutesFields } from "./edit-file.ts";
import { editYaml, type FieldEdit } from "./set-fields.ts";

const names = Object.keys(meetingShape.fields).filter((name) => name !== "suggestions");
const fields: Record<string, (typeof meetingShape.fields)[keyof typeof meetingShape.fields]> =
  meetingShape.fields;

function shapeOf(name: string) {
  return fields[name] ?? meetingShape.fields.id;
}

const field = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), valueOf(shapeOf(name))));

/** A field as a person may have written it: in a block or on a line, with comments and keys of their own. */
const written = fc
  .tuple(
    field,
    fc.constantFrom("block", "literal", "flow"),
    fc.constantFrom("", " # not", "  #", "\n# ovanför nästa", "\n"),
  )
  .map(([[name, value], style, after]) => {
    const content = { value, shape: shapeOf(name) };
    const lines = formatField(name, content, { literal: style === "literal" });
    const text = style === "flow" ? `${name}:  ${formatFlow(value, content.shape)}` : lines.join("\n");
    return { name, text: text + (text.includes("|-") ? "" : after) };
  });

const foreign = fc.constantFrom(
  { name: "x1", text: "x1: { a: 1 , b }" },
  { name: "x2", text: "x2:\n- a\n-   b # c" },
  { name: "x3", text: "x3: >\n  hej\n  hopp\n" },
  { name: "x4", text: "'x4'  :   'it''s'" },
  { name: "x5", text: 'x5: "a\\\n  b"' },
);

const header = fc
  .uniqueArray(fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: foreign }), {
    selector: (part) => part.name,
    maxLength: 6,
  })
  .chain((parts) =>
    fc.constantFrom("\n", "\r\n").map((newline) =>
      parts
        .map((part) => `${part.text}\n`)
        .join("")
        .replaceAll("\n", newline),
    ),
  );

/** The lines of all fields but one, in order. */
function otherLines(yaml: string, name: string): string[] {
  const others = piecesOf(yaml).filter((piece) => !piece.text.startsWith(`${name}:`));
  return others.flatMap((piece) => piece.text.split(/(?<=\n)/)).filter((line) => line !== "");
}

function holdsInOrder(text: string, lines: readonly string[]): boolean {
  const all = text.split(/(?<=\n)/);
  let from = 0;
  return lines.every((line) => {
    const at = all.indexOf(line, from);
    from = at + 1;
    return at >= 0;
  });
}

test("set, then read: the value is there, and no line of another field has changed", () => {
  fc.assert(
    fc.property(header, field, (yaml, [name, value]) => {
      const edits = editYaml(yaml, [{ path: [name], value }], { shape: meetingShape });
      expect(edits).toBeInstanceOf(Array);
      const after = applyEdits(yaml, Array.isArray(edits) ? edits : []);
      const read = readByShape(after, meetingShape);
      expect(read.faults).toEqual([]);
      expect(sameValue(ownValue(Object(read.value), name), value)).toBe(true);
      expect(holdsInOrder(after, otherLines(yaml, name))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("take away, then read: the field is gone, and no line of another field has changed", () => {
  fc.assert(
    fc.property(header, fc.constantFrom(...names), (yaml, name) => {
      const edits = editYaml(yaml, [{ path: [name], value: undefined }], { shape: meetingShape });
      expect(edits).toBeInstanceOf(Array);
      const after = applyEdits(yaml, Array.isArray(edits) ? edits : []);
      const read = readByShape(after, meetingShape);
      expect(ownValue(Object(read.value), name)).toBeUndefined();
      expect(read.faults).toEqual([]);
      expect(holdsInOrder(after, otherLines(yaml, name))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("a value set again changes no byte", () => {
  fc.assert(
    fc.property(header, (yaml) => {
      const { value } = readByShape(yaml, meetingShape);
      const edits = Object.entries(Object(value)).map(
        ([name, old]): FieldEdit => ({ path: [name], value: old }),
      );
      expect(editYaml(yaml, edits, { shape: meetingShape })).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each(["", "\n", "# nothing yet", "{}"])(
  "a field that is not there is taken away from %j without a change",
  (yaml) => {
    expect(editYaml(yaml, [{ path: ["title"], value: undefined }], { shape: meetingShape })).toEqual([]);
  },
);

const yamlSigns = [
  "- ",
  ": ",
  "\n",
  "\n  ",
  "\r\n",
  "{",
  "}",
  "[",
  "]",
  ",",
  "#",
  " #",
  "&a ",
  "*a",
  "? ",
  "|",
  ">",
  '"',
  "'",
  "\t",
  "!x ",
  "---\n",
  "...",
  "%",
  "id: A\n",
  "attendees:\n",
  "decisions:",
  "\u0000",
  "\uD800",
];
const garbage = fc
  .array(fc.oneof(fc.constantFrom(...yamlSigns), anyText), { maxLength: 25 })
  .map((parts) => parts.join(""));
const path = fc.array(
  fc.oneof(fc.constantFrom(...names, "owner", "name", "__proto__"), fc.integer({ min: -1, max: 2 })),
  { maxLength: 4 },
);

test("no file and no edit makes anything throw, and the prose is never touched", () => {
  const prose = "\n---\nText";
  const wholeAfter = (text: string, edit: FieldEdit) => {
    const edits = setMinutesFields(text, [edit]);
    return Array.isArray(edits) ? applyEdits(text, edits) : text;
  };
  fc.assert(
    fc.property(garbage, path, anyText, (middle, way, value) => {
      const text = `---\n${middle}${prose}`;
      expect(readMinutesHeader({ file: "m.md", text }).body).toBeGreaterThanOrEqual(0);
      for (const edit of [
        { path: way, value },
        { path: way, append: { name: value } },
        { path: way, value: undefined },
      ]) {
        expect(wholeAfter(text, edit).endsWith(prose)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
