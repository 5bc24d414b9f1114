import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Config } from "../model/config.ts";
import type { Attendee } from "../model/meeting.ts";
import { archiveOf } from "./archive.fixture.ts";
import { PersonBook } from "./persons.ts";
import type { Archive } from "./register.ts";

const config: Config = {
  organisations: [{ name: "Alby kommun", aliases: ["Alby"] }, { name: "Berga kommun" }],
  people: [
    { name: "Eva Lind", aliases: ["Evis"], organisation: "Alby" },
    { name: "Siv Ek", organisation: "Alby kommun" },
    { name: "Siv Ros", organisation: "Berga kommun" },
    { name: "Per Ask" },
  ],
  forums: { vs: { members: [{ name: "Bo Alm", organisation: "Berga kommun" }, { name: "Siv Ros" }] } },
};

interface There {
  attendees?: Attendee[];
  owner?: string[];
}

function archive({ attendees = [], owner = [] }: There = {}): Archive {
  const read = archiveOf({ minutes: [{ date: "2025-03-06", actions: [{ id: "a1", owner }] }], config });
  for (const { meeting } of read.minutes) meeting.attendees = attendees;
  return read;
}

const file = "minutes/vs/VS-2025-03-06.md";

describe("a name as people write it", () => {
  test.each([
    ["Eva Lind", "Eva Lind"],
    ["eva  LIND", "Eva Lind"],
    ["Evis", "Eva Lind"],
    ["Eva", "Eva Lind"],
    ["EL", "Eva Lind"],
    ["E. Lind", "Eva Lind"],
    ["Eva L", "Eva Lind"],
    ["Bo", "Bo Alm"],
    ["@bo", "Bo Alm"],
    ["Siv (Alby)", "Siv Ek"],
    ["Siv (Berga kommun)", "Siv Ros"],
    ["Siv, Alby", "Siv Ek"],
    ["Siv R", "Siv Ros"],
    ["Per (ordförande)", "Per Ask"],
  ])("%j is %s", (written, name) => {
    expect(new PersonBook(archive()).named(written)?.name).toBe(name);
  });

  test.each(["Siv", "Ev", "el", "Alby", "vs", "Alla", "Eva (Berga kommun)", ""])(
    "%j is nobody alone",
    (written) => {
      expect(new PersonBook(archive()).named(written)).toBeUndefined();
    },
  );

  test("means, of several, the one who was there, else the one who is a member", () => {
    const there = new PersonBook(archive({ attendees: [{ name: "Siv Ek" }] }));
    expect(there.named("Siv", file)?.name).toBe("Siv Ek");
    expect(new PersonBook(archive()).named("Siv", file)?.name).toBe("Siv Ros");
    const both = new PersonBook(archive({ attendees: [{ name: "Siv Ek" }, { name: "Siv Ros" }] }));
    expect(both.named("Siv", file)?.name).toBe("Siv Ros");
  });
});

describe("whom only minutes name", () => {
  const namesIn = (there: There) => new PersonBook(archive(there)).all.map(({ name }) => name);
  const known = ["Eva Lind", "Siv Ek", "Siv Ros", "Per Ask", "Bo Alm"];

  test("is known by a whole name, not by a first name", () => {
    expect(namesIn({ attendees: [{ name: "Ann Vik" }, { name: "Ann" }] })).toEqual([...known, "Ann Vik"]);
  });

  test("is no other person where the name lacks only a middle name", () => {
    const config2 = { people: [{ name: "Eva Maria Lind", organisation: "Alby kommun" }] };
    const read = archiveOf({ minutes: [{ date: "2025-03-06" }], config: config2 });
    for (const { meeting } of read.minutes) meeting.attendees = [{ name: "Eva Lind" }];
    const book = new PersonBook(read);
    expect(book.all.map(({ name, aliases }) => [name, aliases])).toEqual([["Eva Maria Lind", ["Eva Lind"]]]);
  });

  test("is another person where the organisation is another", () => {
    const config2 = { people: [{ name: "Eva Maria Lind", organisation: "Alby kommun" }] };
    const read = archiveOf({ minutes: [{ date: "2025-03-06" }], config: config2 });
    for (const { meeting } of read.minutes)
      meeting.attendees = [{ name: "Eva Lind", organisation: "Berga kommun" }];
    expect(new PersonBook(read).all.map(({ name }) => name)).toEqual(["Eva Maria Lind", "Eva Lind"]);
  });

  test("may be known only as somebody who has something to do; a body is nobody", () => {
    expect(namesIn({ owner: ["Karin Ström", "Alby kommun", "Alla", "Alla berörda", "Social Alby"] })).toEqual(
      [...known, "Karin Ström"],
    );
  });
});

test("whoever is found fits, and a whole name finds its owner", () => {
  const first = fc.constantFrom("Eva", "Siv", "Bo", "Anna-Lena");
  const last = fc.constantFrom("Lind", "Ek", "Alm", "af Berg");
  const people = fc.uniqueArray(
    fc.tuple(first, last).map(([one, other]) => `${one} ${other}`),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(people, first, (names, written) => {
      const book = new PersonBook(archiveOf({ config: { people: names.map((name) => ({ name })) } }));
      for (const name of names) expect(book.named(name)?.name).toBe(name);
      const fitting = names.filter((name) => name.startsWith(`${written} `));
      expect(book.named(written)?.name).toBe(fitting.length === 1 ? fitting[0] : undefined);
    }),
    { numRuns: 50 },
  );
});
