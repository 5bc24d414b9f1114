import { splitFrontMatter } from "../../format/index.ts";
import { sha256 } from "../../minutes/seal/check-seals.ts";
import { itemLines } from "../../minutes/seal/item-form.ts";
import { numberKey } from "../../minutes/seal/sections.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { AgendaItem } from "../../model/meeting.ts";
import type { SealedFile } from "../../model/seal.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { fileAt } from "../export/links.ts";

/** Minutes with their complete records. */
export interface Final {
  file: string;
  text: string;
  agenda: readonly AgendaItem[];
}

/** Larger attachments are sealed as well; this is what one may have at most, in bytes. */
export const largestAttachment = 1024 * 1024 * 1024;

/**
 * The files that the minutes, or some items of them, name as attachments or link to, each with the hash of its bytes.
 * Other minutes are not among them: they have seals of their own, and come later.
 * @throws UserError where one is not there
 */
export function filesOf(desk: Desk, final: Final, items: readonly string[] | undefined): SealedFile[] {
  const { context, texts } = desk;
  const missing: string[] = [];
  const files = namesIn(final, items).flatMap((name): SealedFile[] => {
    const path = fileAt(wayOf(name), { file: final.file, context });
    if (path !== undefined && isMinutes(path)) return [];
    const bytes = path === undefined ? undefined : context.store.read(path, largestAttachment);
    if (bytes !== undefined && !("code" in bytes)) return [{ file: name, sha256: sha256(bytes) }];
    missing.push(name);
    return [];
  });
  if (missing.length === 0) return files;
  throw new UserError(
    texts.seals.missingFiles({ file: context.shown(final.file), names: missing.join(", ") }),
  );
}

/** "a.pdf#sida-2" is a file and a place in it. */
export function wayOf(name: string): string {
  return name.replace(/[#?].*$/, "");
}

function isMinutes(path: string): boolean {
  return path.startsWith(`${minutesFolder}/`) && /\.(?:md|markdown)$/i.test(path);
}

function namesIn(final: Final, items: readonly string[] | undefined): string[] {
  const keys = items && new Set(items.map(numberKey));
  const agenda = final.agenda.filter(({ number = "" }) => keys === undefined || keys.has(numberKey(number)));
  const attached = agenda.flatMap(({ attachments = [] }) => attachments.flatMap(({ file }) => file ?? []));
  const prose =
    items === undefined
      ? proseOf(final.text)
      : itemLines(final.text, items)
          .flatMap(({ lines }) => lines)
          .join("\n");
  const local = [...attached, ...linksIn(prose)].filter(isLocal);
  return [...new Set(local)];
}

function proseOf(text: string): string {
  const split = splitFrontMatter(text);
  return "code" in split ? text : text.slice(split.body);
}

/** What Markdown links to: `[Bilaga 1](bilagor/avtal.pdf)`, pictures, and `[1]: bilagor/avtal.pdf`. */
function linksIn(prose: string): string[] {
  const direct = /\]\(\s*(?:<([^<>\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))/g;
  const listed = /^ {0,3}\[[^\]\n]+\]:\s*(?:<([^<>\n]+)>|(\S+))/gm;
  const shown = /<(?:a|img)\s[^<>]*?(?:href|src)\s*=\s*["']([^"'\n]+)["']/gi;
  return [direct, listed, shown].flatMap((form) =>
    [...prose.matchAll(form)].map(([, one, other]) => one ?? other ?? ""),
  );
}

function isLocal(name: string): boolean {
  return name !== "" && !/^(?:[a-z][a-z\d+.-]+:|\/\/|#)/i.test(name);
}
