import { describe, expect, it } from "vitest";
import { applyEdits } from "../model/text-edit.ts";
import { readMinutes } from "./read-minutes.ts";
import { idEdits } from "./write-ids.ts";

const config = { language: "sv", forums: { vs: { name: "Vårdsamrådet", prefix: "VS" } } };
const header = "---\nklubba: 1\nid: VS-2025-04-03\nforum: vs\ndate: 2025-04-03\nstatus: draft\n---\n\n";

function read(text: string) {
  const { minutes } = readMinutes({ file: "minutes/vs/2025-04-03.md", text }, { config, plain: false });
  if (!minutes) throw new Error("unreadable");
  return minutes;
}

function withIds(text: string): string {
  return applyEdits(text, idEdits({ file: "a.md", text }, read(text)));
}

describe("ids", () => {
  it.each([
    ["a decision", "att godkänna programmet.", "att godkänna programmet. ^d2"],
    ["one without a full stop", "att godkänna programmet", "att godkänna programmet ^d2"],
    ["several", "- att godkänna programmet\n- att uppdra åt Siv Ek att skicka det.", undefined],
    [
      "one with an addition",
      "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte.",
      "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte. ^d2 ^f2",
    ],
    [
      "an addition whose decision has its id",
      "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte. ^d7",
      "att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte. ^d7 ^f2",
    ],
    [
      "a task and a follow-up",
      "- [ ] Siv Ek: skicka programmet (senast 10 april)\n\nFrågan återkommer på nästa möte.",
      "- [ ] Siv Ek: skicka programmet (senast 10 april) ^a2\n\nFrågan återkommer på nästa möte. ^f2",
    ],
  ])("are written behind the words of %s", (_, prose, expected) => {
    const text = `${header}## 2. Vårdprogram\n\n**Samrådets beslut**\n\n${prose}\n`;
    const written = withIds(text);
    if (expected !== undefined)
      expect(written).toBe(`${header}## 2. Vårdprogram\n\n**Samrådets beslut**\n\n${expected}\n`);
    expect(read(written).provisional).toEqual(new Set());
    expect(withIds(written)).toBe(written);
    const ids = (minutes: ReturnType<typeof read>) =>
      [...minutes.meeting.decisions, ...minutes.meeting.actions, ...minutes.meeting.follow_ups].map(
        ({ id }) => id,
      );
    expect(ids(read(written))).toEqual(ids(read(text)));
  });

  it("are told apart within one paragraph", () => {
    const text = `${header}## 1. Inledning\n\nDagordningen godkänns. Föregående anteckningar läggs till handlingarna.\n`;
    expect(withIds(text)).toBe(
      `${header}## 1. Inledning\n\nDagordningen godkänns. ^d1 Föregående anteckningar läggs till handlingarna. ^d1b\n`,
    );
    expect(read(withIds(text)).provisional).toEqual(new Set());
  });

  it("of records without prose go into the header", () => {
    const text = `${header.replace("status: draft\n", 'status: draft\ndecisions:\n  - { agenda: "2", kind: approve } # muntligt\n  - { id: d3, agenda: "3" }\n')}Text.\n`;
    const written = withIds(text);
    expect(written).toContain('  - { id: d2, agenda: "2", kind: approve } # muntligt\n');
    expect(read(written).provisional).toEqual(new Set());
  });

  it("leave CRLF and everything else as it was", () => {
    const text = `${header}## 2. X\n\n**Beslut**\n\natt godkänna programmet.\n\n\tKod\n`.replaceAll(
      "\n",
      "\r\n",
    );
    expect(withIds(text)).toBe(text.replace("programmet.", "programmet. ^d2"));
  });
});
