import { configFile, minutesFolder } from "../../../model/layout.ts";
import { Failure } from "../../../ports/failure.ts";
import type { Store } from "../../../ports/store.ts";
import { type Context, UserError } from "../../context.ts";

export const forms = ["md", "html", "eml"] as const;
export type Form = (typeof forms)[number];

const endings: Readonly<Record<string, Form>> = {
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  eml: "eml",
};

/** Where the invitation goes; no path for standard output. */
export interface Target {
  path: string | undefined;
  form: Form;
}

/** @throws UserError for a file whose name does not say what it is to be */
export function targetOf(invite: string, to: Form | undefined, { texts }: Pick<Context, "texts">): Target {
  const path = invite === "" || invite === "-" ? undefined : invite;
  if (path === undefined) return { path, form: to ?? "md" };
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const form = to ?? (Object.hasOwn(endings, ending) ? endings[ending] : undefined);
  if (form === undefined) throw new UserError(texts.invitation.whichForm({ file: path }));
  return { path, form };
}

/**
 * Writes the invitation to a file of the user's choice, in one step. What is there stays, but for an invitation
 * where `force` is given; what the archive reads is left alone in any case.
 * @returns true where it took another's place
 * @throws UserError where the file may not be written
 */
export function writeInvitation(
  text: string,
  { path, force }: { path: string; force: boolean },
  context: Pick<Context, "fileAt" | "store" | "texts">,
): boolean {
  const { invitation, calendar } = context.texts;
  const file = context.fileAt(path);
  if (file === undefined) throw new UserError(calendar.noFolder({ file: path }));
  const { store, name } = file;
  if (isTheArchives(name, file.folder, context)) throw new UserError(invitation.amongMinutes({ file: path }));
  try {
    if (store.create(name, text)) return false;
    if (!force) throw new UserError(invitation.exists({ file: path }));
    if (!isInvitation(store, name)) throw new UserError(invitation.notAnInvitation({ file: path }));
    store.write(name, text);
    return true;
  } catch (error) {
    const leaves = error instanceof Failure && error.reason.code === "outside-archive";
    throw leaves ? new UserError(calendar.notHere({ file: path })) : error;
  }
}

/** True for what an archive reads: its settings, and any Markdown file below the folder of its minutes. */
export function isTheArchives(name: string, folder: string, { fileAt }: Pick<Context, "fileAt">): boolean {
  if (name === configFile || /^journal[^/]*\.ya?ml$/i.test(name)) return true;
  if (!/\.(?:md|markdown)$/i.test(name)) return false;
  const parts = folder.split(/[/\\]/);
  return parts.some((part, index) => {
    if (part !== minutesFolder) return false;
    const settings = fileAt([...parts.slice(0, index), configFile].join("/"));
    return settings?.store.exists(settings.name) ?? false;
  });
}

/** Knows again what klubba writes by how it begins. */
function isInvitation(store: Store, name: string): boolean {
  const read = store.read(name);
  if (!(read instanceof Uint8Array)) return false;
  const start = new TextDecoder().decode(read.subarray(0, 2000)).replace(/^\ufeff/, "");
  return start.trim() === "" || /^(?:# |<!doctype html|[A-Z][\w-]*: )/i.test(start);
}
