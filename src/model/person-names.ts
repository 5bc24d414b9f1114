import { unaccented } from "./names.ts";

/** A name as a list or a task line has it: "Siv (Alby)", "Siv Ek, Alby". */
interface WrittenName {
  name: string;
  /** What stands behind the name: an organisation, a title. */
  aside: string | undefined;
}

/** Small words within names. */
export const particles: ReadonlySet<string> = new Set([
  "av",
  "af",
  "von",
  "van",
  "de",
  "del",
  "der",
  "den",
  "la",
]);

/** Parts a name from what stands behind it, in parentheses or behind a comma; an `@` before it goes. */
export function partedName(written: string): WrittenName {
  const [, name = written, inner, behind] = /^@?([^(),]*)(?:\(([^()]*)\)|,\s*(.+))?\s*$/.exec(written) ?? [];
  const aside = (inner ?? behind)?.trim();
  return { name: name.trim() || written.trim(), aside: aside === "" ? undefined : aside };
}

/**
 * True where a name may be short for another: a first or last name of it ("Siv", "Ek"), several of its parts in
 * their order ("Eva Lind" for Eva Maria Lind), parts with initials ("Siv E", "S. Ek"). Case and accents do not count.
 */
export function isShortFor(written: string, name: string): boolean {
  const [parts, whole] = [partsOf(written), partsOf(name)];
  const [only] = parts;
  if (only === undefined || parts.length > whole.length) return false;
  if (parts.length === 1) return only === whole[0] || only === whole.at(-1);
  if (!parts.some((part) => part.length > 1 && whole.includes(part))) return false;
  let at = 0;
  return parts.every((part) => {
    const found = whole.findIndex(
      (word, index) => index >= at && (word === part || (part.length === 1 && word.startsWith(part))),
    );
    at = found + 1;
    return found >= 0;
  });
}

/** True for the initials of a name, with points and blanks or without: "EL", "E.L."; "EB", "ELB" for Eva-Lena Berg. */
export function areInitialsOf(written: string, name: string): boolean {
  // "Eva" is a name, and no initials of Eva Vik Ask.
  if (!/^(?:\p{Lu}(?:[.\s-]{0,2}\p{Lu}){1,3}\.?|\p{Ll}{2,4})$/u.test(written.trim())) return false;
  const letters = unaccented(written).replace(/[.\s-]/g, "");
  const parts = partsOf(name).filter((part) => !particles.has(part));
  const all = parts.flatMap((part) => part.split("-")).map((part) => part.charAt(0));
  return letters === all.join("") || letters === `${all[0] ?? ""}${all.at(-1) ?? ""}`;
}

/** True for a first and a last name, both written out: neither "Siv" nor "Siv E". */
export function isWholeName(name: string): boolean {
  const parts = partsOf(name);
  return parts.length > 1 && parts.every((part) => part.length > 1);
}

function partsOf(name: string): string[] {
  return unaccented(name)
    .replaceAll(".", ". ")
    .split(" ")
    .map((part) => part.replace(/[.,]/g, ""))
    .filter((part) => part !== "");
}
