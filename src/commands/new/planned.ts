import { newlineOf, setMinutesFields, splitFrontMatter } from "../../format/index.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import { shortFormsIn } from "../../minutes/short-forms.ts";
import type { Config } from "../../model/config.ts";
import { type AgendaItem, type Meeting, meetingShape } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import type { Problem } from "../../model/problem.ts";
import { applyEdits } from "../../model/text-edit.ts";
import type { NumberedItem } from "./number.ts";
import { asProse } from "./view.ts";

interface PlannedFile {
  file: string;
  text: string;
  config: Config;
}

/** What is to become of a planned file. */
interface Continuation {
  facts: Meeting;
  /** Facts that the header is to say even where it says something else. */
  stated: readonly string[];
  items: readonly NumberedItem[];
  /** Fills in the template with these items and gives its prose. */
  prose: (items: readonly NumberedItem[]) => string;
}

/**
 * A planned file as a draft: what its header lacks is added, the agenda becomes headings below what stands there
 * already. Every other byte stays; comments within the agenda move to the prose.
 */
export function continuePlanned(planned: PlannedFile, to: Continuation): string | Problem {
  const forms = shortFormsIn(planned.config.language, to.facts.date);
  const agenda = { path: ["agenda"], value: leftovers(to.items) };
  const edits = setMinutesFields(planned.text, [agenda], forms);
  if (!Array.isArray(edits)) return edits;
  const comments = edits.flatMap(({ start, end }) => commentsIn(planned.text.slice(start, end)));
  const bare = applyEdits(planned.text, edits);
  const facts = setMinutesFields(bare, missingFacts(bare, planned, to), forms);
  if (!Array.isArray(facts)) return facts;
  const text = applyEdits(bare, facts);
  const headed = headedTitles({ ...planned, text });
  const rest = to.items.filter((item) => !headed.has(nameKey(item.title)));
  const notes = comments.map((comment) => `<!-- ${asProse(comment)} -->\n\n`).join("");
  return joined(text, notes + to.prose(rest).trimStart());
}

/** What an item's record says that prose does not: it stays in the header. */
function leftovers(items: readonly NumberedItem[]): AgendaItem[] | undefined {
  const records = items.flatMap(({ number, title, record = {} }) => {
    const files = (record.attachments ?? []).filter(({ file, sha256 }) => (file ?? sha256) !== undefined);
    const rest: AgendaItem = {
      ...(files.length > 0 ? { attachments: record.attachments } : {}),
      ...(record.topics ? { topics: record.topics } : {}),
      ...(record.public === undefined ? {} : { public: record.public }),
    };
    return Object.keys(rest).length > 0 ? [{ number, title, ...rest }] : [];
  });
  return records.length > 0 ? records : undefined;
}

function missingFacts(
  text: string,
  { file, config }: PlannedFile,
  { facts, stated }: Continuation,
): { path: string[]; value: unknown }[] {
  const { minutes } = readMinutes({ file, text }, { config, plain: false });
  const said: object = minutes?.meeting ?? {};
  const always = new Set(["status", "id", "date", ...stated]);
  return Object.entries(facts)
    .filter(([name, value]) => value !== undefined && Object.hasOwn(meetingShape.fields, name))
    .filter(([name]) => always.has(name) || Object.getOwnPropertyDescriptor(said, name)?.value === undefined)
    .map(([name, value]) => ({ path: [name], value }));
}

/** The items that the prose has headings for already. */
function headedTitles({ file, text, config }: PlannedFile): Set<string> {
  const { minutes } = readMinutes({ file, text }, { config, plain: false });
  const items = minutes?.meeting.agenda.filter(({ span }) => span !== undefined) ?? [];
  return new Set(items.map(({ title }) => nameKey(title ?? "")));
}

function commentsIn(yaml: string): string[] {
  return yaml.split("\n").flatMap((line) => /(?:^|\s)#\s*(\S.*?)\s*$/.exec(line)?.[1] ?? []);
}

function joined(text: string, prose: string): string {
  const newline = newlineOf(text);
  const split = splitFrontMatter(text);
  const empty = "code" in split || text.slice(split.body).trim() === "";
  const before = empty ? text.trimEnd() : text.replace(/(?:\r?\n)*$/, "");
  return `${before}${newline}${newline}${prose.trimStart().replaceAll(/\r?\n/g, newline)}`;
}
