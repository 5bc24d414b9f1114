import { readArchive } from "../archive/load.ts";
import { readText } from "../archive/read-text.ts";
import { configFile } from "../model/layout.ts";
import { MemoryStore } from "../ports/memory-store.ts";
import type { Store } from "../ports/store.ts";
import { LintContext } from "./context.ts";
import { lint, type Remark } from "./lint.ts";
import { loadMarkdownReader } from "./markdown.ts";

const readMarkdown = await loadMarkdownReader();

/** Checks an archive in memory as of 1 May 2025. */
export async function check(
  files: Readonly<Record<string, string>>,
  selection: readonly string[] = [],
): Promise<Remark[]> {
  return await checkStore(new MemoryStore(files), selection);
}

export async function checkStore(store: Store, selection: readonly string[] = []): Promise<Remark[]> {
  const hasConfig = store.exists(configFile);
  const archive = await readArchive(store, { selection, hasConfig });
  const context = new LintContext(archive, { hasConfig, today: "2025-05-01", readMarkdown });
  return lint(context, { texts: new Map(store.list().flatMap((file) => textOf(store, file))) });
}

function textOf(store: Store, file: string): [string, string][] {
  const decoded = readText(store, file);
  return "code" in decoded ? [] : [[file, decoded.text]];
}

/** What was found, shortly: `minutes/council/2025-04-03.md:9 agenda-gap`. */
export function found(remarks: readonly Remark[]): string[] {
  return remarks.map(({ file, position, problem }) => `${file}:${position.line} ${problem.code}`);
}
