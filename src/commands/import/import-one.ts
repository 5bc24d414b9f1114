import { finalText } from "../../minutes/final-text.ts";
import { draftFrom, headingMarks, type SourceDraft, withHeadings } from "../../minutes/from-source.ts";
import type { Meeting, UpcomingMeeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumKeyOf, prefixOf } from "../../model/names.ts";
import type { Problem } from "../../model/problem.ts";
import type { Desk } from "../desk.ts";
import { forumNameIn } from "./forum.ts";
import type { Intake } from "./intake.ts";
import { isOriginalOf, originalFor } from "./keep.ts";
import { isSpecialMeeting } from "./matter-key.ts";
import { bytesOf, type ReadSource, readDocument } from "./read-source.ts";
import { idsGivenTwice, type RepeatedId } from "./repeated-ids.ts";
import type { ImportDoubt, ImportResult } from "./result.ts";
import type { SourceRef } from "./sources.ts";
import { type FoundForum, findForum, sameMinutes, type Target, targetOf } from "./target.ts";

/** Imports one source: reads it, finds its place, writes it. */
export async function importOne(source: SourceRef, intake: Intake): Promise<ImportResult> {
  const { desk, shelf, options } = intake;
  const own = shelf.ownFile(source.path);
  if (own !== undefined) return { source, type: "known", file: own };
  const raw = await bytesOf(source);
  if ("code" in raw) return { source, type: "unread", problem: raw };
  const before = shelf.importedFrom(raw.hash);
  if (before !== undefined && !options.again) {
    await settleForum(before, intake);
    if (options.keep && !options.dryRun) putMissing(raw.bytes, before, intake);
    return { source, type: "known", file: before };
  }
  const { date, forum } = intake;
  const read = await readDocument(source, raw, { config: desk.archive.config, date, forum });
  if ("code" in read) return { source, type: "unread", problem: read };
  return findPlace(read, await findForum(read, intake), intake);
}

/** More places than this nobody takes while one document is read. */
const mostTries = 50;

/** Another import may be at work in the archive: a place that it has taken is no longer free. */
async function findPlace(read: ReadSource, forum: FoundForum, intake: Intake): Promise<ImportResult> {
  const { shelf, options } = intake;
  const { source, hash } = read;
  let target = targetOf(intake, read, forum);
  for (let left = mostTries; left > 0; left--) {
    const before = options.again ? undefined : shelf.importedFrom(hash);
    if (before !== undefined) return { source, type: "known", file: before };
    const same = options.again ? undefined : sameMinutes(intake, read, forum);
    if (same !== undefined) return { source, type: "same", file: same };
    // oxlint-disable-next-line no-await-in-loop -- each try knows what the last one met
    const placed = await place(read, target, intake);
    if (placed) return placed;
    shelf.learn(target.file);
    target = targetOf(intake, read, forum);
  }
  throw new Error(`${target.file} has come into being meanwhile`);
}

/** Minutes that were imported with a forum that nobody knew: now it may be added, or said to be another's name. */
async function settleForum(file: string, { desk, shelf, options, forums }: Intake): Promise<void> {
  const minutes = shelf.minutes.find((one) => one.file === file);
  const name = minutes?.meeting.forum;
  if (name === undefined || options.dryRun || forumKeyOf(desk.archive.config, name) !== undefined) return;
  await forums.settle({ name: forumNameIn(name), source: file, minutes: minutes?.meeting.minutes });
}

/** An import that kept its originals may have been broken off behind the minutes. */
function putMissing(bytes: Uint8Array, file: string, { desk, shelf }: Intake): void {
  const source = shelf.minutes.find((one) => one.file === file)?.meeting.source;
  if (source !== undefined && isOriginalOf(source, file)) desk.context.store.create(source, bytes);
}

/** @returns undefined, and nothing is written, where the place has been taken meanwhile */
async function place(
  read: ReadSource,
  target: Target,
  { desk, shelf, options }: Intake,
): Promise<ImportResult | undefined> {
  const { source, imported } = read;
  if (target.planned === undefined && desk.context.store.exists(target.file)) return undefined;
  const kept = options.keep ? originalFor(read, target.file, desk) : undefined;
  const draft = draftOf(read, target, { desk, source: kept ?? nameOf(source) });
  const repeated = idsGivenTwice(draft);
  const unfinished = options.draft || read.date === undefined || repeated.length > 0;
  const final = unfinished ? undefined : finished(draft, target, desk);
  const done = final && !("code" in final) ? final : withHeadings(draft, desk.archive.config);
  if (options.dryRun) shelf.addUnwritten(done.minutes, done.text);
  else if (await write(desk, target, done.text)) shelf.add(done.minutes);
  else return undefined;
  if (kept !== undefined && !options.dryRun) desk.context.store.create(kept, read.bytes);
  const refused: ImportDoubt[] = final && "code" in final ? [{ type: "unfinished", problem: final }] : [];
  const doubts = [...target.doubts, ...doubtsAbout(done.minutes, repeated), ...refused];
  return { source, type: "imported", minutes: done.minutes, remarks: imported.remarks, doubts };
}

function doubtsAbout(minutes: Minutes, repeated: readonly RepeatedId[]): ImportDoubt[] {
  const { file } = minutes;
  return [
    ...repeated.map((one): ImportDoubt => ({ type: "repeated-id", file, ...one })),
    ...(isEmpty(minutes) ? [{ type: "nothing-found" } as const] : []),
  ];
}

function nameOf({ name, path }: SourceRef): string | undefined {
  return path === "-" ? undefined : name.normalize("NFC");
}

function draftOf(
  { date, found, hash, imported, prose }: ReadSource,
  { file, forum, id, planned }: Target,
  { desk, source }: { desk: Desk; source: string | undefined },
): SourceDraft {
  const { title, ...facts } = found.facts;
  // A title of its own is an extraordinary meeting's: no "next meeting" that something was to come back at.
  const own = title !== undefined && (forum === undefined || isSpecialMeeting(title));
  const fields: Meeting = {
    ...facts,
    ...(own ? { title } : {}),
    klubba: 1,
    id,
    forum: forum ?? found.facts.forum,
    date,
    status: "draft",
    source,
    source_sha256: hash,
  };
  const text = planned === undefined ? imported.text : `${planned.trimEnd()}\n\n${imported.text}`;
  return draftFrom({ file, text }, fields, { config: desk.archive.config, recognised: { prose, found } });
}

/** Final minutes: what is in them today is what they will say, whatever later versions of klubba recognise. */
function finished(draft: SourceDraft, { file, forum }: Target, { archive }: Desk): SourceDraft | Problem {
  const prefix = prefixOf(archive.config, forum ?? "");
  // A meeting keeps the id of the day on which it was first to be.
  const idOf = ({ date, moved_from: day = date }: UpcomingMeeting) =>
    day === undefined || forum === undefined ? undefined : `${prefix}-${day}`;
  const options = { config: archive.config, idOf, keepSuggestions: true, marks: headingMarks(draft) };
  return finalText({ file, text: draft.text }, draft.minutes, options);
}

/** @returns false, and no change, where somebody else has written there since the place was found */
async function write({ context }: Desk, { file, planned }: Target, text: string): Promise<boolean> {
  const { store } = context;
  if (planned === undefined) return store.create(file, text);
  let written = false;
  await store.append(file, (now) => {
    written = now.replace(/^\uFEFF/, "") === planned && store.replace(file, now, text);
    return "";
  });
  return written;
}

function isEmpty({ meeting }: Minutes): boolean {
  return [meeting.agenda, meeting.decisions, meeting.actions, meeting.attendees].every(
    (list) => list.length === 0,
  );
}
