import type { Day } from "../../model/day.ts";
import { answerOf } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { type Spot, secondSpot, spotOf } from "./where.ts";

/**
 * Where the draft goes: a new file, or the planned one in its place. Minutes that have been begun stay; a
 * second meeting on their day has an id and a file of its own.
 * @throws UserError where there are minutes and nobody wants a second meeting's
 */
export async function chooseSpot(
  desk: Desk,
  { forum, date }: { forum: string; date: Day },
  second: boolean,
): Promise<Spot> {
  const { archive, register, context, texts } = desk;
  const sought = { forum, date, archive, register };
  const spot = spotOf(sought);
  const taken = spot.existing ? spot.existing.status !== "planned" : context.store.exists(spot.file);
  if (!taken && !(second && spot.existing)) return spot;
  const file = context.shown(spot.file);
  if (second) return secondSpot(sought, spot);
  if (!context.terminal.interactive) {
    const status = texts.vocabulary.minutesStatuses[spot.existing?.status ?? "draft"];
    throw new UserError(texts.secretary.alreadyThere({ file, status }));
  }
  const message = texts.secretary.secondMeeting({ file });
  if (await answerOf(context.prompt.confirm({ message, initial: false }))) return secondSpot(sought, spot);
  throw new UserError(texts.errors.fileExists({ file }));
}
