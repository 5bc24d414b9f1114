import type { CommandTexts } from "../../language/texts.ts";
import type { ListPage } from "../../output/page/list/list-page.ts";
import { Failure } from "../../ports/failure.ts";
import type { Store } from "../../ports/store.ts";
import { type Context, type Outcome, UserError } from "../context.ts";

export interface Giving {
  /** A file; "" or `-` for standard output. */
  path: string;
  command: keyof CommandTexts["commands"];
  /** Made only where it has a place to go. */
  page: () => ListPage;
}

/**
 * Gives a page to a file, in one step, or to a pipe. A list that klubba wrote is replaced, since all of it is derived;
 * anything else is left alone, and so is what a link leads to.
 * @throws UserError for a terminal, and where the file may not be written
 */
export async function givePage({ path, command, page }: Giving, context: Context): Promise<Outcome> {
  const { texts, terminal } = context;
  const toFile = path !== "" && path !== "-";
  if (!toFile && terminal.height !== undefined) {
    const { name } = texts.commands.commands[command];
    throw new UserError(texts.listPages.onTerminal({ command: name }));
  }
  if (toFile && !/\.html?$/i.test(path)) throw new UserError(texts.listPages.wrongEnding({ file: path }));
  const { listPage, listPageMark } = await import("../../output/page/list/list-page.ts");
  const { styleOf } = await import("../../output/style-of.ts");
  const { config, style } = await context.read();
  const text = listPage(page(), styleOf({ config, style, forum: undefined }));
  if (!toFile) return { out: text };
  const replaced = write(text, { path, mark: `content="${listPageMark}"` }, context);
  return { notes: `${texts.listPages.written({ file: path, replaced })}\n` };
}

/** @returns true where it took the place of an older one */
function write(text: string, { path, mark }: { path: string; mark: string }, context: Context): boolean {
  const { calendar, listPages } = context.texts;
  const file = context.fileAt(path);
  if (file === undefined) throw new UserError(calendar.noFolder({ file: path }));
  const { store, name } = file;
  try {
    if (store.create(name, text)) return false;
    if (!isOurs(store, name, mark)) throw new UserError(listPages.notAPage({ file: path }));
    store.write(name, text);
    return true;
  } catch (error) {
    const leaves = error instanceof Failure && error.reason.code === "outside-archive";
    throw leaves ? new UserError(calendar.notHere({ file: path })) : error;
  }
}

function isOurs(store: Store, name: string, mark: string): boolean {
  const read = store.read(name);
  if (!(read instanceof Uint8Array)) return false;
  const start = new TextDecoder().decode(read.subarray(0, 1000));
  return start.trim() === "" || (/^<!doctype html/i.test(start) && start.includes(mark));
}
