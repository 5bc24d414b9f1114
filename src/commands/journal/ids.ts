const signs = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 4;

/**
 * A new id of four base-36 characters. It begins with a letter, so that no reader of YAML takes it for a
 * number (`1e10`).
 * @param random from 0 up to, not including, 1
 */
export function newId(random: () => number, isTaken: (id: string) => boolean): string {
  for (;;) {
    const letter = signs[Math.floor(random() * 26)] ?? "a";
    const others = Array.from(
      { length: length - 1 },
      () => signs[Math.floor(random() * signs.length)] ?? "a",
    );
    const id = letter + others.join("");
    if (!isTaken(id)) return id;
  }
}

/** Every id that a journal's text names, read as words rather than as YAML: a broken line's id is taken too. */
export function idsIn(journal: string): Set<string> {
  return new Set([...journal.matchAll(/\bid:\s*["']?([^\s,"'}]+)/g)].map(([, id]) => id ?? ""));
}
