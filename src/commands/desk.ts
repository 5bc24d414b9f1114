import { foldArchive } from "../archive/fold.ts";
import { ReferenceIndex } from "../archive/references.ts";
import type { Archive, Register } from "../archive/register.ts";
import type { Texts } from "../language/texts.ts";
import type { Day } from "../model/day.ts";
import { type Context, UserError } from "./context.ts";
import { timeZoneOf, todayIn } from "./today.ts";

/** What everybody who writes has before them: the archive as it stands today. */
export interface Desk {
  context: Context;
  texts: Texts;
  archive: Archive;
  register: Register;
  references: ReferenceIndex;
  today: Day;
  timeZone: string;
}

/** @throws UserError where there is no archive that could be written in */
export async function openDesk(context: Context): Promise<Desk> {
  const { texts } = context;
  if (!context.hasConfig) throw new UserError(noArchive(context));
  const archive = await context.read();
  const timeZone = timeZoneOf(archive.config);
  const today = todayIn(context, archive.config);
  const found = foldArchive(archive, today);
  const meetings = found.meetings.map(({ id }) => id);
  const references = new ReferenceIndex(archive, meetings);
  return { context, texts, archive, register: found, references, today, timeZone };
}

/** Why there is no archive to work in, and what to do: where a path was named, somebody may stand in one all the same. */
export function noArchive({ selection, store, shown, texts: { errors } }: Context): string {
  const [named = ""] = selection;
  const path = shown(named);
  if (named !== "" && !store.exists(named)) return errors.noSuchFile({ path });
  return path === "" ? errors.noArchive : errors.outsideArchives({ path });
}
