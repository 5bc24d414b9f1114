import { readText } from "../../archive/read-text.ts";
import { encodeText, splitFrontMatter } from "../../format/index.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import type { Texts } from "../../language/texts.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import type { Forum } from "../../model/config.ts";
import type { Meeting } from "../../model/meeting.ts";
import { forumOf } from "../../model/names.ts";
import type { Template } from "../../output/template.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { StatedFacts } from "./facts.ts";
import type { NumberedItem } from "./number.ts";
import { ownTexts } from "./own-texts.ts";
import { continuePlanned } from "./planned.ts";
import { readBack } from "./read-back.ts";
import { fillIn, findTemplate } from "./templates.ts";
import { asProse, minutesNames, minutesView } from "./view.ts";
import type { Spot } from "./where.ts";

interface DraftPlan {
  spot: Spot;
  facts: Meeting;
  stated: StatedFacts;
  items: readonly NumberedItem[];
  /** The template's name, as asked for. */
  template: string | undefined;
}

export interface Draft {
  text: string;
  /** What the planned file held; undefined for a new file. */
  from: string | undefined;
  items: readonly NumberedItem[];
  /** What the person should know of it. */
  notes: string[];
}

/**
 * The text of a draft, read back before anybody writes it.
 * @throws UserError where the template cannot be used, or the planned file cannot be changed
 */
export async function draftOf(desk: Desk, plan: DraftPlan): Promise<Draft> {
  const { context, archive, texts } = desk;
  const { spot, facts, items } = plan;
  const own = await ownTexts(desk);
  const forum = forumOf(archive.config, facts.forum ?? "");
  const template = findTemplate(context, templateName(plan, { forum, own }), minutesNames);
  const fill = (some: readonly NumberedItem[]) =>
    fillIn(template, minutesView({ facts, items: some, forum, texts: own }), asProse);
  const { text, from } = spot.existing ? continued(desk, plan, fill) : { text: fill(items), from: undefined };
  const read = readBack({ file: spot.file, text }, { facts, items, config: archive.config });
  if (read.type === "no-minutes")
    throw new UserError(texts.secretary.templateHeader({ file: template.file }));
  const notes = read.type === "other-agenda" ? [noteOn(template, texts)] : [];
  return { text, from, items, notes };
}

/** As asked for, else the forum's, else the built-in one for its kind of minutes. */
function templateName(
  { template }: DraftPlan,
  { forum, own }: { forum: Forum | undefined; own: Texts },
): string {
  return template ?? forum?.template ?? own.writing.templates[forum?.minutes ?? "notes"];
}

function continued(
  desk: Desk,
  { spot, facts, stated, items }: DraftPlan,
  fill: (items: readonly NumberedItem[]) => string,
): { text: string; from: string } {
  const { context, archive, texts } = desk;
  const decoded = readText(context.store, spot.file);
  if ("code" in decoded) throw new UserError(describeProblem(decoded, texts.problems).message, 3);
  refuseOtherAgenda(desk, spot, decoded.text);
  const asked = Object.entries(stated).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const prose = (some: readonly NumberedItem[]) => proseOf(fill(some));
  const planned = { file: spot.file, text: decoded.text, config: archive.config };
  const text = continuePlanned(planned, { facts, stated: asked, items, prose });
  if (typeof text !== "string") throw new UserError(describeProblem(text, texts.problems).message);
  return { text: encodeText({ text, bom: decoded.bom }), from: encodeText(decoded) };
}

/** While questions were answered somebody may have put an item on the agenda, which would be lost. */
function refuseOtherAgenda({ archive, context, texts }: Desk, { file, existing }: Spot, text: string): void {
  const { minutes } = readMinutes({ file, text }, { config: archive.config, plain: false });
  if (JSON.stringify(minutes?.meeting.agenda) === JSON.stringify(existing?.meeting.agenda)) return;
  throw new UserError(texts.errors.changedMeanwhile({ file: context.shown(file) }), 4);
}

function proseOf(text: string): string {
  const split = splitFrontMatter(text);
  return "code" in split ? text : text.slice(split.body);
}

function noteOn({ file }: Template, texts: Texts): string {
  return texts.secretary.templateAgenda({ file });
}
