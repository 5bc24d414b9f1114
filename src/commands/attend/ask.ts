import type { Texts } from "../../language/texts.ts";
import type { Member } from "../../model/config.ts";
import type { Attendee } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import { plain } from "../../output/plain.ts";
import type { Choice } from "../../ports/prompt.ts";
import { answerOf } from "../asking.ts";
import type { Desk } from "../desk.ts";
import { askDetails, askGuest, detailsInWords } from "./ask-details.ts";
import { type Attendance, isMissed, isThere, withTicked } from "./attendance.ts";
import type { People } from "./people.ts";

/** Somebody on the list: a member, or a guest who was written there before. */
interface Listed {
  name: string;
  organisation: string | undefined;
  role: string | undefined;
  /** True for one who is named among the absent when not there. */
  named: boolean;
}

/** Asks who is there, then, as long as there is something to tell, about each. */
export async function askAttendance(
  desk: Desk,
  { attendance, people, title }: { attendance: Attendance; people: People; title: string },
): Promise<Attendance> {
  const { context, texts } = desk;
  const listed = listOf(attendance, people);
  const choices = choicesOf(listed, { attendance, people, texts });
  const ticked = new Set(await answerOf(context.prompt.checkbox({ message: title, choices })));
  let so = withTicked(attendance, { ticked, all: listed }, people.own);
  for (;;) {
    const chosen = await answerOf(
      context.prompt.select({ message: texts.secretary.anythingElse, choices: whoChoices(so, texts) }),
    );
    if (chosen === done) return so;
    so =
      chosen === guest
        ? await askGuest(desk, so, people)
        : await askDetails(desk, { attendance: so, people }, chosen);
  }
}

// No name begins with a control character.
const done = "\0done";
const guest = "\0guest";

/** By organisation, those without one last, in the order of the members; then the guests. */
function listOf(attendance: Attendance, people: People): Listed[] {
  const members = people.members.map(
    (member): Listed => ({
      name: member.name ?? "",
      organisation: member.organisation,
      role: member.role,
      named: isMissed(member),
    }),
  );
  const keys = new Set(members.map(({ name }) => nameKey(name)));
  const guests = attendance.attendees
    .filter(({ name }) => name !== undefined && !keys.has(nameKey(people.own(name))))
    .map(({ name = "", organisation }): Listed => ({ name, organisation, role: undefined, named: false }));
  const organisations = [...new Set(members.map(({ organisation }) => organisation))];
  return [
    ...organisations.flatMap((one) => members.filter(({ organisation }) => organisation === one)),
    ...guests,
  ];
}

interface Shown {
  attendance: Attendance;
  people: People;
  texts: Texts;
}

function choicesOf(listed: readonly Listed[], shown: Shown): (Choice<string> | { heading: string })[] {
  const { attendance, people, texts } = shown;
  const members = new Set(people.members.map(({ name }) => name));
  const headingOf = ({ name, organisation }: Listed) =>
    members.has(name) && organisation !== undefined ? organisation : texts.secretary.others;
  return listed.flatMap((person, index) => {
    const before = listed[index - 1];
    const heading = headingOf(person);
    const choice = {
      name: nameInWords(person, shown),
      value: person.name,
      checked: isThere(attendance, person.name, people.own),
    };
    return before && headingOf(before) === heading ? [choice] : [{ heading: plain(heading) }, choice];
  });
}

function nameInWords({ name, role }: Listed, { attendance, people, texts }: Shown): string {
  const there = attendance.attendees.find((one) => nameKey(people.own(one.name ?? "")) === nameKey(name));
  const remarks = [roleInWords(role, texts), ...detailsInWords(there ?? {}, texts)].filter(
    (one) => one !== "",
  );
  return plain(remarks.length > 0 ? `${name} (${remarks.join(", ")})` : name);
}

function roleInWords(role: string | undefined, { vocabulary }: Texts): string {
  const words: Readonly<Record<string, string>> = vocabulary.roles;
  return role === undefined || role === ("member" satisfies Member["role"]) ? "" : (words[role] ?? role);
}

function whoChoices({ attendees }: Attendance, texts: Texts): Choice<string>[] {
  const withWords = (one: Attendee) => {
    const remarks = detailsInWords(one, texts);
    return plain(remarks.length > 0 ? `${one.name} (${remarks.join(", ")})` : (one.name ?? ""));
  };
  return [
    { name: texts.secretary.nothingElse, value: done },
    { name: texts.secretary.addGuest, value: guest },
    ...attendees.map((one) => ({ name: withWords(one), value: one.name ?? "" })),
  ];
}
