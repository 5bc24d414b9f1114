import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meetingShape } from "../../model/meeting.ts";
import type { Shape } from "../../model/shape.ts";
import { anyText, valueOf } from "../arbitraries.fixture.ts";
import { readMinutesHeader, scanMinutesHeader } from "../header.ts";
import { plainShortForms } from "../short-forms.ts";
import { formatField } from "../write-value.ts";
import { readQuickly } from "./read.ts";

/** What both readers give of a header: value, diagnostics, and the line of every record in a list. */
function both(yaml: string): [unknown, unknown] {
  const source = { file: "m.md", text: `---\n${yaml}---\nText\n` };
  const told = [scanMinutesHeader(source), readMinutesHeader(source)].map((header) => ({
    value: header.value,
    diagnostics: header.diagnostics,
    body: header.body,
    lines: Object.values(header.value)
      .filter(Array.isArray)
      .map((list: unknown[]) => list.map((one) => (typeof one === "object" && one ? header.lineOf(one) : 0))),
  }));
  return [told[0], told[1]];
}

/** As `finalize` writes it. */
function formatFields(meeting: unknown): string {
  const shapes: Readonly<Record<string, Shape>> = meetingShape.fields;
  const entries = Object.entries(Object(meeting) as Record<string, unknown>);
  const lines = entries.flatMap(([name, value]) => {
    const shape = shapes[name];
    return shape === undefined ? [] : formatField(name, { value, shape });
  });
  return lines.map((line) => `${line}\n`).join("");
}

const isQuick = (yaml: string) => readQuickly(yaml, meetingShape, plainShortForms) !== undefined;

describe("the quick reader", () => {
  it("reads what klubba writes itself", () => {
    const yaml =
      'klubba: 1\nid: VS-2025-04-03\nforum: vs\nstart_time: "09:00"\nattendees:\n  - name: Siv Ek\n    organisation: Alby\n' +
      '  - { name: Bo Alm }\n  - Per Ed\ndecisions:\n  - id: d1\n    agenda: "3"\n    clauses:\n      - |-\n        att godkänna\n\n        programmet\n' +
      "      - { text: att avslå, kind: reject }\n";
    expect(isQuick(yaml)).toBe(true);
    const [quick, slow] = both(yaml);
    expect(quick).toEqual(slow);
    expect(quick).toMatchObject({ lines: [[7, 9, 10], [12]] });
  });

  it.each([
    "remote: true\n",
    "chair: ~\n",
    'chair: ""\n',
    "chair: null\n",
    "chair: |\n  Siv Ek\n",
    "chair: &a Siv\nsecretary: *a\n",
    "chair: !!str 12\n",
    "date: 2025-02-30\n",
    "chiar: Siv\n",
    "chair: [a]\n",
    "chair: a\nchair: b\n",
    "attendees: { name: Siv Ek }\n",
    "attendees: Siv Ek\n",
    "attendees:\n  -\n  - Siv\n",
    "attendees: [Siv: Ek]\n",
    "1: a\n0: b\nchair: Siv\n",
    "? chair\n: Siv\n",
    "[a]: b\n",
    "{ a: b }: c\n",
    "chair: { [a], name: Siv }\n",
    "chair: { name: Siv, [a] }\n",
    "? id: VS-2025-04-03\nforum: vs\n",
    'agenda:\n  - number: "1\n2"\n    title: a\n',
    'agenda:\n  - title: "a\nchair: Siv\nplace: b"\n',
    "agenda:\n  - title: 'a\n b'\n",
    'chair: "a\\\nb"\n',
    "attendees:\n  - { name: Siv,\norganisation: Alby }\n",
    "attendees: [Siv,\nBo]\n",
    "attendees:\n  - { name: Siv\n}\n",
    "attendees:\n  - { name: Siv,\n  organisation: Alby }\n",
    "attendees: [{ name: Siv, note: 'a]}' },\nBo]\n",
    "chair:\tSiv\n",
    "chair: a\r\nsecretary: b\r\n",
    "chair: a\rsecretary: b\n",
    "chair: 'a\n",
    "%TAG ! x\n",
    "__proto__: { chair: Siv }\n",
    "constructor: a\n",
    "attendees:\n  - { name: Siv, remote: true }\n",
    "attendees:\n  - { name: Siv, remote: Teams }\n",
    "agenda:\n- title: a\n- title: b\n",
    "agenda:\n  -\n    title: a\n  -   title: b\n",
    "# only words\n",
    "",
    "\n\n\n",
    "a",
    "- a\n",
  ])("says of %j what the careful one says", (yaml) => {
    const [quick, slow] = both(yaml);
    expect(quick).toEqual(slow);
  });

  it("agrees with the careful one on every meeting, however it was written", () => {
    fc.assert(
      fc.property(valueOf(meetingShape), fc.boolean(), (meeting, crlf) => {
        const written = formatFields(meeting);
        const yaml = crlf ? written.replaceAll("\n", "\r\n") : written;
        const [quick, slow] = both(yaml);
        expect(quick).toEqual(slow);
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with the careful one on all that may stand in a header", () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom(
        "\n",
        "\n  ",
        "\n    ",
        "- ",
        ": ",
        "chair: ",
        "agenda:\n",
        "  - title: ",
        "{ ",
        " }",
        "[",
        "]",
        ", ",
        "|-\n",
        ">\n",
        "#",
        "attendees:\n  - name: ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const yaml = `${pieces.join("")}\n`;
        if (/^---/m.test(yaml)) return;
        const [quick, slow] = both(yaml);
        expect(quick).toEqual(slow);
      }),
      { numRuns: 1000 },
    );
  });
});
