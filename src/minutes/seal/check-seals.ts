import { createHash } from "node:crypto";
import { readMinutesHeader } from "../../format/index.ts";
import type { Seal } from "../../model/seal.ts";
import { statusFits } from "./approvals.ts";
import { itemForm } from "./item-form.ts";
import { canonical, type SealedText, sealedText, sealLineOf, wholeForm } from "./sealed-text.ts";

export interface CheckedSeal {
  seal: Seal;
  /** 1-based line it stands on. */
  line: number;
  /** True where what it holds is as it was. */
  holds: boolean;
  /** The SHA-256 of what it holds as that stands now; undefined where that can't be told. */
  now: string | undefined;
}

/** What the seals of a file say of its text. */
export type SealState =
  | { type: "none" }
  /** There is something in the seal's place that klubba did not write so. */
  | { type: "unreadable" }
  /** `fits`: the header's status says what the approvals say. */
  | { type: "sealed"; seals: CheckedSeal[]; fits: boolean };

/** Checks every seal of a minutes file by its text alone. */
export function checkSeals(file: string, text: string): SealState {
  const { value } = readMinutesHeader({ file, text });
  const { seal: stated, status = "draft" } = value;
  if (stated === undefined && !mentions(text)) return { type: "none" };
  const parted = sealedText(text);
  if (parted === undefined || !Array.isArray(stated) || !isAsWritten(parted, stated))
    return { type: "unreadable" };
  const seals = stated.map((seal, index) => {
    const now = hashOf(text, parted, { seal, index });
    return { seal, line: parted.line + index, holds: now === seal.sha256, now };
  });
  return { type: "sealed", seals, fits: statusFits({ status, meeting: value }) };
}

/** A header whose last line is klubba's own, whatever another reader makes of it. */
function mentions(text: string): boolean {
  return sealedText(text) !== undefined;
}

function isAsWritten({ seals }: SealedText, stated: readonly Seal[]): boolean {
  return (
    seals.length === stated.length &&
    stated.every((seal, index) => canonical(sealLineOf(seal)) === seals[index])
  );
}

function hashOf(
  text: string,
  parted: SealedText,
  { seal, index }: { seal: Seal; index: number },
): string | undefined {
  const form = seal.items === undefined ? wholeForm(parted, index) : itemForm(text, seal);
  return form === undefined ? undefined : sha256(form);
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * The text with one more approval in it, the last one.
 * @returns undefined where the header does not take it as it is to be written
 */
export function withSeal(text: string, seal: Omit<Seal, "sha256">): { text: string; seal: Seal } | undefined {
  const placeholder = { ...seal, sha256: "a".repeat(64) };
  const open = withLine(text, sealLineOf(placeholder));
  const parted = open === undefined ? undefined : sealedText(open);
  if (open === undefined || parted === undefined) return undefined;
  const hash = hashOf(open, parted, { seal: placeholder, index: parted.seals.length - 1 });
  if (hash === undefined) return undefined;
  const done = { ...seal, sha256: hash };
  const written = withLine(text, sealLineOf(done)) ?? "";
  const state = checkSeals("", written);
  const sound = state.type === "sealed" && state.seals.every(({ holds }) => holds);
  return sound ? { text: written, seal: done } : undefined;
}

/** Puts a line at the end of the header. */
function withLine(text: string, line: string): string | undefined {
  const closing = /\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (closing === null) return undefined;
  const newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  const end = closing.index + 1;
  const first = sealedText(text) === undefined ? `seal:${newline}` : "";
  return `${text.slice(0, end)}${first}${line}${newline}${text.slice(end)}`;
}

/**
 * True where what every seal of the one text holds is the same in the other. One that is broken counts too: whoever
 * takes back the change that broke it must find nothing else changed.
 */
export function keepsSeals(before: string, after: string): boolean {
  const old = checkSeals("", before);
  if (old.type === "none" || before === after) return true;
  if (old.type === "unreadable") return !/sha256: ["']?[0-9a-f]{64}/.test(before);
  const now = checkSeals("", after);
  const held = new Map(now.type === "sealed" ? now.seals.map((one) => [one.seal.sha256, one]) : []);
  return old.seals.every(({ seal, now: hash }) => {
    const same = held.get(seal.sha256);
    return same !== undefined && same.now === hash;
  });
}

/** A text without its approvals, and what puts them back at the end of a header; undefined where it has none. */
export function withoutSeals(
  text: string,
): { text: string; putBack: (changed: string) => string } | undefined {
  const form = /^seal:\r?\n(?: {2}- \{ [^\n]*\r?\n)+(?=---[ \t]*(?:\r?\n|$))/m;
  const block = form.exec(text)?.[0];
  if (block === undefined || sealedText(text) === undefined) return undefined;
  return {
    text: text.replace(block, () => ""),
    putBack: (changed) => changed.replace(/\n(?=---[ \t]*(?:\r?\n|$))/, () => `\n${block}`),
  };
}
