import { describe, expect, test } from "vitest";
import { archiveOf } from "./archive.fixture.ts";
import { ReferenceIndex } from "./references.ts";

const meeting = (date: string, id: string) => ({
  forum: "vs",
  date,
  decisions: [{ id, kind: "approve" as const, clauses: ["att godkänna avtalet"] }],
});

describe("a reference", () => {
  const { minutes, ...rest } = archiveOf({
    minutes: [meeting("2025-03-06", "d2"), meeting("2025-04-03", "d2"), meeting("2025-05-08", "vår/d2")],
  });
  const index = new ReferenceIndex({ minutes, ...rest }, ["VS-2025-06-12"]);
  const [march, april, may] = minutes.map(({ id }) => id);

  test.each([
    [`${april}/d2`, `${april}/d2`],
    ["04-03/d2", `${april}/d2`],
    ["2025-04-03/d2", `${april}/d2`],
    ["06-12", "VS-2025-06-12"],
    // Nobody gives such ids; whoever has one is understood.
    ["vår/d2", `${may}/vår/d2`],
  ])("%s is %s", (written, ref) => {
    expect(index.resolve(written)).toEqual({ type: "found", ref });
  });

  test("that several records end with is none of them", () => {
    const found = index.resolve("d2");
    expect(found).toEqual({
      type: "ambiguous",
      candidates: [march, april, `${may}/vår`].map((id) => `${id}/d2`),
    });
  });

  test.each(["KS-2025-04-03/d2", "VS-2025-04-04/d2", `${april}/d3`, "03/d9", "x"])(
    "%s is nothing",
    (written) => {
      expect(index.resolve(written).type).toBe("unknown");
    },
  );
});
