import { isMissing, likeness, plain, same, written } from "./text.ts";

/** How a field's value is compared with what the annotation says. */
export type Comparison = (wanted: unknown, got: unknown) => boolean;

/** Word for word, or alike. */
export const asText: Comparison = (wanted, got) => same(wanted, got) || likeness(wanted, got) > 0;

export const exactly: Comparison = (wanted, got) => same(wanted, got);

/** Lists of the same length whose entries have the same one each, in any order; one value is a list of one. */
export const asList: Comparison = (wanted, got) => pairsOff(toList(wanted), toList(got), same);

/** The same people, whether they stand in a list or as "Siv, Bo och Per", by first name or in full. */
export const asPeople: Comparison = (wanted, got) => pairsOff(peopleIn(wanted), peopleIn(got), isShortFor);

/** A list whose entries may be said at greater or smaller length: receivers, reservations. */
export const asTexts: Comparison = (wanted, got) => pairsOff(toList(wanted), toList(got), isShortFor);

/** "9", "09.00" and "9:00" are one time. */
export const asTime: Comparison = (wanted, got) => clock(wanted) === clock(got);

/** A day within the day, month (2019-12) or week (2020-W17) that the annotation gives; the same month or week too. */
export const asPeriod: Comparison = (wanted, got) => {
  if (typeof wanted !== "string" || typeof got !== "string") return false;
  if (wanted === got || (/^\d{4}-\d{2}$/.test(wanted) && got.startsWith(`${wanted}-`))) return true;
  return weekOf(got) === wanted;
};

/** Numbers of items, with every range written out: "§§ 1–3", ["1", "2-3"]. */
export const asItems: Comparison = (wanted, got) => {
  const [a, b] = [itemsIn(wanted), itemsIn(got)];
  return a.length > 0 && a.join(" ") === b.join(" ");
};

/** Every count that the annotation gives. */
export const asCounts: Comparison = (wanted, got) =>
  isRecord(wanted) &&
  isRecord(got) &&
  Object.entries(wanted).every(([key, count]) => Number(got[key]) === Number(count));

/** A value, or the entries of a list, as a list of their own. */
export function toList(value: unknown): unknown[] {
  if (isMissing(value)) return [];
  return Array.isArray(value) ? [...value] : [value];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where each value has one of its own among the others, and none is left. */
function pairsOff(wanted: readonly unknown[], got: readonly unknown[], fits: Comparison): boolean {
  const left = [...got];
  const missing = wanted.some((want) => {
    const at = left.findIndex((one) => fits(want, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return !missing && left.length === 0;
}

function peopleIn(value: unknown): string[] {
  return toList(value).flatMap((one) =>
    written(one)
      .split(/,|;|&| (?:och|samt|and) /)
      .filter((name) => name.trim() !== ""),
  );
}

function isShortFor(want: unknown, got: unknown): boolean {
  const [a, b] = [` ${plain(want)} `, ` ${plain(got)} `];
  return a.includes(b) || b.includes(a);
}

function clock(value: unknown): string {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(written(value).trim());
  return found ? `${found[1]?.padStart(2, "0")}:${found[2] ?? "00"}` : plain(value);
}

function itemsIn(value: unknown): string[] {
  return toList(value).flatMap((one) => {
    const text = written(one).replaceAll("§", "").trim();
    const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(text);
    if (!range) return [plain(text)];
    const [first, last] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  });
}

const dayLength = 86_400_000;

/** The ISO week of a day, such as 2020-W17; undefined for what is no day. */
function weekOf(day: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(day);
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * dayLength);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / dayLength / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
