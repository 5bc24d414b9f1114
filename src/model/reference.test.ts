import { expect, test } from "vitest";
import { decisionOfClause, formatReference, freeEnding, localIdForm, parseReference } from "./reference.ts";

test.each([
  ["VS-2025-04-03/d2", "VS-2025-04-03", "d2"],
  ["docs/README/a1", "docs/README", "a1"],
  ["VS-2025-04-03b", "VS-2025-04-03b", undefined],
])("%s is a meeting and a record", (text, meeting, local) => {
  expect(parseReference(text)).toEqual({ meeting, local });
  expect(local === undefined ? meeting : formatReference(meeting, local)).toBe(text);
});

test.each([
  ["VS-2025-04-03/d2.1", "VS-2025-04-03/d2"],
  ["VS-2025-04-03/d2b.12", "VS-2025-04-03/d2b"],
  ["VS-2025-04-03/d2", undefined],
  ["VS-2025-04-03/a2.1", undefined],
])("%s is a clause of %s", (ref, decision) => {
  expect(decisionOfClause(ref)).toBe(decision);
});

test.each(["d4", "d4b", "a7", "f4B", "f6Bb", "d2.2"])("%s is a local id", (id) => {
  expect(localIdForm.test(id)).toBe(true);
});

test.each(["x4", "d", "4d", "d4bb", "VS-2025-04-03/d4", "d4.", ""])("%s is none", (id) => {
  expect(localIdForm.test(id)).toBe(false);
});

test("the second of a name gets b, the twenty-seventh a number", () => {
  const taken = new Set<string>();
  const given = Array.from({ length: 28 }, () => {
    const ending = freeEnding((one) => !taken.has(one));
    taken.add(ending);
    return ending;
  });
  expect([given[0], given[1], given[25], given[26], given[27]]).toEqual(["", "b", "z", "z27", "z28"]);
});
