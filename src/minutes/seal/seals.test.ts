import { describe, expect, it, test } from "vitest";
import type { Seal } from "../../model/seal.ts";
import { checkSeals, keepsSeals, withoutSeals, withSeal } from "./check-seals.ts";
import { itemForm } from "./item-form.ts";

const text = `---
klubba: 1
id: R-2025-02-04
forum: råd
date: 2025-02-04
status: final
chair: Eva Lind
approvers:
  - name: Siv Ek
agenda:
  - number: "4"
    title: Såld brygga
  - number: "5"
    title: Taxor
decisions:
  - id: d4
    agenda: "4"
    kind: approve
    clauses:
      - att sälja bryggan för 40 000 kronor.
  - id: d5
    agenda: "5"
    kind: approve
    clauses:
      - att anta taxan.
actions:
  - id: a4
    agenda: "4"
    task: skriva köpebrev
---

## § 4 Såld brygga

att sälja bryggan för 40 000 kronor. ^d4

- [ ] Bo Alm: skriva köpebrev ^a4

## § 5 Taxor

att anta taxan. ^d5
`;

function sealed(source: string, ...seals: Omit<Seal, "sha256">[]): string {
  return seals.reduce((now, seal) => withSeal(now, seal)?.text ?? "", source);
}

function holding(source: string): boolean[] | string {
  const state = checkSeals("x.md", source);
  return state.type === "sealed" ? state.seals.map(({ holds }) => holds) : state.type;
}

const files = [{ file: "bilagor/avtal.pdf", sha256: "ab".repeat(32) }];
const eva = { by: "Eva Lind", on: "2025-02-10", files };
const siv = { by: "Siv Ek", on: "2025-02-12", files };
const item = { items: ["4"], by: "Eva Lind", on: "2025-02-04" };
const approved = (source: string) => source.replace("status: final", "status: approved");
const whole = approved(sealed(text, eva, siv));

describe("a seal of the whole", () => {
  it("is one line at the end of the header, and changes nothing else", () => {
    const once = sealed(text, eva);
    expect(once.replace(/seal:\n {2}- \{ by: Eva Lind, on: 2025-02-10, files: .*\n/, "")).toBe(text);
    expect(holding(once)).toEqual([true]);
  });

  it("holds when another approves, and when the status follows", () => {
    expect(holding(whole)).toEqual([true, true]);
  });

  test.each([
    ["CR LF, as git checks out on Windows", (s: string) => s.replaceAll("\n", "\r\n")],
    ["a byte order mark", (s: string) => `\uFEFF${s}`],
    ["letters taken apart, as some disks and editors do", (s: string) => s.normalize("NFD")],
    ["all of these", (s: string) => `\uFEFF${s.normalize("NFD").replaceAll("\n", "\r\n")}`],
  ])("holds through %s", (_, changed) => {
    expect(holding(changed(whole))).toEqual([true, true]);
  });

  it("is made of a file with CR LF and a mark as of one without", () => {
    const odd = sealed(`\uFEFF${text.normalize("NFD").replaceAll("\n", "\r\n")}`, eva);
    expect(odd).toContain("\r\nseal:\r\n");
    expect(odd.slice(1).replaceAll("\r\n", "\n").normalize("NFC")).toBe(sealed(text, eva));
  });
});

/** What somebody may try on approved minutes; all of it must show. */
const attacks: [string, (s: string) => string][] = [
  ["a word of the prose", (s) => s.replace("^d4", "^d4 ").replace("40 000 kronor. ^", "45 000 kronor. ^")],
  ["a record only", (s) => s.replace("      - att sälja bryggan för 40", "      - att sälja bryggan för 45")],
  ["a record and its prose", (s) => s.replaceAll("40 000", "45 000")],
  ["items change places", (s) => swapped(s)],
  ["a record moves to another item", (s) => s.replace('agenda: "5"', 'agenda: "4"')],
  ["a field is added", (s) => s.replace("    kind: approve\n", "    kind: approve\n    due: 1 maj\n")],
  ["a field is taken out", (s) => s.replace("chair: Eva Lind\n", "")],
  ["a field's order", (s) => s.replace("klubba: 1\nid: R-2025-02-04\n", "id: R-2025-02-04\nklubba: 1\n")],
  ["a comment in the header", (s) => s.replace("klubba: 1", "klubba: 1 # ändrat")],
  ["quotes", (s) => s.replace("chair: Eva Lind", 'chair: "Eva Lind"')],
  ["a field twice", (s) => s.replace("chair: Eva Lind\n", "chair: Eva Lind\nchair: Bo Alm\n")],
  ["an anchor and an alias", (s) => s.replace("chair: Eva Lind", "chair: &c Eva Lind\nsecretary: *c")],
  ["a block style", (s) => s.replace("chair: Eva Lind", "chair: >-\n  Eva Lind")],
  ["an invisible sign", (s) => s.replace("taxan", "tax\u200ban")],
  ["a sign that turns the direction", (s) => s.replace("40 000", "\u202e000 04\u202c")],
  ["a letter of another alphabet", (s) => s.replace("bryggan", "bryggаn")],
  ["a blank at the end of a line", (s) => s.replace("kronor. ^d4", "kronor. ^d4 ")],
  ["the last line feed", (s) => s.trimEnd()],
  ["a line feed more", (s) => `${s}\n`],
  ["a lone CR", (s) => s.replace("Taxor\n\natt", "Taxor\n\r\natt".replace("\n\r\n", "\r\r\n"))],
  ["text behind the end", (s) => `${s}\n## § 6 Mera\n\natt höja arvodet.\n`],
  ["the meeting's id", (s) => s.replaceAll("R-2025-02-04", "R-2025-02-05")],
  ["the meeting's day", (s) => s.replace("date: 2025-02-04", "date: 2025-02-05")],
  ["a line like the seal's in the prose", (s) => `${s}seal:\n  - { by: Bo Alm }\n`],
  ["the name of who approved", (s) => s.replace("by: Siv Ek", "by: Bo Alm")],
  ["the day of an approval", (s) => s.replace("on: 2025-02-12", "on: 2025-02-11")],
  ["an attachment's hash", (s) => s.replaceAll("ab".repeat(32), "cd".repeat(32))],
  ["an attachment left out of the last approval", (s) => s.replace(/(Siv Ek.*?)files: \[.*?\], /, "$1")],
  ["the first approval taken out", (s) => s.replace(/ {2}- \{ by: Eva.*\n/, "")],
  ["approvals change places", (s) => s.replace(/( {2}- \{ by: Eva.*\n)( {2}- \{ by: Siv.*\n)/, "$2$1")],
  ["an approval twice", (s) => s.replace(/( {2}- \{ by: Siv.*\n)/, "$1$1")],
  ["a field in the seal", (s) => s.replace("on: 2025-02-12,", "on: 2025-02-12, note: nej,")],
  ["a comment behind the seal", (s) => s.replace(/(sha256: \w+ \})\n---/, "$1 # nej\n---")],
  ["a field behind the seal", (s) => s.replace(/(sha256: \w+ \})\n---/, "$1\nplace: Norrsjö\n---")],
  ["a comment line among the approvals", (s) => s.replace("seal:\n", "seal:\n  # nej\n")],
  ["the seal in quotes", (s) => s.replace("seal:\n", '"seal":\n')],
  ["the seal as a key that is marked", (s) => s.replace("seal:\n", "? seal\n:\n")],
  ["the seal's name in other letters", (s) => s.replace("seal:\n", '"se\\x61l":\n')],
  ["the header as one record on a line", (s) => asFlow(s)],
  ["the status of a meeting to come", (s) => s.replace("status: approved", "status: planned")],
  ["a second seal before it", (s) => s.replace("klubba: 1\n", "klubba: 1\nseal: gammalt\n")],
  ["the status in other words", (s) => s.replace("status: approved", "status:  approved")],
  ["the status twice", (s) => s.replace("status: approved", "status: final\nstatus: approved")],
  ["capital letters in the hash", (s) => s.replace(/sha256: (\w+) \}\n---/, (all) => all.toUpperCase())],
  ["a directive in the header", (s) => s.replace("---\n", "--- \n")],
];

function asFlow(source: string): string {
  const [, seal = ""] = / {2}- (\{ by: Siv.*)\n/.exec(source) ?? [];
  return source.replace(/^---\n[^]*?\n---\n/, `---\n{ id: R-2025-02-04, seal: [${seal}] }\n---\n`);
}

function swapped(source: string): string {
  const [, four = "", five = ""] = /(## § 4[^]*?)(## § 5[^]*)$/.exec(source) ?? [];
  return source.replace(four + five, `${five}\n${four}`);
}

test.each(attacks)("shows: %s", (_, attack) => {
  const changed = attack(whole);
  expect(changed).not.toBe(whole);
  const found = holding(changed);
  expect(Array.isArray(found) ? found.includes(false) : found === "unreadable").toBe(true);
});

test("shows a seal that was moved to other minutes", () => {
  const seals = /seal:\n(?: {2}- .*\n)+/.exec(whole)?.[0] ?? "";
  const other = approved(text).replaceAll("40 000", "45 000");
  expect(holding(other.replace("---\n\n", `${seals}---\n\n`))).toEqual([false, false]);
});

test("cannot be told from none where all of it, or the header, is taken out; the list of seals tells", () => {
  expect(holding(`\n${whole}`)).toBe("none");
  expect(holding(whole.replace(/seal:\n(?: {2}- .*\n)+/, ""))).toBe("none");
});

describe("a seal of single items", () => {
  const one = sealed(text, item);

  it("holds their section and their records, in one JSON text", () => {
    expect(itemForm(text, { items: ["5"], by: "Siv Ek", on: "2025-02-04" })).toBe(
      '{"by":"Siv Ek","date":"2025-02-04","forum":"råd","id":"R-2025-02-04","items":[{"number":"5","records":' +
        '{"agenda":[{"number":"5","title":"Taxor"}],"decisions":[{"agenda":"5","clauses":["att anta taxan."],' +
        '"id":"d5","kind":"approve"}]},"text":"## § 5 Taxor\\n\\natt anta taxan. ^d5"}],"on":"2025-02-04"}',
    );
    expect(holding(one)).toEqual([true]);
  });

  test.each<[string, (s: string) => string]>([
    ["another item's text", (s) => s.replace("att anta taxan. ^d5", "att avslå taxan. ^d5")],
    ["another item's record", (s) => s.replace("- att anta taxan.", "- att avslå taxan.")],
    ["an item added behind", (s) => `${s}\n\n## § 6 Mera\n\nInget.\n`],
    ["the status", (s) => s.replace("status: final", "status: draft")],
    ["records written in another style", (s) => s.replace('    agenda: "4"', "    agenda: '4'")],
    ["letters taken apart and CR LF", (s) => s.normalize("NFD").replaceAll("\n", "\r\n")],
  ])("lets change: %s", (_, change) => {
    expect(change(one)).not.toBe(one);
    expect(holding(change(one))).toEqual([true]);
  });

  test.each<[string, (s: string) => string]>([
    ["its text", (s) => s.replace("kronor. ^d4", "dollar. ^d4")],
    ["its heading", (s) => s.replace("## § 4 Såld", "## § 4 Hyrd")],
    ["its record", (s) => s.replace("- att sälja", "- att hyra")],
    ["its record in the agenda", (s) => s.replace("title: Såld", "title: Hyrd")],
    ["a field that klubba does not know", (s) => s.replace("task: skriva", "hemlig: ja\n    task: skriva")],
    ["a record more", (s) => s.replace("actions:\n", 'actions:\n  - { id: a9, agenda: "§ 4", task: x }\n')],
    [
      "a record more, in a list of its own",
      (s) => s.replace("actions:", "proposals: { agenda: 4, text: x }\nactions:"),
    ],
    ["a record less", (s) => s.replace('    agenda: "4"\n    task', '    agenda: "5"\n    task')],
    ["a list a second time", (s) => s.replace("actions:", 'decisions: [{ agenda: "4" }]\nactions:')],
    [
      "a record by an alias",
      (s) => s.replace("  - id: d5", "  - &x\n    id: d5").replace("actions:\n", "actions:\n  - *x\n"),
    ],
    ["a second section of its number", (s) => `${s}\n## 4. Tillägg\n\nMera.\n`],
    ["a heading in the middle of it", (s) => s.replace("- [ ] Bo", "## § 5 Taxor\n\n- [ ] Bo")],
    ["the meeting's day", (s) => s.replace("date: 2025-02-04", "date: 2025-02-05")],
    ["the item's number in the seal", (s) => s.replace('items: ["4"]', 'items: ["5"]')],
  ])("shows: %s", (_, change) => {
    expect(change(one)).not.toBe(one);
    expect(holding(change(one))).not.toEqual([true]);
  });

  it("is held by the seals of the whole behind it", () => {
    const all = sealed(text, item, siv);
    expect(holding(all)).toEqual([true, true]);
    expect(holding(all.replace(/ {2}- \{ items.*\n/, ""))).toEqual([false]);
  });

  it("knows § 6 B from § 6 Bygglov", () => {
    const both = text.replace('number: "5"', 'number: "4 B"').replace("## § 5 Taxor", "## § 4 B Taxor");
    const form = (number: string) => itemForm(both, { items: [number] }) ?? "";
    expect(form("4 B")).toContain("att anta taxan. ^d5");
    expect(form("4")).not.toContain("att anta taxan. ^d5");
    expect(itemForm(text.replace("§ 5 Taxor", "§ 5 B-taxor"), { items: ["5"] })).toContain("B-taxor");
    expect(itemForm(text, { items: ["77"] })).toBeUndefined();
  });
});

describe("whoever writes", () => {
  it("keeps seals that hold: another approval, an item that is not sealed", () => {
    const one = sealed(text, item);
    expect(keepsSeals(one, sealed(one, siv))).toBe(true);
    expect(keepsSeals(one, one.replace("att anta taxan. ^d5", "att avslå taxan. ^d5"))).toBe(true);
    expect(keepsSeals(text, text.replace("40", "45"))).toBe(true);
  });

  it("is told where one would break", () => {
    const one = sealed(text, item);
    expect(keepsSeals(one, one.replace("kronor. ^d4", "dollar. ^d4"))).toBe(false);
    expect(keepsSeals(one, text)).toBe(false);
    expect(keepsSeals(whole, whole.replace("chair: Eva Lind", "chair: Bo Alm"))).toBe(false);
  });

  it("leaves what a person has broken so that it can be taken back", () => {
    const one = sealed(text, item).replace("kronor. ^d4", "dollar. ^d4");
    expect(keepsSeals(one, one.replace("dollar. ^d4", "euro. ^d4"))).toBe(false);
    expect(keepsSeals(one, one.replace("att anta taxan. ^d5", "att avslå taxan. ^d5"))).toBe(true);
    const changed = whole.replace("chair: Eva Lind", "chair: Bo Alm");
    expect(keepsSeals(changed, changed)).toBe(true);
    expect(keepsSeals(changed, changed.replace("^d5", "^d5b"))).toBe(false);
    const moved = changed.replace("\nseal:\n", "\nseal: # mitt\n");
    expect(keepsSeals(moved, moved.replace("^d5", "^d5b"))).toBe(false);
  });

  it("can take the seals out and put them back", () => {
    for (const each of [whole, whole.replaceAll("\n", "\r\n")]) {
      const parted = withoutSeals(each);
      expect(parted?.text).not.toContain("seal:");
      expect(parted?.putBack(parted.text)).toBe(each);
    }
    expect(withoutSeals(text)).toBeUndefined();
  });
});
