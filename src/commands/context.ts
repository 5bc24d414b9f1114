import type { DaysIn, Depth, Folded } from "../archive/folded.ts";
import type { Archive } from "../archive/register.ts";
import type { Texts } from "../language/texts.ts";
import type { Diagnostic, Problem } from "../model/problem.ts";
import type { Browser } from "../ports/browser.ts";
import type { CalendarServer } from "../ports/caldav.ts";
import type { Clock } from "../ports/clock.ts";
import type { Prompt } from "../ports/prompt.ts";
import type { Signer } from "../ports/signer.ts";
import type { Store } from "../ports/store.ts";
import type { Terminal } from "../ports/terminal.ts";
import type { KnownWords } from "../search/kept/known-words.ts";

/** All that a command may know of the world; a test gives its own. */
export interface Context {
  store: Store;
  /** True where the store's root holds a `klubba.yaml`. */
  hasConfig: boolean;
  /** The paths named on the command line, relative to the store's root; empty for the whole archive. */
  selection: readonly string[];
  clock: Clock;
  terminal: Terminal;
  prompt: Prompt;
  texts: Texts;
  /** Who writes, for journal records; undefined where nothing tells. */
  user: string | undefined;
  /** A number from 0 up to, not including, 1, for ids that need no coordination. */
  random(): number;
  /** Calendars on servers, and who asks there, as far as the environment says. */
  calendars: { server: CalendarServer; user: string | undefined; password: string | undefined };
  /** Prints pages; looked for only when it is asked to. */
  browser: Browser;
  signer: Signer;
  /** What klubba itself brings along: its templates. */
  shipped: Store;
  /** A file of the archive as the user would name it from where the command was started. */
  shown: (file: string) => string;
  /** The way from a folder (absolute) to a file of the archive, forward slashes; a whole path where there is no way. */
  way(from: string, file: string): string;
  /**
   * The file that a path on the command line means, wherever it lies: the folder that holds it (absolute path) as a
   * store, and its name in there. Undefined where there is no such folder.
   */
  fileAt(path: string): { store: Store; name: string; folder: string } | undefined;
  /** All of standard input; `file-too-large` where it is longer than `limit` bytes. */
  input(limit: number): Promise<Uint8Array | Problem>;
  /** Shows on a terminal how far long work has come, in place of what was shown before; nothing takes it away. */
  progress(text?: string): void;
  /** Reads the archive; a second call gives the same one. */
  read(): Promise<Archive>;
  /**
   * What the archive adds up to on a day, for whoever asks for nothing but what is open or to come then: what is
   * settled for good may be left out of it.
   */
  readOpen(daysIn: DaysIn, depth: Depth): Promise<Folded>;
  /** What words the archive's minutes hold, from what earlier runs have kept; undefined where they have to be read. */
  readWords(): Promise<KnownWords | undefined>;
}

/** 0 done; 1 errors found; 2 usage; 3 some input unreadable (wins over 1); 4 something outside failed; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 130;

/** What a command answers. Only the outermost file prints it. */
export interface Outcome {
  /** Data, for stdout. */
  out?: string;
  /** Everything else, for stderr. */
  notes?: string;
  /** What was found wrong with the input: the unreadable among them go to stderr and make the exit code 3. */
  diagnostics?: readonly Diagnostic[];
  exit?: ExitCode;
}

/** Ends a command with words for its user; thrown anywhere below `run`, caught once by the runner. */
export class UserError extends Error {
  readonly exit: ExitCode;

  constructor(message: string, exit: ExitCode = 2) {
    super(message);
    this.exit = exit;
  }
}

/** One command: flags have become one options object, the world is the context. */
export type Run<Options> = (options: Options, context: Context) => Outcome | Promise<Outcome>;
