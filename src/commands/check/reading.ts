import { readArchive } from "../../archive/load.ts";
import { readText } from "../../archive/read-text.ts";
import type { Archive } from "../../archive/register.ts";
import { type DecodedText, decodeText } from "../../format/index.ts";
import { isFrozen } from "../../lint/checked-file.ts";
import { LintContext } from "../../lint/context.ts";
import { lint, type Remark } from "../../lint/lint.ts";
import { loadMarkdownReader, mayBeDamaged } from "../../lint/markdown.ts";
import { configFile } from "../../model/layout.ts";
import { type ProblemCode, unreadableCodes } from "../../model/problem.ts";
import type { Store } from "../../ports/store.ts";
import type { Context } from "../context.ts";
import { knownOn } from "../today.ts";

/** What one look at the archive gave. */
export interface Look {
  /** The files looked at, those that could not be read included. */
  files: ReadonlySet<string>;
  /** What has a text, by file; with its byte order mark taken off. */
  texts: ReadonlyMap<string, { text: string; bom: boolean }>;
  remarks: Remark[];
}

export interface LookOptions {
  /** The day it is checked on, as written; today where it is missing. */
  asOf: string | undefined;
  only: ReadonlySet<ProblemCode> | undefined;
}

/**
 * Reads the archive and checks the files that were named, all of them where none was.
 * @param toMend true for what is to be written, or has been since it was read: every text is then the very one that
 *   its remarks are about, whatever an editor saves meanwhile
 */
export async function look(context: Context, { only, asOf }: LookOptions, toMend = false): Promise<Look> {
  const { store, hasConfig, selection } = context;
  const read = new Map<string, Uint8Array>();
  const whole = await (toMend
    ? readArchive(remembering(store, read), { selection, hasConfig })
    : context.read());
  const { archive, asOf: today } = knownOn(whole, asOf, context);
  const files = [...filesOf(archive, hasConfig)].filter((file) => isChosen(file, selection));
  const texts = new Map(files.flatMap((file) => textOf(context, file, read.get(file))));
  const damaged = archive.minutes.some(
    ({ file, status }) => !isFrozen(status) && mayBeDamaged(texts.get(file)?.text ?? ""),
  );
  const readMarkdown = damaged ? await loadMarkdownReader() : undefined;
  const remarks = lint(new LintContext(archive, { hasConfig, today, readMarkdown }), {
    texts: new Map([...texts].map(([file, { text }]) => [file, text])),
    // What could not be read is told of whatever was asked for.
    only: only && new Set([...only, ...unreadableCodes]),
    isWanted: (file) => isChosen(file, selection),
  });
  return { files: new Set(files), texts, remarks };
}

function remembering(store: Store, read: Map<string, Uint8Array>): Store {
  return {
    list: (folders) => store.list(folders),
    exists: (path) => store.exists(path),
    write: (path, bytes) => store.write(path, bytes),
    replace: (path, from, to) => store.replace(path, from, to),
    create: (path, bytes) => store.create(path, bytes),
    append: (path, text) => store.append(path, text),
    read: (path, limit) => {
      const bytes = store.read(path, limit);
      if (!("code" in bytes)) read.set(path, bytes);
      return bytes;
    },
  };
}

function filesOf(archive: Archive, hasConfig: boolean): Set<string> {
  return new Set([
    ...(hasConfig ? [configFile] : []),
    ...archive.minutes.map(({ file }) => file),
    ...archive.journal.map(({ file }) => file),
    ...archive.diagnostics.map(({ file }) => file),
  ]);
}

function isChosen(file: string, selection: readonly string[]): boolean {
  const chosen = (path: string) =>
    path === "" || path === "." || file === path || file.startsWith(`${path}/`);
  return selection.length === 0 || selection.some(chosen);
}

function textOf({ store }: Context, file: string, read: Uint8Array | undefined): [string, DecodedText][] {
  const decoded = read ? decodeText(read) : readText(store, file);
  return "code" in decoded ? [] : [[file, decoded]];
}
