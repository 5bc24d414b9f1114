import { describe, expect, test } from "vitest";
import { MemoryStore } from "../ports/memory-store.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  råd: { name: Rådet, prefix: R, members: [ { name: Siv Ek, role: chair }, { name: Bo Alm, role: secretary } ], planned: [ { id: R-2025-04-03, date: 2025-04-03 } ] }
`;
const file = "minutes/råd/2025-04-03.md";

function minutes(status: string, rest: string): string {
  return `---\nklubba: 1\nid: R-2025-04-03\nforum: råd\ndate: 2025-04-03\nstatus: ${status}\n${rest}`;
}

const draft = minutes(
  "draft",
  "---\n\n## 1. Val av justerare\n\n**Beslut**\n\natt utse Siv Ek att justera.\n\n## 2. Taket\n\n**Beslut**\n\natt lägga om taket.\n",
);
const planned = minutes("planned", 'agenda:\n  - { number: "1", title: Taket }\n---\n');

/** An archive in which somebody else saves a file at the very moment before klubba writes in it. */
class WatchedStore extends MemoryStore {
  onWriting: ((store: MemoryStore) => void) | undefined;

  override replace(path: string, from: string, to: string): boolean {
    this.onWriting?.(this);
    this.onWriting = undefined;
    return super.replace(path, from, to);
  }
}

async function whileEdited(argv: readonly string[], text: string, edit: (store: MemoryStore) => void) {
  const places = archiveWith({ "klubba.yaml": config, [file]: text });
  const store = new WatchedStore(
    Object.fromEntries(
      [...places.openStore("/archive").files.keys()].map((path) => [
        path,
        places.openStore("/archive").text(path),
      ]),
    ),
  );
  store.onWriting = edit;
  places.openStore = () => store;
  const trial = await tryOut(places, argv, { today: "2025-04-03" });
  return { ...trial, store };
}

const edited = (text: string) => `${text}\nTillagt i en annan redigerare.\n`;
const saveIn = (path: string) => (store: MemoryStore) => store.write(path, edited(store.text(path)));

describe("a file that somebody saves while a command is at work", () => {
  test.each<[string[], string, string]>([
    [["finalize", file], draft, file],
    [["new", "råd", "--date", "2025-04-03"], planned, file],
    [["plan", "råd", "8 maj 2025", "--write"], draft, "klubba.yaml"],
  ])("is left as that person saved it: %j", async (argv, text, path) => {
    const { exit, err, store } = await whileEdited(argv, text, saveIn(path));
    expect(store.text(path)).toBe(edited(path === file ? text : config));
    expect(err).toContain("har ändrats, flyttats eller tagits bort");
    expect(exit).toBe(4);
  });

  test("keeps what that person wrote, and who was there is added", async () => {
    const { exit, store } = await whileEdited(["attend", file, "--present", "Siv Ek"], draft, saveIn(file));
    expect(exit).toBe(0);
    expect(store.text(file)).toContain("Tillagt i en annan redigerare.");
    expect(store.text(file)).toContain("Siv Ek }");
  });

  test("is refused where both wrote who was there", async () => {
    const other = draft.replace("---\n\n", "attendees: [Bo Alm]\n---\n\n");
    const { exit, store } = await whileEdited(["attend", file, "--present", "Siv Ek"], draft, (there) =>
      there.write(file, other),
    );
    expect(exit).toBe(4);
    expect(store.text(file)).toBe(other);
  });

  test("is mended as it is now", async () => {
    const { store } = await whileEdited(["check", "--fix"], draft, saveIn(file));
    expect(store.text(file)).toContain("Tillagt i en annan redigerare.");
    expect(store.text(file)).toContain("att lägga om taket. ^d2");
  });

  test("is not made again where it was removed", async () => {
    const { exit, store } = await whileEdited(["finalize", file], draft, (there) => there.files.delete(file));
    expect([exit, store.exists(file)]).toEqual([4, false]);
  });
});
