const signs = "abcdefghijklmnopqrstuvwxyz0123456789";
const usualLength = 4;

/** After so many ids that were taken the next ones are longer: there is always a free one, whatever chance brings. */
const patience = 50;

/**
 * A new id of four base-36 characters, or of more where those are taken. It begins with a letter, so that no
 * reader of YAML takes it for a number (`1e10`).
 * @param random from 0 up to, not including, 1
 */
export function newId(random: () => number, isTaken: (id: string) => boolean): string {
  for (let tries = 0; ; tries++) {
    const length = usualLength + Math.floor(tries / patience);
    const id = drawn(random, 26) + Array.from({ length: length - 1 }, () => drawn(random, 36)).join("");
    if (!isTaken(id)) return id;
  }
}

/** One of the first so many signs. */
function drawn(random: () => number, many: number): string {
  return signs[Math.floor(random() * many)] ?? "a";
}

/** Every id that a journal's text names, read as words rather than as YAML: a broken line's id is taken too. */
export function idsIn(journal: string): Set<string> {
  return new Set([...journal.matchAll(/\bid:\s*["']?([^\s,"'}]+)/g)].map(([, id]) => id ?? ""));
}
