import { Failure } from "../../ports/failure.ts";
import { isTheArchives } from "../agenda/invite/file.ts";
import { type Context, UserError } from "../context.ts";
import { placeOf } from "./place.ts";

/** A document that is ready to be written. */
export interface Made {
  /** As the user names it: relative to where the command was started, or absolute. */
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes a document in one step: there is the whole of it, or nothing new.
 * @returns true where it took another's place
 * @throws UserError where something of that name exists and is not to be replaced, or cannot be
 */
export function save({ path, content }: Made, force: boolean, context: Context): boolean {
  const { calendar, exporting } = context.texts;
  const place = placeOf(path, context);
  if (place === undefined) throw new UserError(calendar.noFolder({ file: path }));
  const { store, path: name } = place;
  if (isTheArchives(place.name, place.folder, context))
    throw new UserError(exporting.amongMinutes({ file: path }));
  try {
    if (store.create(name, content)) return false;
    if (!force) throw new UserError(exporting.exists({ file: path }));
    if (isMinutes(store.read(name))) throw new UserError(exporting.isMinutes({ file: path }));
    store.write(name, content);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.reason.code === "outside-archive") throw new UserError(calendar.notHere({ file: path }));
    // The folder is told too: it may be what cannot be written in.
    throw "path" in error.reason ? new Failure({ ...error.reason, path }, error) : error;
  }
}

/** True for what begins as minutes do: no command writes over them. */
function isMinutes(bytes: Uint8Array | object): boolean {
  if (!(bytes instanceof Uint8Array)) return false;
  const start = new TextDecoder().decode(bytes.subarray(0, 4000)).replace(/^\ufeff/, "");
  return /^---[ \t]*\r?\n/.test(start) || /^klubba:/m.test(start);
}
