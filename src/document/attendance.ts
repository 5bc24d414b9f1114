import type { Attendee } from "../model/meeting.ts";
import { nameKey, organisationNameOf } from "../model/names.ts";
import type { AttendanceEntry, AttendanceList } from "./document.ts";
import { countsByYear, type DocumentSource } from "./source.ts";

interface Person {
  organisation: string;
  entry: AttendanceEntry;
}

/**
 * Who was there and who was not, by organisation. A list whose people the words before the first item all name is not
 * given again.
 */
export function attendanceOf(source: DocumentSource, said: string): AttendanceList[] {
  const { minutes, texts, archive } = source;
  const { attendees, absent = [], vacancies = [] } = minutes.meeting;
  const { documents } = texts;
  const own = (name = ""): string => (name === "" ? "" : organisationNameOf(archive.config, name));
  const unsaid = (names: readonly (string | undefined)[]): boolean =>
    names.some((name = "") => !nameKey(said).includes(lastName(name)));
  const lists = [
    {
      title: documents.attendees,
      people: attendees.map((one) => ({ organisation: own(one.organisation), entry: present(one, source) })),
      wanted: unsaid(attendees.map(({ name }) => name)),
    },
    {
      title: documents.absent,
      people: absent.map(({ name = "", organisation }) => ({
        organisation: own(organisation),
        entry: { name, role: "", note: "" },
      })),
      wanted: unsaid(absent.map(({ name }) => name)),
    },
    {
      title: documents.vacancies,
      people: vacancies.map(({ organisation }) => ({
        organisation: own(organisation),
        entry: { name: "", role: "", note: "" },
      })),
      wanted: unsaid(vacancies.map(({ organisation }) => organisation)),
    },
  ];
  return lists
    .filter(({ people, wanted }) => people.length > 0 && wanted)
    .map(({ title, people }) => ({ title, groups: byOrganisation(people) }));
}

/** "Lind" of "Eva Lind": prose may shorten what stands before it. */
function lastName(name: string): string {
  return nameKey(name).split(" ").at(-1) ?? "";
}

function byOrganisation(people: readonly Person[]): AttendanceList["groups"] {
  const groups = new Map<string, AttendanceEntry[]>();
  for (const { organisation, entry } of people) {
    const group = groups.get(organisation) ?? [];
    if (entry.name !== "") group.push(entry);
    groups.set(organisation, group);
  }
  return [...groups].map(([organisation, group]) => ({ organisation, people: group }));
}

function present(attendee: Attendee, source: DocumentSource): AttendanceEntry {
  const { texts } = source;
  const { show, documents, days } = texts;
  const {
    name = "",
    role = "",
    remote,
    from,
    until,
    items = [],
    recused = [],
    substitute_for: other,
  } = attendee;
  const roles: Readonly<Record<string, string>> = texts.vocabulary.roles;
  const year = countsByYear(source);
  const notes = [
    other && show.substitute({ name: other }),
    remoteness(remote, source),
    from && show.fromTime({ time: days.time({ time: from }) }),
    until && show.untilTime({ time: days.time({ time: until }) }),
    items.length > 0 && documents.items({ items, year }),
    recused.length > 0 && documents.recused({ items: recused, year }),
  ];
  const note = notes.filter((one) => typeof one === "string" && one !== "").join(", ");
  return { name, role: Object.hasOwn(roles, role) ? (roles[role] ?? "") : role, note };
}

function remoteness(remote: Attendee["remote"], { texts }: DocumentSource): string {
  if (remote === undefined || remote === false || remote === "") return "";
  return remote === true ? texts.show.remote : texts.documents.via({ what: remote });
}
