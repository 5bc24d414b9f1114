/** What takes the place of names and texts that are not for everybody. */
export interface Replacing {
  /** A text, NFC, with everything replaced that is to be; the same text where nothing is. */
  text: (text: string) => string;
  /** True for an address that must not be shown: it leads to somebody's mail, or names what is withheld. */
  hides: (url: string) => boolean;
}

/** One thing to replace, however it is spelt. */
export interface Replaced {
  spellings: readonly string[];
  by: string;
  /** A name: capital letters count, and an "s" may stand behind it. */
  name?: "whole" | "part" | undefined;
  /** What may stand behind a name and would say twice what replaces it: ", Alby", "(Alby)". */
  asides?: readonly string[] | undefined;
}

/** Replaces the longest that fits; words only, never parts of them. Takes time linear in each text. */
export function replacing(all: readonly Replaced[], wholeTexts: ReadonlyMap<string, string>): Replacing {
  const rules = [
    ruleOf(
      all.filter(({ name }) => name !== "part"),
      "giu",
    ),
    ruleOf(
      all.filter(({ name }) => name === "part"),
      "gu",
    ),
  ];
  const text = (written: string): string => {
    const composed = written.normalize("NFC");
    const whole = wholeTexts.get(keyOf(composed));
    const given = whole ?? rules.reduce((told, rule) => rule(told), composed);
    return given === composed ? written : given;
  };
  return {
    text,
    hides: (url) => {
      const words = decoded(url).replace(/[-_+./:?&=#\\]+/g, " ");
      return [decoded(url), words].some((one) => text(one) !== one);
    },
  };
}

/** A text without the number and the signs around it: "4. Val av jurist." is the same as "Val av jurist". */
export function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/^[\s§\d.):•*–-]+(?:[a-z][.)]\s*)?/u, "")
    .replace(/[\s.:;,]+$/u, "")
    .replace(/\s+/gu, " ");
}

function ruleOf(all: readonly Replaced[], flags: string): (text: string) => string {
  const byKey = new Map<string, Replaced>();
  const written = new Set<string>();
  for (const one of all) {
    for (const spelling of one.spellings.filter((given) => /[\p{L}\p{N}]/u.test(given))) {
      byKey.set(spellingKey(spelling), one);
      written.add(spelling.normalize("NFC"));
    }
  }
  if (byKey.size === 0) return (text) => text;
  // A key may have more letters than what is written ("İ", "ß"), which a pattern of keys alone does not find.
  const spellings = flags.includes("i") ? new Set([...byKey.keys(), ...written]) : written;
  const words = [...spellings].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${words.map(escaped).join("|")})(['’:]?s)?(?![\\p{L}\\p{N}])`,
    flags,
  );
  return (text) => {
    let [told, from] = ["", 0];
    for (const { 1: spelling = "", 2: behind = "", index } of text.matchAll(pattern)) {
      const one = byKey.get(spellingKey(spelling));
      // "Valplans" is another word than the title "Valplan"; "Valplan’s" holds it.
      if (one === undefined || (behind === "s" && one.name === undefined)) continue;
      const genitive = one.name === undefined ? "" : behind;
      const end = index + spelling.length + genitive.length;
      const by = one.name !== undefined && beginsSentence(text, index) ? capital(one.by) : one.by;
      told += text.slice(from, index) + by + (one.by.endsWith("s") ? "" : genitive);
      from = end + asideAt(text, end, one.asides ?? []);
    }
    return told + text.slice(from);
  };
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]\s+|\n)[\s"”»(]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** UTF-16 length of ", Alby" or " (Alby)" at that place; 0 where none stands there. */
function asideAt(text: string, at: number, asides: readonly string[]): number {
  const [, inner, behind] =
    /^(?:\s{0,2}\(([^()]{1,80})\)|,\s{0,2}([^,.;:()]{1,80}))/u.exec(text.slice(at, at + 100)) ?? [];
  const told = (inner ?? behind ?? "").trim().toLowerCase();
  const known = asides.some((aside) => aside.toLowerCase() === told);
  return known
    ? (/^(?:\s{0,2}\([^()]*\)|,\s{0,2}[^,.;:()]*)/u.exec(text.slice(at, at + 100))?.[0].length ?? 0)
    : 0;
}

function spellingKey(spelling: string): string {
  return spelling.normalize("NFC").replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

function decoded(url: string): string {
  return url.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    const values = bytes.split("%").slice(1);
    return new TextDecoder().decode(Uint8Array.from(values, (hex) => Number.parseInt(hex, 16)));
  });
}
