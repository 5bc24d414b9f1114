import { addDays, meetingDay, runningNumber, written } from "./days.ts";
import { decisionsOf, type Made, type Setting } from "./matters.ts";
import { type Forum, forums, type Person } from "./names.ts";
import { Random, seedOf } from "./random.ts";
import { asides, sentences, tasks, topics } from "./sentences.ts";

export interface MinutesFile {
  /** Relative to the archive, with slashes. */
  path: string;
  text: string;
  setting: Setting;
  draft: boolean;
}

interface Action {
  item: number;
  owner: string;
  task: string;
  due: string;
  done: string | undefined;
}

interface Plan {
  setting: Setting;
  present: readonly Person[];
  titles: readonly string[];
  /** Decision n (0-based) belongs to item n. */
  decisions: readonly Made[];
  actions: readonly Action[];
}

/** The minutes with this number, 0-based: the same bytes for the same seed, whatever else is made. */
export function minutesFile(seed: number, index: number): MinutesFile {
  const forum = forumOf(index);
  const nth = Math.floor(index / forums.length);
  const day = meetingDay(runningNumber(nth));
  const random = new Random(seedOf(seed, index));
  const setting = { forum, nth, day, id: `${forum.prefix}-${day}`, random };
  const plan = planOf(setting);
  const draft = index % 100 === 57;
  const head = draft ? draftHead(plan) : [...fullHead(plan)];
  const text = ["---", ...head, "---", "", ...body(plan), ""].join("\n");
  return { path: `minutes/${forum.id}/${day.slice(0, 4)}/${day}.md`, text, setting, draft };
}

function forumOf(index: number): Forum {
  const forum = forums[index % forums.length];
  if (forum === undefined) throw new RangeError(`No forum for minutes ${index}`);
  return forum;
}

function planOf(setting: Setting): Plan {
  const { random, forum, day } = setting;
  const first = random.between(0, topics.length - 1);
  const named = Array.from({ length: random.between(5, 7) }, (_, at) => topics[(first + at) % topics.length]);
  const titles = ["godkännande av dagordning", ...named.map(String), "övriga frågor", "kommande möten"];
  const present = forum.people.slice(0, random.between(17, 23));
  const actions = Array.from({ length: 5 }, (_, at) => {
    const owner = present[random.between(0, present.length - 1)]?.name ?? "";
    const done = random.chance(0.88) ? day : undefined;
    return { item: at + 1, owner, task: random.pick([...tasks]), due: written(addDays(day, 40 + at)), done };
  });
  return { setting, present, titles, decisions: decisionsOf(setting, titles), actions };
}

function draftHead({ setting: { forum, id, day }, present }: Plan): string[] {
  return [
    "klubba: 1",
    `id: ${id}`,
    `forum: ${forum.id}`,
    `date: ${day}`,
    'start_time: "09:00"',
    "status: draft",
    ...attendance(present),
  ];
}

function* fullHead(plan: Plan): Generator<string> {
  const { setting, present, titles, decisions } = plan;
  const { forum, id, day, nth } = setting;
  yield* ["klubba: 1", `id: ${id}`, `forum: ${forum.id}`, "minutes: notes", `date: ${day}`];
  yield* [
    'start_time: "09:00"',
    'end_time: "12:00"',
    `place: ${nth % 3 === 0 ? "Teams" : "Regionhuset, Sjömark"}`,
  ];
  yield* [`mode: ${nth % 3 === 0 ? "remote" : "on-site"}`, "status: final"];
  yield* [`chair: ${present[0]?.name}`, `secretary: ${present[1]?.name}`];
  yield* attendance(present);
  yield* ["absent:", ...forum.people.slice(present.length).map(personLine)];
  yield "agenda:";
  for (const [at, title] of titles.entries()) {
    yield* [`  - number: "${at + 1}"`, `    title: ${capital(title)}`];
    yield* listField("follows", decisions[at]?.follows ?? [], "    ");
  }
  yield "decisions:";
  for (const [at, made] of decisions.entries()) yield* decisionRecord(at, made);
  yield* ["actions:", ...plan.actions.flatMap(actionRecord), ...followUps(decisions), ...coming(setting)];
}

function attendance(present: readonly Person[]): string[] {
  return ["attendees:", ...present.map(personLine)];
}

function personLine({ name, organisation }: Person): string {
  return `  - { name: ${name}, organisation: ${organisation} }`;
}

function decisionRecord(at: number, { kind, clauses, fields = [] }: Made): string[] {
  return [
    `  - id: d${at + 1}`,
    `    agenda: "${at + 1}"`,
    `    kind: ${kind}`,
    ...listField("clauses", clauses, "    "),
    ...fields.map((field) => `    ${field}`),
  ];
}

function actionRecord({ item, owner, task, due, done }: Action): string[] {
  const status = done === undefined ? [] : ["    status: done"];
  const head = [`  - id: a${item + 1}`, `    agenda: "${item + 1}"`, "    owner:", `      - ${owner}`];
  return [...head, `    task: ${task}`, `    due: ${due}`, ...status];
}

function followUps(decisions: readonly Made[]): string[] {
  const records = decisions.flatMap(({ followUp }, at) =>
    followUp === undefined
      ? []
      : [
          `  - id: f${at + 1}`,
          `    agenda: "${at + 1}"`,
          `    text: ${followUp.text}`,
          `    when: ${followUp.when}`,
        ],
  );
  return records.length === 0 ? [] : ["follow_ups:", ...records];
}

function comingDays({ nth }: Setting): string[] {
  return [1, 2, 3].map((later) => meetingDay(runningNumber(nth) + later));
}

function coming(setting: Setting): string[] {
  const records = comingDays(setting).flatMap((day) => [
    `  - id: ${setting.forum.prefix}-${day}`,
    `    date: ${day}`,
    "    status: planned",
  ]);
  return ["upcoming_meetings:", ...records];
}

function* body(plan: Plan): Generator<string> {
  const { titles, decisions, actions, setting } = plan;
  for (const [at, title] of titles.entries()) {
    yield* [`## ${at + 1}. ${capital(title)}`, ""];
    const follows = decisions[at]?.follows ?? [];
    if (follows.length > 0) yield* [`*Återupptar ${follows.join(" och ")}.*`, ""];
    if (at > 0 && at < titles.length - 1) yield* prose(setting.random);
    const made = decisions[at];
    if (made !== undefined) yield* ["**Beslut**", "", `${made.clauses.join("\n")} ^d${at + 1}`, ""];
    for (const action of actions) if (action.item === at) yield* [actionLine(action), ""];
  }
  const days = comingDays(setting).map(written);
  yield `Kommande möten: ${days[0]}, ${days[1]} och ${days[2]}.`;
}

function actionLine({ item, owner, task, due, done }: Action): string {
  const tick = done === undefined ? " " : "x";
  const when = done === undefined ? "" : ` ✅ ${done}`;
  return `- [${tick}] ${owner}: ${task} (${due})${when} ^a${item + 1}`;
}

/** Three to five paragraphs, and in every third item something other than a paragraph. */
function* prose(random: Random): Generator<string> {
  for (let left = random.between(3, 5); left > 0; left--) {
    const from = Array.from({ length: random.between(3, 5) }, () => random.pick([...sentences]));
    yield* [from.join(" "), ""];
  }
  if (random.chance(0.33)) yield* [random.pick([...asides]), ""];
}

function listField(name: string, values: readonly string[], indent: string): string[] {
  return values.length === 0 ? [] : [`${indent}${name}:`, ...values.map((value) => `${indent}  - ${value}`)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
