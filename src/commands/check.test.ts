import { describe, expect, it } from "vitest";
import { boardOfBerga, klubba, network } from "../cli/world.fixture.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";

const config =
  "klubba: 1\nlanguage: sv\nforums:\n  samråd: { name: Samrådet, prefix: VS, numbering: meeting }\n";
const header = (more = "") =>
  `---\nklubba: 1\nid: VS-2025-04-03\nforum: samråd\ndate: 2025-04-03\n${more}---\n`;
const draft = `${header()}\n## 1. Avtal\n\n**Beslut**\n\natt godkänna avtalet.\n\n## 3. Slut: 100 %\n\nSlut.\n`;
const file = "/arkiv/minutes/samråd/2025-04-03.md";

function archive(files: Record<string, string>): MemoryPlaces {
  return new MemoryPlaces({ "/arkiv/klubba.yaml": config, ...files });
}

async function check(words: string[], files: Record<string, string>) {
  const places = archive(files);
  const said = await klubba(["check", ...words], {}, { places });
  return { ...said, text: (path: string) => places.openStore("/arkiv").text(path.replace("/arkiv/", "")) };
}

describe("check", () => {
  it("says of one file what it says of it among all, the journal and the settings as well", async () => {
    const board = { [boardOfBerga.file]: boardOfBerga.minutes };
    const late =
      "- { id: k2, at: 2025-04-02T10:00:00+02:00, ref: VS-2025-03-06/a2, event: adopted, by: Bo Alm }\n";
    const files = {
      ...network,
      ...board,
      "/arkiv/klubba.yaml": network["/arkiv/klubba.yaml"] + boardOfBerga.forum,
      "/arkiv/journal.yaml": network["/arkiv/journal.yaml"] + late,
      "/arkiv/minutes/vårdsamråd/2025-04-10.md": `${draft.replaceAll("samråd", "vårdsamråd").replaceAll("04-03", "04-10")}\nSe VS-2025-02-06/d9.\n`,
    };
    const findings = async (words: string[]) => {
      const { out } = await klubba(["check", "--format", "json", "--as-of", "2025-06-01", ...words], files);
      return JSON.parse(out) as { file: string; rule: string }[];
    };
    const all = await findings([]);
    expect(new Set(all.map(({ rule }) => rule))).toEqual(
      new Set(["follow-up-passed", "journal-refused", "broken-reference", "missing-id", "agenda-gap"]),
    );
    for (const path of Object.keys(files)) {
      const name = path.replace("/arkiv/", "");
      expect(await findings([name])).toEqual(all.filter(({ file }) => file === name));
    }
  });

  it("says what is wrong, where, and what to do; then how much there is", async () => {
    const { out, err, exit } = await check([], { [file]: draft });
    expect(out).toBe(
      [
        "minutes/samråd/2025-04-03.md:12:22 upplysning Här saknas en beteckning. Den blir d1. missing-id",
        "  klubba granska --fix skriver in den.",
        "minutes/samråd/2025-04-03.md:14:4 varning Punkt 3 kommer där punkt 2 väntades. agenda-gap",
        "  Rätta numret, eller lägg till punkten som saknas.",
        "",
      ].join("\n"),
    );
    expect(err).toBe("1 varning, 1 upplysning i 2 filer; 1 kan rättas med --fix.\n");
    expect(exit).toBe(0);
  });

  it("has a word of praise where nothing is wrong", async () => {
    const { out, err, exit } = await check([], {});
    expect([out, err, exit]).toEqual(["", "Inget att anmärka på i 1 fil.\n", 0]);
  });

  it("answers 1 for errors, for warnings only with --strict, and 3 for what is unreadable", async () => {
    const twice = `${draft}\ntext ^d1\n\ntext ^d1\n`;
    expect((await check([], { [file]: twice })).exit).toBe(1);
    expect((await check(["--strict"], { [file]: draft })).exit).toBe(1);
    expect((await check(["--strict", "--rule", "missing-id"], { [file]: draft })).exit).toBe(0);
    expect((await check([], { [file]: twice, "/arkiv/minutes/tom.md": "" })).exit).toBe(3);
  });

  it("looks only at what is named", async () => {
    const other = file.replace("04-03", "05-08");
    const files = { [file]: draft, [other]: draft.replaceAll("04-03", "05-08") };
    const { out } = await check(["minutes/samråd/2025-05-08.md"], files);
    expect(out).toContain("2025-05-08.md:14:4");
    expect(out).not.toContain("2025-04-03.md");
  });

  it("looks as of a day", async () => {
    const task = "\n- [ ] Siv Ek: skicka avtalet ^a1\n\nFrågan återkommer på nästa möte. ^f1\n";
    const next = file.replace("04-03", "04-10");
    const files = {
      [file]: `${header()}\n## 1. Avtal\n${task}`,
      [next]: header("status: final\n").replaceAll("04-03", "04-10"),
    };
    expect((await check(["--as-of", "2025-04-22"], files)).out).toContain("follow-up-passed");
    expect((await check(["--as-of", "2025-04-09"], files)).out).toBe("");
  });

  it("refuses a rule that there is not, with the nearest", async () => {
    const { err, exit } = await check(["--rule", "agenda-gapp"], {});
    expect(err).toContain("agenda-gap");
    expect(exit).toBe(2);
  });
});

describe("check --format", () => {
  it("json", async () => {
    const { out } = await check(["--format", "json", "--rule", "agenda-gap"], { [file]: draft });
    expect(JSON.parse(out)).toEqual([
      {
        file: "minutes/samråd/2025-04-03.md",
        line: 14,
        column: 4,
        severity: "warning",
        rule: "agenda-gap",
        message: "Punkt 3 kommer där punkt 2 väntades.",
        help: "Rätta numret, eller lägg till punkten som saknas.",
        fixable: false,
      },
    ]);
  });

  it("github, with what its commands are escaped by", async () => {
    const odd = "/arkiv/minutes/a,b:c 100 %.md";
    const repeat = draft.replace("## 3. Slut", "## 1. Slut").replace("Avtal", "50 % avtal");
    const { out } = await check(["--format", "github", "--rule", "agenda-repeat"], { [odd]: repeat });
    expect(out).toBe(
      "::warning file=minutes/a%2Cb%3Ac 100 %25.md,line=14,col=4,title=agenda-repeat::" +
        "Nummer 1 är redan använt: 50 %25 avtal.%0AGe punkten ett eget nummer.\n",
    );
  });

  it("github lets no control character of a file's name through", async () => {
    const repeat = draft.replace("## 3. Slut", "## 1. Slut");
    const { out } = await check(["--format", "github"], { "/arkiv/minutes/\u001b[2J.md": repeat });
    expect(out).toContain("␛[2J.md");
    expect(out).not.toContain("\u001b");
  });

  it("text lets no control character through", async () => {
    const { out } = await check([], {
      [file]: draft.replace("## 3. Slut", "## 1. Slut").replace("Avtal", "\u001b[2JAvtal"),
    });
    expect(out).toContain("agenda-repeat");
    expect(out).not.toContain("\u001b");
  });
});

describe("check --fix", () => {
  const mended = draft.replace("avtalet.", "avtalet. ^d1");

  it("writes what is sure, says so, and then finds nothing more to fix", async () => {
    const { text, out, err } = await check(["--fix"], { [file]: draft });
    expect(text(file)).toBe(mended);
    expect(out).not.toContain("missing-id");
    expect(err).toMatch(
      /^Rättade 1 ställe i 1 fil:\nminutes\/samråd\/2025-04-03\.md:12:22 .* missing-id\n1 varning/,
    );
    const again = await check(["--fix"], { [file]: mended });
    expect(again.text(file)).toBe(mended);
    expect(again.err).toBe("1 varning i 2 filer.\n");
  });

  it("keeps line ends and byte order mark", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const places = archive({ [file]: windows(draft) });
    await klubba(["check", "--fix"], {}, { places });
    const bytes = places.openStore("/arkiv").files.get("minutes/samråd/2025-04-03.md");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(windows(mended));
  });

  it("with --dry-run writes nothing", async () => {
    const { text, err } = await check(["--fix", "--dry-run"], { [file]: draft });
    expect(text(file)).toBe(draft);
    expect(err).toContain("Skulle rätta 1 ställe i 1 fil (inget skrivs):");
  });

  it("leaves final minutes and files that were not named alone", async () => {
    const final = draft.replace("date:", "status: final\ndate:");
    expect((await check(["--fix"], { [file]: final })).text(file)).toBe(final);
    const { text } = await check(["--fix", "klubba.yaml"], { [file]: draft });
    expect(text(file)).toBe(draft);
  });
});
