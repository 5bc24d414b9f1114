import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a run of the program gave. */
export interface Outcome {
  exit: number | null;
  out: string;
  err: string;
  /** The archive, with what the run wrote; a folder of its own around it is the attacker's. */
  archive: string;
}

/** A hostile file in an archive, and what klubba has to do about it. */
export interface Attack {
  /** As the row of docs/hostile-input.md has it. */
  name: string;
  /** Files by path in the archive. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Makes what is no file: links, pipes. */
  prepare?: (archive: string) => void;
  /** The commands that meet it; each must end by itself, without an error that nobody thought of. */
  runs: readonly (readonly string[])[];
  /** Asserts what must hold; `outcomes` in the order of `runs`. */
  holds: (outcomes: readonly Outcome[]) => void;
  /** How each may end; 0, 1 and 3 if not said. */
  exits?: readonly number[];
}

export const settings = `klubba: 1
language: sv
forums:
  vs: { name: Vårdsamråd, prefix: VS }
`;

/** Sound minutes with a decision that stands open: what is wrong beside them must not hide it. */
export const sound = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: 1, title: Budget }
decisions:
  - { id: d1, agenda: 1, kind: commission, clauses: [att ta fram en budget], owner: Siv Ek, due: 2025-05-01 }
---

# Vårdsamråd
`;

/** Puts the attack into a new archive, next to the sound minutes. */
export function layOut(attack: Attack, archive: string): void {
  const files = { "klubba.yaml": settings, "minutes/vs/2025-04-03.md": sound, ...attack.files };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(archive, path)), { recursive: true });
    writeFileSync(join(archive, path), content);
  }
  attack.prepare?.(archive);
}

/** Minutes of another day with these lines in their front matter. */
export function minutesWith(header: string, prose = ""): string {
  return `---\nklubba: 1\nforum: vs\ndate: 2025-05-08\nstatus: final\n${header}\n---\n\n# Vårdsamråd\n${prose}`;
}
