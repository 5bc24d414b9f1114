import { describe, expect, test } from "vitest";
import { klubba, network } from "../cli/world.fixture.ts";

describe("klubba show", () => {
  test("a decision: its words, why it is open, what hangs on it, where it stands", async () => {
    expect(await klubba(["visa", "03-06/d2"], network)).toEqual({
      exit: 0,
      err: "",
      out: `VS-2025-03-06/d2
Punkt 2, Vårdprogram – Vårdsamråd Norrsjö, 6 mars 2025
Öppet: villkoret är inte uppfyllt

  att godkänna vårdprogrammet

Slag       godkänna
Villkor    regionens beredning beslutar lika
Gäller     från 1 maj 2025 till och med 30 apr 2027
Åter       väntar
Uppgifter  VS-2025-03-06/a2, Eva Lind: skicka programmet (öppen, 5 maj)
Står i     minutes/vårdsamråd/2025-03-06.md:13
`,
    });
  });

  test("adoption by organisation, and the journal", async () => {
    const { out } = await klubba(["show", "d5", "--language", "en"], network);
    expect(out).toContain("Open: not yet adopted by Region Norrsjö, Berga kommun\n");
    expect(out).toMatch(/^Adoption: 1 adopted, 2 not yet$/m);
    expect(out).toMatch(/^ {2}Alby kommun +adopted +1 Apr +k1a1 +journal\.yaml:1$/m);
    expect(out).toMatch(/^ {2}Berga kommun +waiting +6 Mar$/m);
    expect(out).toMatch(/^Journal +1 Apr 2025: adopted, Alby kommun, recorded by Bo Alm \(k1a1\)$/m);
  });

  test("an action", async () => {
    const { out } = await klubba(["visa", "a3"], network);
    expect(out).toBe(`VS-2025-02-06/a3
Punkt 3, Inköp av munskydd – Vårdsamråd Norrsjö, 6 feb 2025
Försenad

  räkna lagret

Ansvarig  Östen Åberg
Senast    10 apr, 12 dagar för sent
Står i    minutes/vårdsamråd/2025-02-06.md:14
`);
  });

  test("a meeting with its agenda, and what of it is open", async () => {
    const { out } = await klubba(["visa", "VS-2025-03-06"], network);
    expect(out).toContain("Vårdsamråd Norrsjö, torsdag 6 mars 2025\n");
    expect(out).toMatch(/^Dagordning +1 Godkännande av dagordning – d1$/m);
    expect(out).toMatch(/^ +2 Vårdprogram – d2 \(öppet\), a2 \(öppen\)$/m);
  });

  test("a meeting to come that no file tells of", async () => {
    const { out } = await klubba(["visa", "VS-2025-08-28"], network);
    expect(out).toContain("protokollet finns inte här");
    expect(out).toMatch(/^Står i +klubba\.yaml:\d+$/m);
  });

  test("several at once, and as JSON", async () => {
    const { out } = await klubba(["visa", "a3", "VS-2025-03-06", "--json"], network);
    const [action, meeting] = JSON.parse(out);
    expect(action).toMatchObject({ ref: "VS-2025-02-06/a3", status: "overdue", line: 14 });
    expect(meeting).toMatchObject({ ref: "VS-2025-03-06", minutes_status: "final" });
    expect(meeting.decisions).toHaveLength(4);
  });

  test("where a record's text stands in the file is no part of the JSON", async () => {
    const draft =
      "---\nid: VS-2025-04-17\nforum: vårdsamråd\ndate: 2025-04-17\n---\n\n## 2. Taxor\n\n**Beslut**\n\natt godkänna taxorna.\n";
    const files = { ...network, "/arkiv/minutes/vårdsamråd/2025-04-17.md": draft };
    const { out } = await klubba(["visa", "VS-2025-04-17", "04-17/d2", "--json"], files);
    const [meeting, decision] = JSON.parse(out);
    expect(meeting.decisions).toMatchObject([{ id: "d2", kind: "approve", line: 11 }]);
    expect(decision).toMatchObject({ ref: "VS-2025-04-17/d2", line: 11 });
    expect(out).not.toContain("span");
  });

  test("what several records end with is refused with all of them", async () => {
    const file = "/arkiv/minutes/vårdsamråd/2025-02-06.md";
    const files = { ...network, [file]: (network[file] ?? "").replace("id: a3", "id: a2") };
    const { exit, err } = await klubba(["visa", "a2"], files);
    expect(err).toBe(
      "a2 kan betyda flera saker: VS-2025-02-06/a2, VS-2025-03-06/a2. Ange en av dem i sin helhet.\n",
    );
    expect(exit).toBe(2);
  });

  test("what was not there yet on the day asked about", async () => {
    const { exit, err } = await klubba(["visa", "03-06/d2", "--as-of", "2025-03-01"], network);
    expect(err).toBe("VS-2025-03-06/d2 fanns inte än den 1 mars 2025.\n");
    expect(exit).toBe(2);
  });
});
