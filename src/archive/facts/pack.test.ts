import { expect, test } from "vitest";
import type { Minutes } from "../../model/minutes.ts";
import { archiveFrom, type PlainArchive, packedArchive, unpacked } from "./pack.ts";

function minutesOf(number: number): Minutes {
  const id = `VS-${number}`;
  const attendees = number % 3 === 0 ? [{ name: "Östen Ölmer – ordförande" }] : [];
  return {
    file: `minutes/${id}.md`,
    id,
    forum: "vs",
    status: "final",
    meeting: {
      attendees,
      agenda: [],
      decisions: [{ id: "d1", line: 3, clauses: ["att “bygga” en bro 🌉"] }],
      actions: [],
      follow_ups: [],
      proposals: [],
      reported_decisions: [],
      upcoming_meetings: [],
      suggestions: [],
    },
    provisional: new Set(number % 2 === 0 ? ["d1"] : []),
    diagnostics: [],
    partial: number % 5 === 0 ? true : undefined,
  };
}

// They are written by two hundred.
test.each([0, 1, 199, 200, 201, 401])("keeps an archive of %i minutes as it is", (count) => {
  const minutes = Array.from({ length: count }, (_, index) => minutesOf(index));
  const plan = { date: "2025-04-03" };
  const archive = {
    config: { forums: { vs: { name: "Vårdsamråd", planned: [plan] } } },
    minutes,
    journal: [],
    diagnostics: [],
    lineOf: (record: object) => (record === plan ? 7 : undefined),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const plain = unpacked(Buffer.from(packedArchive(archive))) as PlainArchive;
  const { lineOf, ...read } = archiveFrom(plain);
  const { lineOf: _lineOf, ...given } = archive;
  expect(read).toEqual(given);
  expect(read.config.forums?.["vs"]?.planned?.map((one) => lineOf?.(one))).toEqual([7]);
});
