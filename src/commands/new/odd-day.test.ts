import { expect, test } from "vitest";
import { klubba, network } from "../../cli/world.fixture.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";
import { shipped } from "../trial.fixture.ts";

const record = (event: string) => ({
  ...network,
  "/arkiv/journal.yaml": `- { id: k1, at: 2025-04-01T10:00:00+02:00, on: 2025-04-01, ref: VS-2025-05-08, event: ${event} }\n`,
});
const moved =
  "mötet den 8 maj 2025 är flyttat till den 15 maj 2025. Dess protokoll påbörjas med --date 2025-05-15.";

test.each([
  ["cancelled", "2025-05-08", "mötet den 8 maj 2025 är inställt."],
  ["moved, date: 2025-05-15", "2025-05-08", moved],
  ["moved, date: 2025-05-15", "2025-05-15", ""],
  ["confirmed", "2025-05-08", ""],
])("klubba ny where the calendar says %s, on %s", async (event, date, words) => {
  for (const more of [[], ["--dry-run"]]) {
    const places = new MemoryPlaces(record(event), shipped);
    const { exit, err } = await klubba(["ny", "VS", "--date", date, ...more], {}, { places });
    expect(exit).toBe(0);
    if (words === "") expect(err).not.toContain("Observera");
    else expect(err).toContain(`Observera: ${words}`);
  }
});
