import type { Texts } from "../../language/texts.ts";
import type { Attendee } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import { readTime, type Time } from "../../model/time.ts";
import { plain } from "../../output/plain.ts";
import { readPerson } from "../../recognise/index.ts";
import { answerOf } from "../asking.ts";
import type { Desk } from "../desk.ts";
import { addGuest, goes } from "./apply-flags.ts";
import { type Attendance, isThere, withDetails } from "./attendance.ts";
import type { People } from "./people.ts";

type Detail = keyof Texts["secretary"]["details"];
const kinds: readonly Detail[] = ["remote", "from", "until", "substitute_for", "items", "recused", "back"];

/** Asks what is to be told of one person who is there. */
export async function askDetails(
  desk: Desk,
  { attendance, people }: { attendance: Attendance; people: People },
  name: string,
): Promise<Attendance> {
  const { context, texts } = desk;
  const { details, whatAbout } = texts.secretary;
  const choices = kinds.map((kind) => ({ name: details[kind], value: kind }));
  const kind = await answerOf(context.prompt.select({ message: whatAbout({ name: plain(name) }), choices }));
  const now = attendance.attendees.find((one) => one.name === name) ?? {};
  if (kind === "back") return attendance;
  if (kind === "substitute_for") return askSubstitute(desk, { attendance, people }, name);
  const told = await askOne(desk, kind, now);
  return withDetails(attendance, { name, details: told }, people.own);
}

async function askOne(
  { context, texts }: Desk,
  kind: Exclude<Detail, "back" | "substitute_for">,
  now: Attendee,
): Promise<Partial<Attendee>> {
  if (kind === "remote") return { remote: now.remote === undefined ? true : undefined };
  if (kind === "items" || kind === "recused") {
    const initial = now[kind]?.join(", ") ?? "";
    const text = await answerOf(context.prompt.input({ message: texts.secretary.whichItems, initial }));
    const items = text.split(",").map((one) => one.replace("§", "").trim());
    const given = items.filter((one) => one !== "");
    return { [kind]: given.length > 0 ? given : undefined };
  }
  const refuse = (answer: string) =>
    answer.trim() === "" || readTime(answer) !== undefined ? undefined : texts.secretary.notATime;
  const time = await answerOf(context.prompt.input({ message: texts.secretary.whichTime, refuse }));
  return { [kind]: readTime(time) };
}

async function askSubstitute(
  { context, texts }: Desk,
  { attendance, people }: { attendance: Attendance; people: People },
  name: string,
): Promise<Attendance> {
  const others = people.voters.flatMap((voter) => voter.name ?? []).filter((other) => other !== name);
  const choices = [
    ...others.map((other) => ({ name: plain(other), value: other })),
    { name: texts.secretary.nobody, value: "" },
  ];
  const initial = others.find((other) => !isThere(attendance, other, people.own));
  const asked = context.prompt.select({
    message: texts.secretary.forWhom,
    choices,
    ...(initial && { initial }),
  });
  const chosen = await answerOf(asked);
  const substitute_for = chosen === "" ? undefined : chosen;
  const so = withDetails(attendance, { name, details: { substitute_for } }, people.own);
  return substitute_for === undefined ? so : goes(so, people, substitute_for);
}

/** Asks for somebody from outside; a name much like a known one may have been meant. */
export async function askGuest(desk: Desk, attendance: Attendance, people: People): Promise<Attendance> {
  const { context, texts, archive } = desk;
  const text = (await answerOf(context.prompt.input({ message: texts.secretary.guest }))).trim();
  if (text === "") return attendance;
  const guest = readPerson(text, archive.config.language);
  const name = guest.name ?? text;
  const near = people.names.some((known) => nameKey(known) === nameKey(people.own(name)))
    ? undefined
    : nearest(name, people.names);
  if (near === undefined) return addGuest(attendance, people, { ...guest, name: people.own(name) });
  const message = texts.secretary.didYouMeanPerson({ name: plain(name), nearest: plain(near) });
  const meant = await answerOf(context.prompt.confirm({ message, initial: true }));
  return addGuest(attendance, people, meant ? { ...people.find(near, ""), ...guest, name: near } : guest);
}

/** `till 09:40, på distans`: what is written of somebody beside name and organisation. */
export function detailsInWords(person: Attendee, texts: Texts): string[] {
  const { details } = texts.secretary;
  const listed = (items: readonly string[] | undefined) => (items ? items.join(", ") : undefined);
  const clock = (time: Time | undefined) => (time === undefined ? undefined : texts.days.time({ time }));
  const values: [Exclude<Detail, "back" | "remote">, string | undefined][] = [
    ["from", clock(person.from)],
    ["until", clock(person.until)],
    ["substitute_for", person.substitute_for],
    ["items", listed(person.items)],
    ["recused", listed(person.recused)],
  ];
  return [
    ...(person.remote === undefined || person.remote === false ? [] : [details.remote]),
    ...values.flatMap(([kind, value]) => (value === undefined ? [] : [`${details[kind]} ${value}`])),
  ];
}
