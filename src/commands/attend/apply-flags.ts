import type { Attendee } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import { readTime } from "../../model/time.ts";
import { readPerson } from "../../recognise/index.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { type Attendance, isMissed, withAbsent, withDetails, withPresent } from "./attendance.ts";
import type { AttendOptions } from "./options.ts";
import type { People } from "./people.ts";

/** The attendance after what the command line says. Whoever came, left or stands in for somebody is there. */
export function applyFlags(
  desk: Desk,
  { attendance, people }: { attendance: Attendance; people: People },
  options: AttendOptions,
): Attendance {
  let so = attendance;
  const come = (written: string, option: string, details: Partial<Attendee> = {}) => {
    const person = people.find(written, option);
    so = withPresent(so, person, people.own);
    so = withDetails(so, { name: person.name ?? "", details }, people.own);
  };
  if (options.all)
    for (const member of people.members.filter(isMissed)) so = withPresent(so, member, people.own);
  for (const name of options.present) come(name, "--present");
  for (const name of options.absent) so = goes(so, people, name);
  for (const name of options.remote) come(name, "--remote", { remote: true });
  for (const [option, field] of [
    ["--from", "from"],
    ["--until", "until"],
  ] as const) {
    for (const text of options[field]) {
      const [name, clock] = pair(desk, { option, text, example: "Siv Ek=09.40" });
      const time = readTime(clock);
      if (clock !== "" && time === undefined)
        throw new UserError(desk.texts.secretary.badTime({ option, text: clock }));
      come(name, option, { [field]: time });
    }
  }
  for (const text of options.substitute) {
    const [name, other] = pair(desk, { option: "--substitute", text, example: "Siv Ek=Per Ed" });
    const replaced = other === "" ? undefined : people.find(other, "--substitute").name;
    if (replaced !== undefined) so = goes(so, people, replaced);
    come(name, "--substitute", { substitute_for: replaced });
  }
  for (const text of options.guest) so = addGuest(so, people, readPerson(text, desk.archive.config.language));
  return so;
}

/** Somebody from outside, with all that was written about them. */
export function addGuest(attendance: Attendance, people: People, guest: Attendee): Attendance {
  const { name = "", ...details } = guest;
  const present = withPresent(attendance, guest, people.own);
  return withDetails(present, { name, details }, people.own);
}

/** The person goes to the absent where the forum misses its own. */
export function goes(attendance: Attendance, people: People, written: string): Attendance {
  const person = people.find(written, "--absent");
  const member = people.members.find(({ name }) => nameKey(name ?? "") === nameKey(person.name ?? ""));
  return withAbsent(attendance, { ...person, named: member !== undefined }, people.own);
}

function pair(
  { texts }: Desk,
  { option, text, example }: { option: string; text: string; example: string },
): [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new UserError(texts.secretary.badPair({ option, text, example }));
  }
  return [name.trim(), value.trim()];
}
