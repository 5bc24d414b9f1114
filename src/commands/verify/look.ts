import { readText } from "../../archive/read-text.ts";
import type { Archive } from "../../archive/register.ts";
import { readSeals, type SealList } from "../../archive/seal-list.ts";
import { type CheckedSeal, checkSeals, sha256 } from "../../minutes/seal/check-seals.ts";
import type { Day } from "../../model/day.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { ListedSealEntry, Seal } from "../../model/seal.ts";
import { largestAttachment, wayOf } from "../approve/files.ts";
import type { Context } from "../context.ts";
import { fileAt } from "../export/links.ts";
import { changesIn } from "./changes.ts";
import type { SealResult, Verified } from "./result.ts";
import { signatureStatus } from "./signatures.ts";
import { waitingFor } from "./waiting.ts";

/** Checks every seal of the files chosen, and the list of seals against them. */
export async function verifyAll(context: Context, archive: Archive, asOf: Day): Promise<Verified> {
  const list = readSeals(context.store);
  const chosen = (file: string) => isChosen(file, context.selection);
  const minutes = archive.minutes.filter(({ file }) => chosen(file));
  const own: SealResult[] = [];
  for (const [index, one] of minutes.entries()) {
    if (index % 20 === 0) context.progress(`${index}/${minutes.length}`);
    own.push(...(await resultsOf(one, { context, archive, list })));
  }
  context.progress();
  const { waiting, earlier } = waitingFor({ archive }, minutes, asOf);
  const results = [...own, ...absent(own, { context, archive, list })];
  const orphans = context.selection.length === 0 ? list.orphans.map(brokenLine) : [];
  const diagnostics = [...archive.diagnostics, ...list.diagnostics].filter(
    ({ file, severity }) => severity === "error" && (chosen(file) || list.diagnostics.length > 0),
  );
  return { results: [...results, ...orphans, ...waiting], mark: list.last, earlier, diagnostics };
}

export function isChosen(file: string, selection: readonly string[]): boolean {
  const chosen = (path: string) => path === "." || file === path || file.startsWith(`${path}/`);
  return selection.length === 0 || selection.some(chosen);
}

async function resultsOf(minutes: Minutes, known: Known): Promise<SealResult[]> {
  const { id: ref, file } = minutes;
  const decoded = readText(known.context.store, file);
  // What a cache says of the file is not asked: the text alone is evidence.
  const state = "code" in decoded ? undefined : checkSeals(file, decoded.text);
  if ("code" in decoded || state === undefined || state.type === "none") return [];
  if (state.type === "unreadable") {
    return [{ ref, file, line: lineOfSeal(decoded.text), status: "unreadable" }];
  }
  const asked = { ...known, minutes, text: decoded.text };
  const results = await Promise.all(state.seals.map((one) => resultOf(one, asked)));
  if (state.fits) return results;
  return results.map((one) =>
    one.status === "holds" ? { ...one, status: "changed", statusDiffers: true } : one,
  );
}

function lineOfSeal(text: string): number {
  const at = /^seal\b/m.exec(text)?.index;
  return at === undefined ? 1 : text.slice(0, at).split("\n").length;
}

interface Known {
  context: Context;
  archive: Archive;
  list: SealList;
}

interface Asked extends Known {
  minutes: Minutes;
  text: string;
}

async function resultOf({ seal, line, holds }: CheckedSeal, asked: Asked): Promise<SealResult> {
  const { context, archive, minutes, text, list } = asked;
  const { file, id: ref } = minutes;
  const entry = list.entries.find(({ sha256: known }) => known === seal.sha256);
  const { items, by, on } = seal;
  const unlisted = holds && entry === undefined;
  return {
    ref,
    file,
    line,
    items,
    by,
    on,
    sha256: seal.sha256,
    status: holds ? (unlisted ? "unlisted" : "holds") : "changed",
    changes: holds || entry === undefined ? undefined : await changesIn(text, entry),
    files: filesOf(seal, asked),
    signature: await signatureStatus(context, archive.config, { seal, entry }),
    was: entry !== undefined && entry.file !== file ? entry.file : undefined,
  };
}

function filesOf({ files }: Seal, { context, minutes }: Asked): SealResult["files"] {
  return files?.map(({ file = "", sha256: sealed }) => {
    const path = fileAt(wayOf(file), { file: minutes.file, context });
    const bytes = path === undefined ? undefined : context.store.read(path, largestAttachment);
    if (bytes === undefined || "code" in bytes) return { file, status: "missing" };
    return { file, status: sha256(bytes) === sealed ? "holds" : "changed" };
  });
}

/** What the list tells of and no seal that was found bears out, in whatever form something like it may stand there. */
function absent(found: readonly SealResult[], { archive, context, list }: Known): SealResult[] {
  const all = archive.minutes;
  const byId = new Map(all.map((minutes) => [minutes.id, minutes]));
  const sealed = new Set(found.map(({ sha256: own }) => own));
  const chosen = (file: string) => isChosen(file, context.selection);
  return list.entries.flatMap((entry): SealResult[] => {
    const { ref = "", items, by, on, sha256: own } = entry;
    if (sealed.has(own)) return [];
    const minutes = byId.get(ref) ?? all.find(({ file }) => file === entry.file);
    const file = minutes?.file ?? entry.file ?? "";
    const lost = context.store.exists(file) ? "unreadable" : "removed";
    const status = minutes === undefined ? lost : "unsealed";
    return chosen(file) ? [{ ref, file, line: 1, items, by, on, sha256: own, status }] : [];
  });
}

function brokenLine({ ref = "", by, on, source }: ListedSealEntry): SealResult {
  return { ref, file: source.file, line: source.line, by, on, status: "list-broken" };
}
