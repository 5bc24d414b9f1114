import { Failure } from "../../ports/failure.ts";
import type { Store } from "../../ports/store.ts";
import { type Context, UserError } from "../context.ts";

/**
 * Writes a calendar to a file of the user's choice, in one step. A calendar that is there is replaced, since all
 * of it is derived; anything else is left alone, and so is what a link leads to.
 * @returns what is to be said of it
 * @throws UserError where there is no such folder, or something else than a calendar
 */
export function writeCalendar(
  text: string,
  { path, count, todos }: { path: string; count: number; todos: number | undefined },
  { fileAt, texts }: Pick<Context, "fileAt" | "texts">,
): string {
  const { calendar } = texts;
  const file = fileAt(path);
  if (file === undefined) throw new UserError(calendar.noFolder({ file: path }));
  const there = whatIsThere(file.store, file.name);
  if (there === "elsewhere") throw new UserError(calendar.notHere({ file: path }));
  if (there === "other") throw new UserError(calendar.notACalendar({ file: path }));
  const isOurs = /\.(?:md|markdown|ya?ml)$/i.test(path);
  if (there === "nothing" && isOurs) throw new UserError(calendar.wrongEnding({ file: path }));
  try {
    file.store.write(file.name, text);
  } catch (error) {
    const leaves = error instanceof Failure && error.reason.code === "outside-archive";
    throw leaves ? new UserError(calendar.notHere({ file: path })) : error;
  }
  return `${calendar.written({ count, todos, file: path, replaced: there === "calendar" })}\n`;
}

type There = "nothing" | "calendar" | "other" | "elsewhere";

function whatIsThere(store: Store, name: string): There {
  const read = store.read(name);
  if (read instanceof Uint8Array) {
    const beginning = new TextDecoder().decode(read.subarray(0, 64)).trimStart();
    if (beginning === "") return "nothing";
    return /^BEGIN:VCALENDAR\b/i.test(beginning) ? "calendar" : "other";
  }
  if (read.code !== "unreadable") return "other";
  if (read.reason === "link-outside") return "elsewhere";
  // Writing onto a folder fails with words of its own.
  return read.reason === "missing" || read.reason === "directory" ? "nothing" : "other";
}
