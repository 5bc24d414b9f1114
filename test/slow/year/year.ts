import { addDays, type Day } from "../../../src/model/day.ts";
import { between } from "./between.ts";
import { actionOf, Book, placeOf, type Told } from "./book.ts";
import { type Item, minuted, numberOf, Office } from "./office.ts";
import type { Between, Held } from "./script.ts";

/** The same year twice: at the office with klubba, and in the notebook. */
export class Year {
  readonly office = new Office();
  readonly book: Book;
  readonly #between = [...between];

  readonly #hold: (found: object, wanted: object) => void;

  /** @param hold is told what was found and what should have been, and complains where they differ */
  constructor(planned: Day[], hold: (found: object, wanted: object) => void) {
    this.book = new Book(planned);
    this.#hold = hold;
  }

  /** Agenda, meeting, minutes; what the agenda holds is compared with the notebook. */
  async hold(meeting: Held): Promise<void> {
    const { day, planned = day, said } = meeting;
    const { book, office } = this;
    const items = await this.#called(meeting);
    await office.type(day, ["new", "VN", "--date", day, ...items]);
    const file = `minutes/vårdnätverk/${day}.md`;
    const draft = office.read(file);
    const ticks = (meeting.ticked ?? []).map((title) => actionOf(book.last(title)));
    office.write(file, minuted(draft, meeting, ticks));
    await this.#check(meeting, file);
    await office.type(addDays(day, 1), ["finalize", file]);
    if (!meeting.extra) book.held.set(day, new Set(book.agenda(day, addDays(day, -2)).keys()));
    for (const one of said)
      book.told.push({ ...one, meeting: `VN-${planned}`, number: numberOf(draft, one.title), day });
    for (const ref of ticks) book.ticked.add(ref);
  }

  /** Writes the agenda that day, and compares it with the notebook. */
  async announce(date: Day, today: Day, items: readonly string[] = []): Promise<void> {
    await this.#until(today);
    await this.office.type(today, ["agenda", "VN", "--write", ...items]);
    const found = reasonsIn(await this.office.items(today, date));
    const expected = this.book.agenda(date, today);
    this.#hold(
      { date, today, ...Object.fromEntries(found) },
      { date, today, ...Object.fromEntries(expected) },
    );
  }

  /** What was on the agenda and got no outcome is pointed out before the minutes are final. */
  async #check({ day, said, extra }: Held, file: string): Promise<void> {
    const { out } = await this.office.type(addDays(day, 1), ["check", file, "--format", "json"]);
    const faults: { rule: string; message: string }[] = JSON.parse(out);
    const found = faults
      .filter(({ rule }) => rule === "returned-without-outcome")
      .map(({ message }) => message.split(" ")[0] ?? "");
    const up = extra ? [] : [...this.book.agenda(day, addDays(day, -2))];
    const dealt = new Set(
      said.flatMap(({ title }) => this.book.told.filter((one) => one.title === title)).map(placeOf),
    );
    const isReport = (reason: string) => reason === "due" || reason === "adoption";
    const silent = up
      .filter(([place, reason]) => place.includes("#") && (isReport(reason) || !dealt.has(place)))
      .map(([place]) => place);
    this.#hold([day, ...found.map(asPlace)].toSorted(), [day, ...silent].toSorted());
  }

  /** The agenda goes out two and a half weeks before, and is brought up to date two days before. */
  async #called({ day, extra, said }: Held): Promise<string[]> {
    if (extra) return ["--title", extra, ...said.flatMap(({ title }) => ["--item", title])];
    const first = addDays(day, -18);
    await this.#until(first);
    const comesUp = new Set(this.book.own(day, first).map(({ title }) => title));
    const added = said.filter(({ title }) => !comesUp.has(title)).flatMap(({ title }) => ["--item", title]);
    await this.announce(day, first, added);
    await this.announce(day, addDays(day, -2));
    return [];
  }

  /** What the journal is told up to that day. */
  async #until(day: Day): Promise<void> {
    for (let one = this.#between[0]; one && one.on <= day; one = this.#between[0]) {
      this.#between.shift();
      const found = this.book.last(one.about);
      if (one.organisation === undefined)
        await this.office.type(one.on, ["record", refOf(one, found), one.what]);
      else this.office.answers(one.on, { ref: refOf(one, found), what: one.what, by: one.organisation });
      this.book.happened.push(one);
    }
  }
}

function asPlace(ref: string): string {
  return ref.replace(/\/[df](\d+)$/, "#$1");
}

/** What the agenda takes up, and why; what has been settled meanwhile only stands there crossed out. */
function reasonsIn(items: readonly Item[]): Map<string, string> {
  const open = items.filter(({ settled_by }) => settled_by === undefined).flatMap(({ matters }) => matters);
  return new Map(open.map(({ ref, reasons }) => [asPlace(ref), reasons[0] ?? ""]));
}

function refOf({ what }: Between, found: Told): string {
  return what === "done" && found.action ? actionOf(found) : placeOf(found).replace("#", "/d");
}
