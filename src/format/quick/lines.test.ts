import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configShape } from "../../model/config.ts";
import { meetingShape } from "../../model/meeting.ts";
import { readRecord } from "../read-record.ts";
import { plainShortForms } from "../short-forms.ts";
import { readLines } from "./lines.ts";

const header = `klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
start_time: "09:00"
# som det skrevs
attendees:
  - { name: Siv Ek, organisation: Alby kommun, remote: true }
  - name: Bo Alm
    items: ["3", '4 B']
  - Per Ed
absent: []
agenda:
- number: "1"
  title: Taxor, avgifter (del 2) & annat – 9–12
  own: { is: [not, ours] }

- number: "2"
  follows: [VS-2025-03-06/f4]
decisions:
  - id: d1
    agenda: "1"
    clauses:
      - att höja taxorna
      - text: att ge Siv Ek i uppdrag att räkna
        owner: [Siv Ek]
    valid_from: 2025-05-01
`;

const config = `forums:
  vårdsamråd:
    name: Vårdsamråd Norrsjö
    members:
      - { name: Eva Lind, role: chair, from: 2025-01-01 }
  ks-berga: { name: Kommunstyrelsen i Berga, prefix: KB }
topics:
  skyddsutrustning: [munskydd, visir]
`;

describe("reading line by line", () => {
  it("takes up what klubba and people write, with the lines of records", () => {
    const read = readLines(header, meetingShape, plainShortForms);
    expect(read?.value).toEqual(readRecord(header, meetingShape).value);
    expect(read?.value).toMatchObject({
      attendees: [{ remote: true }, { name: "Bo Alm", items: ["3", "4 B"] }, { name: "Per Ed" }],
      absent: [],
      agenda: [{ title: "Taxor, avgifter (del 2) & annat – 9–12" }, { follows: ["VS-2025-03-06/f4"] }],
      decisions: [{ clauses: ["att höja taxorna", { owner: ["Siv Ek"] }], valid_from: "2025-05-01" }],
    });
    expect([...(read?.lines.values() ?? [])]).toEqual([7, 8, 10, 13, 17, 20]);
  });

  it("takes up klubba.yaml", () => {
    const read = readLines(config, configShape, plainShortForms);
    expect(read?.value).toEqual(readRecord(config, configShape).value);
    expect(read?.value).toMatchObject({ forums: { "ks-berga": { prefix: "KB" } } });
  });

  it("reads both kinds of line ends alike", () => {
    const read = readLines(header.replaceAll("\n", "\r\n"), meetingShape, plainShortForms);
    expect(read).toEqual(readLines(header, meetingShape, plainShortForms));
  });

  it.each([
    "chair: Siv\n  Ek\n",
    "chair: a: b\n",
    "chair: a #b\n",
    "chair: 'it''s'\n",
    'chair: "a\\n"\n',
    "chair: |\n  a\n",
    "chair: &a b\n",
    "chair:\nforum: a\n",
    "chair: a\nchair: b\n",
    "forum: a\n chair: b\n",
    "attendees:\n  - Siv\n - Bo\n",
    "attendees:\n  - Siv\n   Ek\n",
    "attendees: [Siv,\n  Bo]\n",
    "attendees: [Siv, ]\n",
    "attendees: [Siv]]\n",
    "attendees: Siv\n",
    "agenda: { title: a }\n",
    "agenda:\n  - { title: a } b\n",
    "agenda:\n  - - a\n",
    "decsions: []\n",
    "chair: a\tb\n",
    "chair: a\u2028b\n",
    "chair: 😀\n",
    " chair: a\n",
    "---\nchair: a\n",
    "7: a\n",
    "",
  ])("leaves %j to others", (yaml) => {
    expect(readLines(yaml, meetingShape, plainShortForms)).toBeUndefined();
  });

  /** What was read, and what the careful reader makes of it; twice the same where nothing was. */
  const readTwice = (yaml: string) => {
    const read = readLines(yaml, meetingShape, plainShortForms);
    const { value, faults } = readRecord(yaml, meetingShape);
    const careful = { value, faults };
    return { read: read ? { value: read.value, faults: [] } : careful, careful };
  };

  it("reads what has been changed here and there as the careful reader does, or not at all", () => {
    const piece = fc.constantFrom(
      ...Array.from(" \n-:{}[],#'\"&*!|>?%@`~\t\\aå7§("),
      "\r\n",
      "\n  ",
      "\n- ",
      "  - ",
      ": ",
      " #",
      "null",
      "chair: x\n",
      "---\n",
    );
    const change = fc.tuple(fc.nat(header.length), fc.nat(3), piece);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const { read, careful } = readTwice(
          changes.reduce(
            (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
            header,
          ),
        );
        expect(read).toEqual(careful);
      }),
      { numRuns: 60 },
    );
  });

  it("reads lines that were moved, left out or indented as the careful reader does, or not at all", () => {
    const lines = header.split("\n");
    const line = fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: -2, max: 4 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (picked) => {
        const texts = picked.map(([index, more]) => {
          const text = lines[index] ?? "";
          return more < 0 ? text.slice(Math.min(-more, text.search(/\S|$/))) : " ".repeat(more) + text;
        });
        const { read, careful } = readTwice(`${texts.join("\n")}\n`);
        expect(read).toEqual(careful);
      }),
      { numRuns: 60 },
    );
  });
});
