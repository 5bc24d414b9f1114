import { decodeText, scanConfig, scanJournal } from "../format/scan.ts";
import { plainForms } from "../minutes/plain-forms.ts";
import { readFinal } from "../minutes/read-final.ts";
import type { Identifying, ReadingOptions, ReadMinutes } from "../minutes/records.ts";
import { stemOf } from "../minutes/stem.ts";
import type { Config } from "../model/config.ts";
import type { JournalEntry } from "../model/journal.ts";
import { configFile, isConfigCopy, isJournal, minutesFolder } from "../model/layout.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumKeyOf } from "../model/names.ts";
import type { Diagnostic, Problem } from "../model/problem.ts";
import { remembered } from "../model/remember.ts";
import { styleFile } from "../model/style.ts";
import type { Store } from "../ports/store.ts";
import type { Archive } from "./register.ts";
import { withoutCopies } from "./same-entries.ts";

/** What is known of an archive from earlier readings; `FactsIndex` in earnest. */
export interface KnownFacts {
  /** All files that an archive is made of; undefined where they must be looked for. */
  files(): readonly string[] | undefined;
  /** What minutes say, by file, as far as it is known. */
  minutes(config: Config, count: number): Promise<ReadonlyMap<string, ReadMinutes>>;
}

interface Selection {
  /** Files named by the user, relative to the store's root; read even where the archive would not look. */
  selection: readonly string[];
  /** True where the root holds a `klubba.yaml`. */
  hasConfig: boolean;
}

/**
 * Reads a whole archive, or a plain folder of Markdown. What can't be read is a diagnostic and hides nothing else.
 * What is complete and right, mostly all there is, is read by little code; what reads prose and finds faults is
 * loaded when the first file asks for it.
 */
export async function readArchive(
  store: Store,
  { selection, hasConfig }: Selection,
  known?: KnownFacts,
): Promise<Archive> {
  const files = (selection.length === 0 ? known?.files() : undefined) ?? store.list();
  const config = hasConfig ? await loadConfig(store) : { config: {}, diagnostics: [], lineOf: undefined };
  const wanted = minutesFiles(files, { selection, hasConfig });
  const facts = await known?.minutes(config.config, wanted.length);
  const found: ReadMinutes[] = [];
  const options = {
    config: config.config,
    plain: !hasConfig,
    forumKey: remembered((name) => forumKeyOf(config.config, name)),
  };
  for (const file of wanted) {
    const read = facts?.get(file) ?? loadMinutes(store, file, options);
    found.push(typeof read === "function" ? await read() : read);
  }
  const minutes = distinct(
    found.flatMap((one) => one.minutes ?? []),
    !hasConfig,
  );
  const style = files.includes(styleFile) ? await loadStyle(store) : undefined;
  const journal = await loadJournal(store, hasConfig ? files.filter(isJournal) : []);
  return {
    config: config.config,
    style: style?.style,
    minutes,
    journal: journal.entries,
    lineOf: config.lineOf,
    diagnostics: [
      ...config.diagnostics,
      ...(hasConfig ? files.filter(isConfigCopy).map(copyOfConfig) : []),
      ...(style?.diagnostics ?? []),
      ...found.flatMap((one) => one.minutes?.diagnostics ?? one.diagnostics),
      ...journal.diagnostics,
      ...claims(minutes),
    ],
  };
}

function copyOfConfig(file: string): Diagnostic {
  return { ...fault(file, { code: "settings-copy", other: configFile }), severity: "warning" };
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

function minutesFiles(files: readonly string[], { selection, hasConfig }: Selection): string[] {
  const inside = (file: string) => file.startsWith(`${minutesFolder}/`);
  const named = selection.filter((path) => !files.includes(path) || !isMarkdown(path));
  const chosen = (file: string) =>
    selection.some((path) => path === "." || file === path || file.startsWith(`${path}/`));
  const wanted = files.filter(
    (file) =>
      isMarkdown(file) && (hasConfig ? inside(file) || chosen(file) : selection.length === 0 || chosen(file)),
  );
  const missing = named.filter(
    (path) => !files.some((file) => file === path || file.startsWith(`${path}/`)) && path !== ".",
  );
  const others = (path: string) => hasConfig && (path === configFile || isJournal(path));
  const otherText = named.filter((path) => files.includes(path) && !others(path));
  return [...new Set([...wanted, ...otherText, ...missing])].sort();
}

async function loadConfig(store: Store): Promise<Pick<Archive, "config" | "diagnostics" | "lineOf">> {
  const text = loadText(store, configFile);
  if (typeof text !== "string") return { config: {}, diagnostics: [text] };
  const scanned = scanConfig({ file: configFile, text }, plainForms);
  if (scanned) return { config: scanned.value, diagnostics: [], lineOf: scanned.lineOf };
  const { readConfigFile } = await import("./careful.ts");
  return readConfigFile(store, text);
}

async function loadStyle(store: Store): Promise<Pick<Archive, "style" | "diagnostics">> {
  const text = loadText(store, styleFile);
  if (typeof text !== "string") return { diagnostics: [text] };
  const { readStyleFile } = await import("./careful.ts");
  return readStyleFile(store, text);
}

/** Kept from file to file: a forum is looked for among the names of all. */
const forumKeys = new WeakMap<Config, (name: string) => string | undefined>();

/** What one file of an archive says. */
export async function readFile(
  store: Pick<Store, "read">,
  file: string,
  config: Config,
): Promise<ReadMinutes> {
  const forumKey = forumKeys.get(config) ?? remembered((name) => forumKeyOf(config, name));
  forumKeys.set(config, forumKey);
  const read = loadMinutes(store, file, { config, plain: false, forumKey });
  return typeof read === "function" ? await read() : read;
}

/** What the file says; where that takes more care, what is to be done for it. */
function loadMinutes(
  store: Pick<Store, "read">,
  file: string,
  options: ReadingOptions & Identifying,
): ReadMinutes | (() => Promise<ReadMinutes>) {
  const bytes = store.read(file);
  if ("code" in bytes) return { diagnostics: [fault(file, bytes)] };
  const final = readFinal({ file, bytes }, options);
  if (final) return final;
  const text = textOf(file, bytes);
  if (typeof text !== "string") return { diagnostics: [text] };
  return async () => {
    const { readMinutes } = await import("./careful.ts");
    return readMinutes({ file, text }, options);
  };
}

async function loadJournal(
  store: Store,
  files: readonly string[],
): Promise<{ entries: JournalEntry[]; diagnostics: Diagnostic[] }> {
  const records: JournalEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const text = loadText(store, file);
    if (typeof text !== "string") diagnostics.push(text);
    const lines = typeof text === "string" ? text : damagedText(store, file, text.problem);
    if (lines !== undefined) {
      const journal = await journalIn(file, lines);
      diagnostics.push(...journal.diagnostics);
      for (const record of journal.records) records.push(record);
    }
  }
  const joined = withoutCopies(records);
  return { entries: joined.entries, diagnostics: [...diagnostics, ...joined.diagnostics] };
}

/** A power cut may leave half a letter at the end of a journal: what stands before it counts all the same. */
function damagedText(store: Store, file: string, { code }: Problem): string | undefined {
  const bytes = code === "not-utf8" ? store.read(file) : undefined;
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
}

async function journalIn(
  file: string,
  text: string,
): Promise<{ records: JournalEntry[]; diagnostics: Diagnostic[] }> {
  const scanned = scanJournal(file, text);
  if (scanned) return { records: scanned, diagnostics: [] };
  const { readJournal } = await import("./careful.ts");
  return readJournal(file, text);
}

/** The file's text, or why it has none that klubba reads. An empty journal is no fault. */
function loadText(store: Pick<Store, "read">, file: string): string | Diagnostic {
  const bytes = store.read(file);
  return "code" in bytes ? fault(file, bytes) : textOf(file, bytes);
}

function textOf(file: string, bytes: Uint8Array): string | Diagnostic {
  const decoded = decodeText(bytes);
  if ("code" in decoded) return fault(file, decoded);
  const empty = decoded.text.trim() === "" && isMarkdown(file);
  return empty ? fault(file, { code: "empty-file" }) : decoded.text;
}

function fault(file: string, problem: Problem): Diagnostic {
  return { file, position: { line: 1, column: 1 }, severity: "error", problem };
}

/** In a plain folder files share stems (README.md): the second and later ones are called by their path. */
function distinct(all: readonly Minutes[], plain: boolean): Minutes[] {
  if (!plain) return [...all];
  const taken = new Set<string>();
  return all.map((minutes) => {
    const id =
      taken.has(minutes.id) && minutes.meeting.id === undefined
        ? pathWithoutEnding(minutes.file)
        : minutes.id;
    taken.add(id);
    return { ...minutes, id };
  });
}

function pathWithoutEnding(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1) + stemOf(file);
}

function claims(all: readonly Minutes[]): Diagnostic[] {
  const first = new Map<string, string>();
  return all.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return other === undefined ? [] : [fault(file, { code: "duplicate-meeting", id, other })];
  });
}
