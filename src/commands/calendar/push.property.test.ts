import fc from "fast-check";
import { expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { MemoryCalendars } from "../../ports/memory-calendars.ts";

const url = "https://example.org/calendar/";

interface Planned {
  id: number;
  day: number;
  hour: number | undefined;
  status: "planned" | "tentative" | "cancelled";
}

const meeting = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.option(fc.integer({ min: 8, max: 20 }), { nil: undefined }),
  status: fc.constantFrom("planned" as const, "tentative" as const, "cancelled" as const),
});
const plan = fc.uniqueArray(meeting, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

function archive(planned: readonly Planned[]): Record<string, string> {
  const lines = planned.map(({ id, day, hour, status }) => {
    const time = hour === undefined ? "" : `, start_time: "${String(hour).padStart(2, "0")}:00"`;
    return `      - { id: M${id}, date: 2025-05-${String(day).padStart(2, "0")}, status: ${status}${time} }`;
  });
  return {
    "/arkiv/klubba.yaml": `klubba: 1\nid: alby\nlanguage: sv\nforums:\n  vs:\n    name: Å\n    planned:\n${lines.join("\n")}\n`,
  };
}

/** What stands on the server: of each event the day, the hour and the standing. */
function standing(server: MemoryCalendars): Record<string, string> {
  const values = [...server.objects.values()].map(({ text }) => {
    const of = (name: string) =>
      new RegExp(`^${name}[^:]*:(.*)\r$`, "m").exec(text.split("BEGIN:VEVENT")[1] ?? "")?.[1];
    return [String(of("UID")), `${of("DTSTART")} ${of("STATUS")}`] as const;
  });
  return Object.fromEntries(values);
}

function wanted({ day, hour, status }: Planned): string {
  const date = `202505${String(day).padStart(2, "0")}`;
  const time = hour === undefined ? "" : `T${String(hour).padStart(2, "0")}0000`;
  const word = { planned: "CONFIRMED", tentative: "TENTATIVE", cancelled: "CANCELLED" }[status];
  return `${date}${time} ${word}`;
}

it("wherever it breaks off, the next run makes the calendar say what the archive says, and the one after nothing", async () => {
  await fc.assert(
    fc.asyncProperty(plan, plan, fc.integer({ min: 1, max: 8 }), async (before, after, at) => {
      const server = new MemoryCalendars(url);
      const push = (planned: readonly Planned[]) =>
        klubba(["kalender", "--push", url], archive(planned), { calendars: server });
      await push(before);
      server.trouble = { at, reason: { code: "dropped", detail: "" } };
      await push(after);
      server.trouble = undefined;
      expect((await push(after)).exit).toBe(0);
      const there = standing(server);
      const ids = new Set(after.map(({ id }) => id));
      for (const one of after) expect(there[`M${one.id}@alby`]).toBe(wanted(one));
      for (const { id } of before) if (!ids.has(id)) expect(there[`M${id}@alby`]).toMatch(/ CANCELLED$/);
      server.written.length = 0;
      await push(after);
      expect(server.written).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
