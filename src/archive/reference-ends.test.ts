import fc from "fast-check";
import { expect, test } from "vitest";
import type { Minutes } from "../model/minutes.ts";
import { minutesOf } from "./archive.fixture.ts";
import { hasLocalId, localIds } from "./local-ids.ts";
import { ReferenceEnds } from "./reference-ends.ts";

const local = fc.constantFrom("d1", "d2", "a1", "f1", "d-1", "x/d1", "1", "");
const meeting = fc
  .record({
    id: fc.constantFrom("VS-04-03", "KS-04-03", "VS-04/03", "03", "VS-04-03/d1"),
    decisions: fc.array(local, { maxLength: 3 }),
    actions: fc.array(local, { maxLength: 2 }),
    clauses: fc.boolean(),
  })
  .map(({ id, decisions, actions, clauses }): Minutes => {
    const written = decisions.map((one) => ({
      id: one,
      clauses: ["att …", ...(clauses ? [{ text: "att …", due: "nästa möte" }] : [])],
    }));
    const own = actions.map((one) => ({ id: one, task: "skriva" }));
    return { ...minutesOf({ date: "2025-04-03", forum: "vs", decisions: written, actions: own }), id };
  });

/** Each reference with all that stands behind one of its hyphens and slashes. */
function endsByHand(refs: readonly string[], text: string): string[] {
  return refs.filter((ref) =>
    ref.split("").some((sign, at) => "-/".includes(sign) && ref.slice(at + 1) === text),
  );
}

test("an end finds the references that have it, in their order, however often one is asked for", () => {
  const asked = fc.array(
    fc.constantFrom(
      "d1",
      "04-03/d1",
      "03/d1",
      "03/d1.2",
      "/d1",
      "03",
      "1",
      "",
      "x/d1",
      "03/x/d1",
      "d-1",
      "9",
    ),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 5 }), asked, (minutes, texts) => {
      const ids = new Set(["KS-05-01", "KS-05-01/d1", ...minutes.map(({ id }) => id)]);
      const ends = new ReferenceEnds({ ids, minutes });
      for (const text of texts) {
        const wanted = endsByHand(ends.all(), text);
        const found = ends.endingWith(text);
        expect(found).toEqual(wanted);
        expect(ends.endsId(text)).toBe(endsByHand([...ids], text).length > 0);
      }
    }),
  );
});

test("an id is looked for as it stands in the list of a meeting's ids", () => {
  fc.assert(
    fc.property(meeting, fc.oneof(local, fc.constantFrom("d1.2", "d1.1", "d1.", "d")), (minutes, id) => {
      expect(hasLocalId(minutes.meeting, id)).toBe(localIds(minutes.meeting).includes(id));
    }),
  );
});
