import { decodeText } from "../../format/index.ts";
import { sameText } from "../../import/fingerprint.ts";
import { finalText } from "../../minutes/final-text.ts";
import { draftFrom, type SourceDraft } from "../../minutes/from-source.ts";
import type { Day } from "../../model/day.ts";
import type { Meeting, UpcomingMeeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf, prefixOf } from "../../model/names.ts";
import type { Desk } from "../desk.ts";
import { forumOfSource } from "./forum.ts";
import { keepOriginal } from "./keep.ts";
import type { ImportOptions } from "./options.ts";
import { bytesOf, type ReadSource, readDocument } from "./read-source.ts";
import type { ImportDoubt, ImportResult } from "./result.ts";
import type { Shelf } from "./shelf.ts";
import type { SourceRef } from "./sources.ts";

/** What all sources of one run are imported with. */
export interface Intake {
  desk: Desk;
  shelf: Shelf;
  options: ImportOptions;
  /** The forum and the day that were asked for. */
  forum: string | undefined;
  date: Day | undefined;
}

/** Where a document's minutes go. */
interface Target {
  file: string;
  id: string | undefined;
  forum: string | undefined;
  /** The text of a planned file that they take the place of, else "". */
  planned: string;
  doubts: ImportDoubt[];
}

/** Imports one source: reads it, finds its place, writes it. */
export async function importOne(source: SourceRef, intake: Intake): Promise<ImportResult> {
  const { desk, shelf, options } = intake;
  const own = ownFile(source, desk);
  if (own !== undefined) return { source, type: "known", file: own };
  const raw = await bytesOf(source);
  if ("code" in raw) return { source, type: "unread", problem: raw };
  const before = shelf.importedFrom(raw.hash);
  if (before !== undefined && !options.again) return { source, type: "known", file: before };
  const { config } = desk.archive;
  const read = await readDocument(source, raw, { config, date: intake.date });
  if ("code" in read) return { source, type: "unread", problem: read };
  const forum = intake.forum ?? forumOfSource(config, cluesOf(read));
  const same = options.again ? undefined : sameMinutes(intake, read, forum);
  if (same !== undefined) return { source, type: "same", file: same };
  return place(read, { ...targetOf(intake, read, forum) }, intake);
}

/** The archive's own minutes, when a folder that holds the archive is imported. */
function ownFile({ path }: SourceRef, { archive, context }: Desk): string | undefined {
  const shown = context.shown(path);
  return archive.minutes.find(({ file }) => context.shown(file) === shown)?.file;
}

function cluesOf({ source, found }: ReadSource): Parameters<typeof forumOfSource>[1] {
  return { forum: found.facts.forum, title: found.facts.title, places: [source.name, source.folder] };
}

function sameMinutes(
  { desk, shelf }: Intake,
  { date, imported }: ReadSource,
  forum: string | undefined,
): string | undefined {
  if (date === undefined || forum === undefined) return undefined;
  return shelf.on(forum, date).find(({ file }) => {
    const bytes = desk.context.store.read(file);
    const decoded = "code" in bytes ? bytes : decodeText(bytes);
    return !("code" in decoded) && sameText(bodyOf(decoded.text), imported.text);
  })?.file;
}

function bodyOf(text: string): string {
  const end = text.indexOf("\n---", 3);
  return text.startsWith("---") && end > 0 ? text.slice(end + 4) : text;
}

function targetOf({ desk, shelf }: Intake, { source, date }: ReadSource, forum: string | undefined): Target {
  const { config } = desk.archive;
  const doubts: ImportDoubt[] = [];
  if (forum === undefined) doubts.push({ type: "no-forum" });
  else if (!forumOf(config, forum)) doubts.push({ type: "unknown-forum", name: forum });
  const key = forum ?? "";
  if (date === undefined) {
    doubts.push({ type: "no-date" });
    return { file: shelf.undated(key, source.name), id: undefined, forum, planned: "", doubts };
  }
  const [other] = shelf.on(key, date);
  if (other) doubts.push({ type: "second", file: other.file });
  const spot = shelf.spot(key, date);
  const id = spot.existing || forum !== undefined ? spot.id : undefined;
  const planned = spot.existing ? textOf(desk, spot.existing) : "";
  return { file: spot.file, id, forum, planned, doubts };
}

function textOf({ context }: Desk, { file }: Minutes): string {
  const bytes = context.store.read(file);
  const decoded = "code" in bytes ? bytes : decodeText(bytes);
  return "code" in decoded ? "" : decoded.text;
}

function place(read: ReadSource, target: Target, intake: Intake): ImportResult {
  const { desk, shelf, options } = intake;
  const { source, imported } = read;
  const kept = options.keep ? keepOriginal(read, target.file, { desk, dryRun: options.dryRun }) : undefined;
  const draft = draftOf(read, target, { desk, source: kept ?? nameOf(source) });
  const done = options.draft || read.date === undefined ? draft : finished(draft, target, desk);
  if (!options.dryRun) write(desk, target, done.text);
  shelf.add(done.minutes);
  const nothing = isEmpty(done.minutes) ? [{ type: "nothing-found" } as const] : [];
  const doubts = [...target.doubts, ...nothing];
  return { source, type: "imported", minutes: done.minutes, remarks: imported.remarks, doubts };
}

function nameOf({ name, path }: SourceRef): string | undefined {
  return path === "-" ? undefined : name.normalize("NFC");
}

function draftOf(
  { date, found, hash, imported }: ReadSource,
  { file, forum, id, planned }: Target,
  { desk, source }: { desk: Desk; source: string | undefined },
): SourceDraft {
  const fields: Meeting = {
    klubba: 1,
    id,
    forum,
    ...found.facts,
    ...(forum === undefined ? {} : { forum }),
    date,
    status: "draft",
    source,
    source_sha256: hash,
  };
  const text = planned === "" ? imported.text : `${planned.trimEnd()}\n\n${imported.text}`;
  return draftFrom({ file, text }, fields, desk.archive.config);
}

/** Final minutes: what is in them today is what they will say, whatever later versions of klubba recognise. */
function finished(draft: SourceDraft, { file, forum }: Target, { archive }: Desk): SourceDraft {
  const prefix = prefixOf(archive.config, forum ?? "");
  const idOf = ({ date }: UpcomingMeeting) =>
    date === undefined || forum === undefined ? undefined : `${prefix}-${date}`;
  const options = { config: archive.config, idOf, keepSuggestions: true };
  const final = finalText({ file, text: draft.text }, draft.minutes, options);
  return "code" in final ? draft : final;
}

function write({ context }: Desk, { file, planned }: Target, text: string): void {
  if (planned !== "") context.store.write(file, text);
  else if (!context.store.create(file, text)) throw new Error(`${file} has come into being meanwhile`);
}

function isEmpty({ meeting }: Minutes): boolean {
  return [meeting.agenda, meeting.decisions, meeting.actions, meeting.attendees].every(
    (list) => list.length === 0,
  );
}
