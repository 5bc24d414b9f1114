import { describe, expect, it } from "vitest";
import { fingerprint } from "../import/fingerprint.ts";
import { Failure } from "../ports/failure.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";
import { archiveWith, shipped, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  vårdsamråd:
    name: Vårdsamråd Norrsjö
    aliases: [Samrådet]
    prefix: VS
  beredning:
    name: Beredningen
    prefix: BE
`;

const april = `Minnesanteckningar Vårdsamråd Norrsjö
3 april 2025 kl. 9-12, Regionhuset

1. Godkännande av dagordning

Dagordningen godkänns.

2. Budget

Beslut

att godkänna budgeten.

Mötet avslutas.
`;

const path = "minutes/vårdsamråd/2025-04-03.md";

/** An archive at /archive and documents at /gamla. */
function world(documents: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const archive = Object.entries({ "klubba.yaml": config, ...more }).map(([name, text]) => [
    `/archive/${name}`,
    text,
  ]);
  const placed = Object.entries(documents).map(([name, text]) => [`/gamla/${name}`, text]);
  return new MemoryPlaces(Object.fromEntries([...archive, ...placed]), shipped);
}

const made = (store: { list(): string[] }) => store.list().filter((file) => file.startsWith("minutes/"));

describe("import", () => {
  it("makes minutes of a text: records above, every line below, and says what it found", async () => {
    const { exit, out, err, store } = await tryOut(world({ "april.txt": april }), [
      "import",
      "../gamla/april.txt",
    ]);
    expect([exit, out, err]).toEqual([
      0,
      `../gamla/april.txt → ${path}: 2 punkter, 2 beslut, 0 uppgifter, 0 bevakningar\n`,
      "1 dokument importerat.\n",
    ]);
    const text = store.text(path);
    const [, header = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    for (const line of [
      "id: VS-2025-04-03",
      "forum: vårdsamråd",
      "date: 2025-04-03",
      "status: final",
      "source: april.txt",
      `source_sha256: ${fingerprint(new TextEncoder().encode(april))}`,
    ])
      expect(header.split("\n")).toContain(line);
    expect(header).toMatch(/- id: d2\n {4}agenda: "2"\n {4}kind: approve\n/);
    const lines = body.split("\n").map((line) => line.replace(/^## | \^d\d+/g, ""));
    expect(lines.join("\n").trim()).toBe(april.trim());
  });

  it("takes kommunerna for the municipalities in the document's own forum", async () => {
    const forums = config
      .replace(
        "forums:",
        "organisations:\n  - { name: Region Norrsjö }\n  - { name: Alby kommun, aliases: [Alby] }\n  - { name: Bolby kommun }\nforums:",
      )
      .replace("prefix: VS", "prefix: VS\n    organisations: [Region Norrsjö, Alby]");
    const text = april.replace("att godkänna budgeten", "att rekommendera kommunerna att anta budgeten");
    const places = world({ "april.txt": text }, { "klubba.yaml": forums });
    const { store } = await tryOut(places, ["import", "../gamla/april.txt"]);
    expect(store.text(path)).toMatch(/adoption:\s+(?:- |\[)Alby kommun\]?\n(?! *- Bolby)/);
    const { out } = await tryOut(places, ["import", "../gamla/april.txt", "--json", "--forum", "beredning"]);
    expect(JSON.parse(out).meeting.decisions[1].adoption).toEqual(["Alby kommun", "Bolby kommun"]);
  });

  it("imports nothing twice, whatever the file is called", async () => {
    const places = world({ "april.txt": april, "kopia.txt": april });
    const { exit, out, store } = await tryOut(places, ["import", "../gamla"]);
    expect([exit, out.split("\n")[1]]).toEqual([0, `../gamla/kopia.txt: finns redan, som ${path}`]);
    const again = await tryOut(places, ["import", "../gamla/kopia.txt"]);
    expect(again.out).toBe(`../gamla/kopia.txt: finns redan, som ${path}\n`);
    expect(made(store)).toEqual([path]);
  });

  it("knows the same minutes in another form, and takes other minutes of that day as a second meeting's", async () => {
    const other = april
      .replace("2. Budget", "2. Hjärtsvikt")
      .replace(
        "att godkänna budgeten.",
        "att bordlägga ärendet om hjärtsvikt till nästa möte eftersom underlaget saknas och regionen inte har svarat ännu.",
      );
    const places = world({ "1.txt": april, "2.txt": `${april}\nSida 1 av 1\n`, "3.txt": other });
    const { out, store } = await tryOut(places, ["import", "../gamla"]);
    expect(out).toContain(
      `../gamla/2.txt: samma protokoll finns redan, som ${path} (--again importerar det ändå)\n`,
    );
    expect(out).toContain("../gamla/3.txt → minutes/vårdsamråd/2025-04-03b.md");
    expect(made(store)).toEqual([path, "minutes/vårdsamråd/2025-04-03b.md"]);
    const again = await tryOut(places, ["import", "--again", "../gamla/1.txt"]);
    expect(again.out).toContain("../gamla/1.txt → minutes/vårdsamråd/2025-04-03c.md");
  });

  it("imports the rest where a file cannot be read, names it, and ends with 3", async () => {
    const places = world({
      "a.docx": "PK\u0003\u0004trasig",
      "b.txt": "",
      "c.txt": april,
      "~$c.docx": "x",
      "bild.png": "x",
    });
    const { exit, out, err, store } = await tryOut(places, ["import", "../gamla", "../gamla/saknas.txt"]);
    expect(exit).toBe(3);
    expect(made(store)).toEqual([path]);
    expect(out.split("\n").map((line) => line.split(/ → |: /)[0])).toEqual([
      "../gamla/a.docx",
      "../gamla/b.txt",
      "../gamla/c.txt",
      "../gamla/saknas.txt",
      "",
    ]);
    expect(err).toContain("../gamla/b.txt:1:1: Filen är tom.");
    expect(err).toContain("../gamla/saknas.txt:1:1: Filen finns inte.");
    expect(err).toContain(
      "1 dokument importerat, 3 kunde inte läsas, 2 filer av annat slag lämnades orörda (bild.png, ~$c.docx).",
    );
  });

  it("writes nothing with --dry-run", async () => {
    const { out, err, store } = await tryOut(world({ "april.txt": april }), [
      "import",
      "-n",
      "--keep",
      "../gamla",
    ]);
    expect(out).toContain(`../gamla/april.txt → ${path}`);
    expect(err).toBe("1 dokument skulle importeras.\n");
    expect(made(store)).toEqual([]);
  });

  it("puts what tells no forum in a folder that says so, and its copy in another form in no place", async () => {
    const text = "Minnesanteckningar 3 april 2025\n\n1. Budget\n\nEva Lind går igenom budgeten för hösten.\n";
    const web = `<p>${text.trim().replaceAll("\n\n", "</p><p>")}</p>`;
    const places = world({ "a.txt": text, "b.html": web });
    const { out, store } = await tryOut(places, ["import", "../gamla"]);
    expect(made(store)).toEqual(["minutes/utan forum/2025-04-03.md"]);
    expect(out).toContain("Det framgår inte vilket forum");
    expect(out).toMatch(/b\.html: .*minutes\/utan forum\/2025-04-03\.md/);
    const english = await tryOut(world({ "a.txt": text }), ["import", "../gamla"], { language: "en" });
    expect(made(english.store)).toEqual(["minutes/no forum/2025-04-03.md"]);
  });

  it("knows the copy of what has no day either by its name", async () => {
    const text = "Minnesanteckningar\n\n1. Budget\n\nEva Lind går igenom budgeten för hösten.\n";
    const other = "Minnesanteckningar\n\n1. Taxa\n\nSiv Ek visar hur taxan har räknats fram.\n";
    const web = `<p>${text.trim().replaceAll("\n\n", "</p><p>")}</p>`;
    const { store } = await tryOut(world({ "vår.txt": text, "vår.html": web, "x/vår.txt": other }), [
      "import",
      "../gamla",
    ]);
    expect(made(store)).toEqual(["minutes/utan forum/vår 2.md", "minutes/utan forum/vår.md"]);
  });

  it("leaves no original without minutes when it is broken off, and puts a missing one there the next time", async () => {
    const places = world({ "april.md": april });
    const store = places.openStore("/archive");
    const create = store.create.bind(store);
    const original = "minutes/vårdsamråd/2025-04-03.original.txt";
    store.create = () => {
      throw new Failure({ code: "disk-full", path });
    };
    expect((await tryOut(places, ["import", "--keep", "../gamla"])).exit).toBe(4);
    expect(made(store)).toEqual([]);
    store.create = (file, bytes) => {
      if (file === original) throw new Failure({ code: "disk-full", path: file });
      return create(file, bytes);
    };
    expect((await tryOut(places, ["import", "--keep", "../gamla"])).exit).toBe(4);
    expect(made(store)).toEqual([path]);
    store.create = create;
    await tryOut(places, ["import", "../gamla"]);
    expect(made(store)).toEqual([path]);
    await tryOut(places, ["import", "--keep", "../gamla"]);
    expect(store.text(original)).toBe(april);
    expect(store.text(path)).toContain(`source: ${original}\n`);
  });

  it("keeps the original beside the minutes", async () => {
    const { store } = await tryOut(world({ "april.md": april }), ["import", "--keep", "../gamla"]);
    const original = "minutes/vårdsamråd/2025-04-03.original.txt";
    expect(made(store)).toEqual([path, original]);
    expect(store.text(original)).toBe(april);
    expect(store.text(path)).toContain(`\nsource: ${original}\n`);
  });

  it("leaves a draft where one is asked for, or the day is not told", async () => {
    const undated = april.replace("3 april 2025 kl. 9-12, ", "");
    const places = world({ "april.txt": april, "utan dag.txt": undated });
    const { out, store } = await tryOut(places, ["import", "--draft", "../gamla/april.txt"]);
    expect(out).toContain(`${path} (utkast):`);
    expect(store.text(path)).toMatch(/^status: draft$/m);
    expect(store.text(path)).not.toMatch(/^decisions:/m);
    const other = await tryOut(places, ["import", "../gamla/utan dag.txt"]);
    expect(other.out).toContain("Mötets dag framgår inte: det blev ett utkast.");
    expect(store.text("minutes/vårdsamråd/utan dag.md")).toMatch(/^status: draft$/m);
  });

  it.each(["Protokoll 2025-04-03.txt", "vs_250403.txt"])("takes the day from the name %s", async (name) => {
    const places = world({ [name]: april.replace("3 april 2025 kl. 9-12, ", "") });
    const { store } = await tryOut(places, ["import", "../gamla"]);
    expect(made(store)).toEqual([path]);
  });

  it("takes no word of a title or a file's name for the letters of a forum", async () => {
    const letters = config.replace("prefix: BE", "prefix: EN");
    const nameless = april.replace("Minnesanteckningar Vårdsamråd Norrsjö", "Anteckningar från en träff");
    const names = ["En dag i april.txt", "en250403.txt"];
    for (const [index, name] of names.entries()) {
      const { store } = await tryOut(world({ [name]: nameless }, { "klubba.yaml": letters }), [
        "import",
        "../gamla",
      ]);
      expect(made(store)).toEqual([`minutes/${index === 0 ? "utan forum" : "beredning"}/2025-04-03.md`]);
    }
  });

  it("takes the day and the forum as given", async () => {
    const places = world({ "april.txt": april, "maj.txt": april });
    const argv = ["import", "--forum", "be", "--date", "1 mars", "../gamla/april.txt"];
    const { store } = await tryOut(places, argv);
    expect(made(store)).toEqual(["minutes/beredning/2025-03-01.md"]);
    const several = await tryOut(places, ["import", "--date", "1 mars", "../gamla"]);
    expect([several.exit, several.err]).toEqual([2, expect.stringContaining("--date gäller ett enda möte")]);
    const odd = await tryOut(places, ["import", "--forum", "xx", "../gamla"]);
    expect([odd.exit, odd.err]).toEqual([2, expect.stringContaining("vårdsamråd, beredning")]);
  });

  it("reads standard input", async () => {
    const { out, store } = await tryOut(world({}), ["import", "-"], { input: april });
    expect(out).toContain(`standard in → ${path}`);
    expect(store.text(path)).not.toMatch(/^source:/m);
  });

  it("keeps the front matter that a document has, and adds to it", async () => {
    const text = `---\n# vår egen\ndate: 2025-04-03 # kl. 9\ntags: [a, b]\n---\n${april}`;
    const { store } = await tryOut(world({ "april.md": text }), ["import", "../gamla"]);
    expect(store.text(path)).toContain("# vår egen\n");
    expect(store.text(path)).toContain("date: 2025-04-03 # kl. 9\n");
    expect(store.text(path)).toContain("tags: [a, b]\n");
    expect(store.text(path)).toMatch(/^forum: vårdsamråd$/m);
  });

  it("takes a header that ends in dots for one, as Pandoc writes it", async () => {
    const text = `---\ndate: 2025-04-03\ntags: [a, b]\n...\n\n${april}`;
    const { store } = await tryOut(world({ "april.md": text }), ["import", "../gamla"]);
    expect(store.text(path)).toMatch(/^---\n[^]*?^tags: \[a, b\]\n[^]*?^---\n/m);
    expect(store.text(path)).not.toMatch(/^\.\.\.$/m);
  });

  it("takes day and forum from a document's own front matter, and neither its id nor its seal", async () => {
    const undated = april.replace("3 april 2025 kl. 9-12, ", "").replace("Vårdsamråd Norrsjö", "");
    const head = "id: VS-2025-04-03\nforum: Beredningen\ndate: 2025-05-08\nstatus: approved\nseal: x\n";
    const places = world({ "a.txt": april, "b.md": `---\n${head}---\n${undated}` });
    const { store } = await tryOut(places, ["import", "../gamla"]);
    const file = "minutes/beredning/2025-05-08.md";
    expect(made(store)).toEqual([file, path]);
    expect(store.text(file)).toMatch(/^id: BE-2025-05-08$/m);
    expect(store.text(file)).toMatch(/^forum: beredning$/m);
    expect(store.text(file)).toMatch(/^status: final$/m);
    expect(store.text(file)).not.toMatch(/^seal:/m);
  });

  it("takes the place of a planned file", async () => {
    const planned =
      "---\nklubba: 1\nid: VS-2025-04\nforum: vårdsamråd\ndate: 2025-04-03\nstatus: planned\nplace: Teams\nagenda:\n  - { title: Budget, follows: [VS-2025-03-06/f4] }\n---\n";
    const places = world({ "april.txt": april }, { [path]: planned });
    const { exit, store } = await tryOut(places, ["import", "../gamla"]);
    expect(exit).toBe(0);
    expect(made(store)).toEqual([path]);
    expect(store.text(path)).toMatch(/^id: VS-2025-04$/m);
    expect(store.text(path)).toMatch(/^status: final$/m);
    expect(store.text(path)).toContain("att godkänna budgeten.");
  });

  it("asks for an archive to import into", async () => {
    const places = archiveWith({ "april.txt": april });
    const { exit, err } = await tryOut(places, ["import", "april.txt"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("klubba starta")]);
  });
});

describe("import --json", () => {
  it("prints what it reads, in an archive and outside, and writes nothing", async () => {
    const outside = archiveWith({ "april.txt": april });
    const plain = JSON.parse((await tryOut(outside, ["import", "--json", "april.txt"])).out);
    expect(plain.meeting).toMatchObject({
      forum: "Vårdsamråd Norrsjö",
      date: "2025-04-03",
      start_time: "09:00",
      end_time: "12:00",
      agenda: [
        { number: "1", title: "Godkännande av dagordning", line: 4 },
        { number: "2", title: "Budget", line: 8 },
      ],
      decisions: [
        { agenda: "1", formality: true, line: 6 },
        { agenda: "2", kind: "approve", clauses: ["att godkänna budgeten."], explicit: true, line: 12 },
      ],
      attendees: [],
      suggestions: [],
    });
    const places = world({ "april.txt": april });
    const inside = await tryOut(places, ["import", "--json", "../gamla/april.txt"]);
    expect(JSON.parse(inside.out).meeting).toMatchObject({
      forum: "vårdsamråd",
      forum_name: "Vårdsamråd Norrsjö",
    });
    expect(made(inside.store)).toEqual([]);
  });

  it("tells of the lines of the source, though page headers are left out", async () => {
    const page = (n: number, text: string) =>
      `Vårdsamråd Norrsjö\nProtokoll 2025-04-03\nSida ${n} (4)\n\n${text}\n\f`;
    const filler = Array.from({ length: 30 }, (_, i) => `Rad ${i} om något helt annat än rad ${i + 1}.`).join(
      "\n",
    );
    const text =
      page(1, filler) +
      page(2, filler) +
      page(3, filler) +
      page(4, "7. Budget\n\nBeslut\n\natt godkänna budgeten.");
    const { out } = await tryOut(archiveWith({ "p.txt": text }), ["import", "--json", "p.txt"]);
    const { meeting } = JSON.parse(out);
    const line = text.split(/\n|\f/).length;
    expect(text.split("\n").indexOf("att godkänna budgeten.") + 1).toBe(meeting.decisions[0].line);
    expect(meeting.left_out.length).toBeGreaterThan(3);
    expect(line).toBeGreaterThan(meeting.decisions[0].line);
  });

  it("gives a list for several files, and the days that phrases mean", async () => {
    const due = `${april}\nNästa möte: 8 maj 2025 kl 9-12\n\n- [ ] Siv Ek: skicka underlag (nästa möte)\n`;
    const places = world({ "a.txt": due, "b.doc": "" });
    const { exit, out } = await tryOut(places, ["import", "--json", "../gamla"]);
    expect(exit).toBe(3);
    const answers = JSON.parse(out);
    expect(answers).toHaveLength(1);
    expect(answers[0].file).toBe("/gamla/a.txt");
    expect(answers[0].meeting.actions).toMatchObject([
      { owner: ["Siv Ek"], due: "nästa möte", due_iso: "2025-05-08" },
    ]);
  });
});

describe("a forum that klubba.yaml does not have", () => {
  const text = april.replace("Vårdsamråd Norrsjö", "Skolchefsgruppen");

  it("is left as the document has it, and told of", async () => {
    const { out, store } = await tryOut(world({ "a.txt": text }), ["import", "../gamla"]);
    expect(out).toContain("Forumet ”Skolchefsgruppen” finns inte i klubba.yaml.");
    expect(made(store)).toEqual(["minutes/Skolchefsgruppen/2025-04-03.md"]);
    expect(store.text("klubba.yaml")).toBe(config);
  });

  it("is added where that is asked for, with letters and a folder of its own", async () => {
    const { store, err } = await tryOut(world({ "a.txt": text }), ["import", "--add-forums", "../gamla"]);
    expect(err).toContain("Ett forum lades till i klubba.yaml: Skolchefsgruppen (SK).");
    expect(store.text("klubba.yaml")).toContain(
      "  skolchefsgruppen:\n    name: Skolchefsgruppen\n    prefix: SK\n",
    );
    expect(store.text("minutes/skolchefsgruppen/2025-04-03.md")).toMatch(/^id: SK-2025-04-03$/m);
  });

  it("may be added later: what was imported then is that forum's", async () => {
    const places = world({ "a.txt": text });
    const before = made((await tryOut(places, ["import", "../gamla"])).store);
    const { out, store } = await tryOut(places, ["import", "--add-forums", "../gamla"]);
    expect(out).toContain("finns redan");
    expect(store.text("klubba.yaml")).toContain("  skolchefsgruppen:\n    name: Skolchefsgruppen\n");
    expect(made(store)).toEqual(before);
  });

  it("is another than one whose name begins alike", async () => {
    const [north, south] = ["Norr", "Söder"].map((name) =>
      text.replace("Skolchefsgruppen", `Nätverket ${name}`),
    );
    const places = world({ "a.txt": north ?? "", "b.txt": south ?? "" });
    const { store } = await tryOut(places, ["import", "--add-forums", "../gamla"]);
    expect(made(store)).toEqual([
      "minutes/nätverket-norr/2025-04-03.md",
      "minutes/nätverket-söder/2025-04-03.md",
    ]);
  });

  it("becomes another name of one that is there, asked once for all documents", async () => {
    const places = world({ "a.txt": text, "b.txt": text.replace("3 april", "8 april") });
    const { prompt, store } = await tryOut(places, ["import", "../gamla"], {
      answers: ["Samma som Beredningen"],
    });
    expect(prompt.left).toBe(0);
    expect(made(store)).toEqual(["minutes/beredning/2025-04-03.md", "minutes/beredning/2025-04-08.md"]);
    expect(store.text("klubba.yaml")).toContain("Skolchefsgruppen");
    const later = await tryOut(world({ "c.txt": text }, { "klubba.yaml": store.text("klubba.yaml") }), [
      "import",
      "../gamla",
    ]);
    expect(made(later.store)).toEqual(["minutes/beredning/2025-04-03.md"]);
  });
});

describe("a decision that cites an earlier one", () => {
  const march = april
    .replace("3 april", "6 mars")
    .replaceAll("budgeten", "avtalet om hjälpmedelsförsörjning")
    .replace("Budget", "Avtal om hjälpmedelsförsörjning");
  const citing = april
    .replace(
      "Beslut\n",
      "Enligt beslut i Samrådet 250306 skulle avtalet om hjälpmedelsförsörjning ses över.\n\nBeslut\n",
    )
    .replaceAll("budgeten", "översynen av avtalet om hjälpmedelsförsörjning");

  it("refers to it once the archive has it, in whatever order the documents come", async () => {
    const { store } = await tryOut(world({ "1.txt": citing, "2.txt": march }), ["import", "../gamla"]);
    expect(store.text("minutes/vårdsamråd/2025-03-06.md")).toMatch(/^ {2}- id: d2$/m);
    expect(store.text(path)).toMatch(/refers_to:\n? *(?:- |\[)VS-2025-03-06\/d2/);
  });

  it("keeps what it says where the archive has no such minutes", async () => {
    const { store } = await tryOut(world({ "1.txt": citing }), ["import", "../gamla"]);
    expect(store.text(path)).toMatch(/refers_to:\n? *(?:- |\[)Samrådet 250306/);
  });
});
