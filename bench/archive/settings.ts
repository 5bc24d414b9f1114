import { meetingDay } from "./days.ts";
import { type Forum, organisations } from "./names.ts";

/** `klubba.yaml`: these forums, their people, and what they have planned. */
export function settings(of: readonly Forum[]): string {
  return [
    "klubba: 1",
    "language: sv",
    "time_zone: Europe/Stockholm",
    "organisations:",
    ...organisations.map((name) => `  - { name: ${name} }`),
    "people:",
    ...of.flatMap(({ people }) =>
      people.map((one) => `  - { name: ${one.name}, organisation: ${one.organisation} }`),
    ),
    "forums:",
    ...of.flatMap(forumSettings),
    "",
  ].join("\n");
}

function forumSettings({ id, name, prefix, people }: Forum): string[] {
  const roles = ["chair", "secretary"];
  const members = people.map((one, at) => `      - { name: ${one.name}, role: ${roles[at] ?? "member"} }`);
  const planned = Array.from({ length: 12 }, (_, at) => meetingDay(16 * 32 + at));
  return [
    `  ${id}:`,
    `    name: ${name}`,
    `    prefix: ${prefix}`,
    "    minutes: notes",
    "    members:",
    ...members,
    '    start_time: "09:00"',
    '    end_time: "12:00"',
    "    place: Regionhuset, Sjömark",
    "    planned:",
    ...planned.map((day) => `      - { id: ${prefix}-${day}, date: ${day} }`),
  ];
}
