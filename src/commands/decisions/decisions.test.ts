import { describe, expect, test } from "vitest";
import { boardOfBerga, klubba, network, terminal } from "../../cli/world.fixture.ts";

/** The network of the fixture, in which Berga's own board has taken the recommendation up and put it off. */
const files = {
  ...network,
  "/arkiv/klubba.yaml": `${network["/arkiv/klubba.yaml"]}${boardOfBerga.forum}`,
  [boardOfBerga.file]: boardOfBerga.minutes,
  "/arkiv/minutes/vårdsamråd/2025-04-10.md": `---
klubba: 1
id: VS-2025-04-10
forum: vårdsamråd
date: 2025-04-10
status: final
agenda:
  - { number: "1", title: Remiss }
  - { number: "2", title: Avtal }
decisions:
  - { id: d1, agenda: "1", kind: approve, clauses: [att godkänna svaret], sent_to: [samtliga kommuner] }
  - { id: d2, agenda: "2", kind: approve, clauses: [att godkänna avtalet], sent_to: ["Alby, socialnämnden", Berga vårdcentral] }
---
`,
};

const ask = (words: string) => klubba(["beslut", ...words.split(" ")], files);
const sentTo = async (name: string) => {
  const { out } = await klubba(["beslut", "--sent-to", name, "--columns", "ref"], files);
  return out.split("\n").filter((line) => /^[A-Z]{2}-/.test(line.trim()));
};

describe("--adoption", () => {
  test("shows each organisation's answer, since when and where it is minuted, under its decision", async () => {
    const { out, exit } = await klubba(["beslut", "--adoption"], files, terminal(120));
    expect(exit).toBe(0);
    expect(out).toBe(`Öppna beslut som varje organisation antar för sig

VS-2025-03-06/d5  Gemensam rutin
Organisation    Svar               Sedan   Står i            Fil
Region Norrsjö  väntar             6 mars
Alby kommun     antaget            1 apr   k1a1              journal.yaml:1
Berga kommun    väntar (bordlagt)  14 apr  KB-2025-04-14/d9  minutes/ks-berga/2025-04-14.md:10
`);
  });

  test("leaves out the file before it breaks words", async () => {
    const { out } = await klubba(["decisions", "--adoption", "--language", "en"], files, terminal(60));
    expect(out).not.toContain("journal.yaml");
    expect(out).toMatch(/^Alby kommun +adopted +1 Apr +k1a1$/m);
  });

  test.each([
    ["--adoption pending", "Region Norrsjö", "Berga kommun"],
    ["--adoption väntar --organisation berga", "Berga kommun"],
    ["--adoption antaget,avböjt", "Alby kommun"],
    ["--adoption --organisation Alby", "Alby kommun"],
  ])("%s", async (words, ...organisations) => {
    const { out } = await ask(`${words} --columns organisation`);
    expect(out.split("\n").slice(3, -1)).toEqual(organisations);
  });

  test("gives nothing where nobody has answered so", async () => {
    expect(await ask("--adoption declined")).toMatchObject({
      out: "",
      err: expect.stringContaining("Inget svar"),
    });
  });

  test("--json gives the decisions, --csv a row for each answer", async () => {
    const { out } = await ask("--adoption pending --organisation Berga --json");
    const [decision, ...others] = JSON.parse(out);
    expect(others).toEqual([]);
    expect(decision.adoption).toBe("all");
    expect(decision.adoption_state.entries[2]).toEqual({
      organisation: "Berga kommun",
      status: "pending",
      since: "2025-04-14",
      ref: "KB-2025-04-14/d9",
      kind: "postpone",
      file: "minutes/ks-berga/2025-04-14.md",
      line: 10,
    });
    const { out: rows } = await ask("--adoption --csv");
    expect(rows.split("\r\n")[3]).toBe(
      "VS-2025-03-06/d5,vårdsamråd,2025-03-06,Gemensam rutin,att anta rutinen,Berga kommun,pending,2025-04-14,KB-2025-04-14/d9,minutes/ks-berga/2025-04-14.md,10",
    );
    expect(JSON.parse((await ask("--adoption declined --json")).out)).toEqual([]);
  });

  test("says which answers there are", async () => {
    const { exit, err } = await ask("--adoption kanske");
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringContaining("antaget, avböjt, väntar") });
  });
});

describe("--sent-to", () => {
  test.each([
    ["Alby", ["VS-2025-04-10/d1", "VS-2025-04-10/d2"]],
    ["Berga kommun", ["VS-2025-04-10/d1"]],
    ["vårdsamråd", ["KB-2025-04-14/d9"]],
    ["Samrådet", ["KB-2025-04-14/d9"]],
    ["siv", ["KB-2025-04-14/d9"]],
    ["vårdcentral", ["VS-2025-04-10/d2"]],
    ["region", []],
  ])("%s", async (name, expected) => {
    expect(await sentTo(name)).toEqual(expected);
  });

  test("shows to whom, whether open or not", async () => {
    const { out } = await klubba(
      ["decisions", "--sent-to", "Alby", "--language", "en"],
      files,
      terminal(140),
    );
    expect(out).toMatch(/^2 decisions\n/);
    expect(out).toMatch(/ Sent to *\n/);
    expect(out).toMatch(/in force .*samtliga kommuner$/m);
  });

  test.each([
    ["nobody", "Zacke"],
    ["several", "kommun"],
    ["an organisation, its board and its ward", "berga"],
  ])("is refused where it is called so: %s", async (_, name) => {
    expect((await ask(`--sent-to ${name}`)).exit).toBe(2);
  });
});
