import { describe, expect, it } from "vitest";
import { check } from "../check.fixture.ts";
import { config, final, minutes } from "../written.fixture.ts";

describe("plans", () => {
  const plan = (line: string) =>
    config.replace("numbering: meeting }", `numbering: meeting, planned: [{ ${line} }] }`);
  const told = async (config: string, files: Record<string, string> = {}) =>
    (await check({ "klubba.yaml": config, ...files })).map(({ problem }) => problem);
  const moved =
    "- { id: k1, at: 2025-04-01T09:00:00+02:00, ref: VS-2025-05-08, event: moved, date: 2025-05-15 }\n";

  it("a day that nobody has told of", async () => {
    expect(await told(plan("id: VS-2025-05-08, date: 2025-05-15"))).toEqual([
      {
        code: "planned-changed",
        id: "VS-2025-05-08",
        field: "date",
        published: "2025-05-08",
        stated: "2025-05-15",
      },
    ]);
  });

  it("a day that the journal tells of", async () => {
    expect(await told(plan("id: VS-2025-05-08, date: 2025-05-15"), { "journal.yaml": moved })).toEqual([]);
    expect(await told(plan("id: VS-2025-05-08, date: 2025-05-08"), { "journal.yaml": moved })).toEqual([]);
  });

  it("another time than minutes have announced", async () => {
    const upcoming = (more: string) =>
      `${final}upcoming_meetings:\n  - { id: VS-2025-05-08, date: 2025-05-08, start_time: "09:00"${more} }\n`;
    const planned = plan('id: VS-2025-05-08, date: 2025-05-08, start_time: "10:00"');
    const [file, text] = minutes({ header: upcoming("") });
    expect(await told(planned, { [file]: text })).toMatchObject([
      { field: "start_time", published: "09:00", stated: "10:00" },
    ]);
    const [, changed] = minutes({ header: upcoming(", status: changed") });
    expect(await told(planned, { [file]: changed })).toEqual([]);
  });
});
