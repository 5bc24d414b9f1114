import { unreadableCodes } from "../../model/problem.ts";
import { line } from "../../output/ics-event.ts";
import { CalDavFailure, type RemoteCalendar } from "../../ports/caldav.ts";
import { Failure } from "../../ports/failure.ts";
import { type Outcome, UserError } from "../context.ts";
import type { Question } from "../list/question.ts";
import { say } from "../say.ts";
import type { Chosen } from "./choose.ts";
import { archiveId, eventOf, frameOf, todosOf } from "./contents.ts";
import type { Todos } from "./file.ts";
import { type Performed, perform } from "./push/perform.ts";
import { type Plan, planPush, type Wanted } from "./push/plan.ts";
import { shownAddress, signIn } from "./push/sign-in.ts";
import {
  leftInWords,
  reasonInWords,
  stepsInWords,
  summaryInWords,
  type Told,
  troubleInWords,
} from "./push/words.ts";

export interface PushOptions {
  url: string;
  todos: Todos;
  dryRun: boolean;
}

/** Makes a calendar on a server say what the archive says, and touches nothing else in it. */
export async function pushCalendar(
  chosen: Chosen,
  options: PushOptions,
  question: Question,
): Promise<Outcome> {
  const { context, texts, diagnostics } = question;
  const told: Told = { place: shownAddress(options.url), texts };
  if (question.chosenDay && !options.dryRun) throw new UserError(texts.calendar.push.notOnAnotherDay);
  let asked = context.calendars.user !== undefined;
  try {
    const wanted = await wantedObjects(chosen, options.todos, question);
    const signed = await signIn(options.url, context);
    asked = signed.asked;
    refuseTasks(wanted, signed.calendar, told);
    const plan = planFor(wanted, { chosen, question, remote: await signed.calendar.list() });
    if (options.dryRun) return { notes: say(context, dryRunWords(plan, told, question)), diagnostics };
    const { steps } = plan;
    const performed = await perform(plan, signed.calendar, (done) =>
      context.progress(`${done} / ${steps.length}`),
    );
    context.progress();
    return { ...outcome(plan, performed, { told, question }), diagnostics };
  } catch (error) {
    if (!(error instanceof CalDavFailure)) throw error;
    const why = reasonInWords(error.reason, told, asked);
    throw new UserError(`${why}\n${texts.calendar.push.nothingWritten}`, 4);
  }
}

/** Everything of the forums or the person asked for; what was not chosen is kept right where it stands already. */
async function wantedObjects(chosen: Chosen, todos: Todos, question: Question): Promise<Wanted[]> {
  const { eventComponent, todoComponent } = await import("../../output/ics-component.ts");
  const { marked } = await import("../../output/ics-object.ts");
  const { timeZone } = await import("../../output/ics-zone.ts");
  const frame = frameOf(question);
  if (timeZone(frame.zone) === undefined) throw new Failure({ code: "unknown-time-zone", name: frame.zone });
  const archive = archiveId(question);
  const isChosen = new Set(chosen.meetings);
  const events = chosen.inScope.map((meeting) => {
    const event = eventOf(meeting, question);
    return {
      uid: event.uid,
      own: marked(eventComponent(event, frame), archive),
      chosen: isChosen.has(meeting),
    };
  });
  const tasks = todosOf(todos === "none" ? [] : chosen.actions, question).map(({ action, todo }) => ({
    uid: todo.uid,
    own: marked(todoComponent(todo, frame), archive),
    chosen: todos === "all" || action.open,
  }));
  return [...events, ...tasks];
}

function refuseTasks(
  wanted: readonly Wanted[],
  { components }: RemoteCalendar,
  { place, texts }: Told,
): void {
  const tasks = wanted.some(({ own }) => own.name === "vtodo");
  if (tasks && components && !components.includes("VTODO"))
    throw new UserError(texts.calendar.push.noTasks({ place }), 4);
}

function planFor(
  wanted: readonly Wanted[],
  {
    chosen,
    question,
    remote,
  }: { chosen: Chosen; question: Question; remote: Awaited<ReturnType<RemoteCalendar["list"]>> },
): Plan {
  const { register, texts, asOf } = question;
  const archive = archiveId(question);
  const ids = [...register.meetings.map(({ id }) => id), ...register.actions.map(({ ref }) => ref)];
  const { cancelled, cancelledTask } = texts.calendar;
  return planPush({
    wanted,
    remote,
    archive,
    known: new Set([...wanted.map(({ uid }) => uid), ...ids.map((id) => line(`${id}@${archive}`))]),
    today: asOf,
    since: chosen.since,
    mayCancel: isNamed(question) && !isUnread(question),
    stamp: frameOf(question).stamp ?? asOf,
    language: texts.tag,
    cancelledTitle: (found) => {
      const what = String(found.getFirstPropertyValue("summary") ?? "");
      return found.name === "vtodo" ? cancelledTask({ what }) : cancelled({ what });
    },
  });
}

/** True where the archive has a name that tells it from another. */
function isNamed({ archive }: Question): boolean {
  return archive.config.id !== undefined;
}

/** True where what is not in the register may be in a file that could not be read. */
function isUnread({ diagnostics, context }: Question): boolean {
  return context.selection.length > 0 || diagnostics.some(({ problem }) => unreadableCodes.has(problem.code));
}

function dryRunWords(plan: Plan, told: Told, question: Question): string[] {
  const left = leftInWords(plan, told, { unread: isUnread(question), named: isNamed(question) });
  return [...stepsInWords(plan.steps, told, true), ...left, summaryInWords(plan.steps, plan, told)];
}

function outcome(
  plan: Plan,
  performed: Performed,
  { told, question }: { told: Told; question: Question },
): Outcome {
  const { context } = question;
  const lines = [
    ...stepsInWords(performed.done, told, false),
    ...leftInWords(plan, told, { unread: isUnread(question), named: isNamed(question) }),
    ...troubleInWords(performed, plan.steps, told),
    ...(performed.broken ? [] : [summaryInWords(performed.done, plan, told)]),
  ];
  const whole = !performed.broken && performed.failed.length === 0 && plan.foreign.length === 0;
  return { notes: say(context, lines), exit: whole ? 0 : 4 };
}
