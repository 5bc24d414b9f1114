import { join } from "node:path";
import { NodeStore } from "../src/adapters/node-store.ts";
import { readArchive } from "../src/archive/load.ts";
import { buildDocument } from "../src/document/build.ts";
import type { MeetingDocument } from "../src/document/document.ts";
import { loadMarkdown } from "../src/document/markdown.ts";
import { readSource } from "../src/import/index.ts";
import { loadTexts } from "../src/language/load.ts";
import { clauseText, type Decision } from "../src/model/decision.ts";
import type { Action, AgendaItem, Attendee } from "../src/model/meeting.ts";
import { recognise } from "../src/recognise/index.ts";

const root = join(import.meta.dirname, "..", "examples");

/** Lists of minutes as far as a document that is made of them tells them. */
interface Lists {
  attendees: readonly Attendee[];
  agenda: readonly AgendaItem[];
  decisions: readonly Decision[];
  actions: readonly Action[];
}

/** The example minutes of an archive: what their records say, and the document that is made of them. */
export async function exampleMinutes(
  archive: string,
  file: string,
): Promise<{ own: Lists; document: MeetingDocument }> {
  const store = new NodeStore(join(root, archive));
  const read = await readArchive(store, { selection: [], hasConfig: true });
  const minutes = read.minutes.find((each) => each.file === file);
  const bytes = store.read(file);
  if (!minutes || !(bytes instanceof Uint8Array)) throw new Error(file);
  const texts = await loadTexts(read.config.language === "en" ? "en" : "sv");
  const text = new TextDecoder().decode(bytes);
  const markdown = await loadMarkdown();
  const linkTo = (url: string) => url;
  const source = { minutes, archive: read, texts, text, read: markdown, asOf: "2025-05-12", linkTo };
  return { own: minutes.meeting, document: buildDocument(source) };
}

/** What is read of a document as of any that comes from elsewhere: nothing is known of forum and people. */
export async function readAgain(name: string, bytes: Uint8Array): Promise<Lists> {
  const imported = await readSource({ name, bytes });
  if (!("text" in imported)) throw new Error(JSON.stringify(imported.problem));
  const none = { language: undefined, people: [], forumNames: [], date: undefined };
  return recognise({ text: imported.text, start: 0 }, none);
}

const named = (each: string | { name?: string | undefined } | undefined) =>
  typeof each === "string" ? each : each?.name;

/** What has to be the same, without what is no part of a document: ids, files, and where a text stood. */
export function told({ attendees, agenda, decisions, actions }: Lists): Record<string, unknown[]> {
  return {
    attendees: attendees
      .toSorted((one, other) => (one.name ?? "").localeCompare(other.name ?? "", "sv"))
      .map(({ name, organisation, role, items }) => [name, organisation, role, items]),
    agenda: agenda.map(({ number, title, presenter, attachments = [], case: matter }) => [
      number,
      title,
      presenter,
      attachments.map((each) => (typeof each === "string" ? each : each.label)),
      matter,
    ]),
    decisions: decisions.map(({ agenda: at, kind, clauses = [], sent_to }) => [
      at,
      kind,
      clauses.map(clauseText),
      sent_to,
    ]),
    actions: actions.map(({ agenda: at, owner = [], task }) => [at, owner.map(named), task]),
  };
}
