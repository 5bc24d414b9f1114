import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idsIn, newId } from "./ids.ts";

test("an id is four letters and digits, begins with a letter, and is never one that is taken", () => {
  const numbers = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 3 }), (stream, refusals) => {
      const refused: string[] = [];
      const isTaken = (id: string) => refused.length < refusals && refused.push(id) > 0;
      const id = newId(() => stream.next().value, isTaken);
      expect(id).toMatch(/^[a-z][a-z0-9]{3}$/);
      expect(refused).toHaveLength(refusals);
    }),
  );
});

test("all the signs come up", () => {
  const drawn = new Set(Array.from({ length: 2_000 }, () => newId(Math.random, () => false)).join(""));
  expect(drawn.size).toBe(36);
});

test("ids are found in broken lines too", () => {
  const journal = "- { id: k1a4, at: x }\n- {id: 'b2c3', on\n- id: \"d4e5\"\n  ref: VS/d2\n";
  expect([...idsIn(journal)]).toEqual(["k1a4", "b2c3", "d4e5"]);
});

test("there is always a free id, even where chance repeats itself", () => {
  const taken = new Set<string>();
  const given = Array.from({ length: 3 }, () => {
    const id = newId(
      () => 0.5,
      (one) => taken.has(one),
    );
    taken.add(id);
    return id;
  });
  expect(given.map((id) => id.length)).toEqual([4, 5, 6]);
});
