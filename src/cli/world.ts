import type { DaysIn, Depth, Folded } from "../archive/folded.ts";
import type { KnownFacts } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import type { Problem } from "../model/problem.ts";
import type { Browser } from "../ports/browser.ts";
import type { CalendarServer } from "../ports/caldav.ts";
import type { Clock } from "../ports/clock.ts";
import type { Places } from "../ports/places.ts";
import type { Prompt } from "../ports/prompt.ts";
import type { Signer } from "../ports/signer.ts";
import type { Terminal } from "../ports/terminal.ts";
import type { KnownWords } from "../search/kept/known-words.ts";

/** What earlier runs have found out about an archive. */
export interface Index {
  /** What its files say. */
  facts: KnownFacts;
  /** What is open or to come on the day asked about; undefined where the whole has to be asked. */
  open(daysIn: DaysIn, depth: Depth): Promise<Folded | undefined>;
  /** What words its minutes hold; undefined where they have to be read. */
  words(): Promise<KnownWords | undefined>;
  /**
   * Keeps what was found out anew, when the answer has been given.
   * @param asked what was read of the whole archive, where only what is open or to come had been asked for
   */
  save(asked?: { archive: Archive; daysIn: DaysIn }): Promise<void>;
}

/** Everything a run meets outside of itself. `src/main.ts` gives the real one, a test its own. */
export interface World {
  /** Data. */
  stdout(text: string): void;
  /** Everything that is not data. */
  stderr(text: string): void;
  /** As found; `--no-colour` and COLUMNS are applied by the runner, NO_COLOR and FORCE_COLOR are not. */
  terminal: Terminal;
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder the command was started in. */
  cwd: string;
  places: Places;
  /** What earlier runs have found out about the archive in that folder (absolute path); undefined where nothing is kept. */
  openIndex?(root: string, progress: (done: number, total: number) => void): Promise<Index>;
  clock: Clock;
  prompt: Prompt;
  calendars: CalendarServer;
  browser: Browser;
  /** Missing where nobody can sign. */
  signer?: Signer | undefined;
  /** All of standard input; `file-too-large` where it is longer than `limit` bytes. */
  stdin(limit: number): Promise<Uint8Array | Problem>;
  /** Who writes; asked only by commands that write, undefined where nothing tells. */
  user(): string | undefined;
  /** A number from 0 up to, not including, 1; never twice the same way. */
  random(): number;
  version: string;
}
