import { configFile } from "../../model/layout.ts";
import { csv } from "../../output/csv.ts";
import { json } from "../../output/json.ts";
import { plain } from "../../output/plain.ts";
import { answerOf } from "../asking.ts";
import type { Context, Outcome } from "../context.ts";
import { say } from "../say.ts";
import type { Proposal } from "./proposal.ts";
import { planNames, planRecord } from "./record.ts";
import { type PlanLook, screenPlan } from "./screen.ts";
import { dayInList, remarkInWords } from "./words.ts";
import { writePlan } from "./write.ts";

export interface Decision {
  json: boolean;
  csv: boolean;
  write: boolean;
  dryRun: boolean;
  /** Sentences about the proposals, said before anything is asked. */
  sentences: readonly string[];
}

/**
 * Shows what is proposed and writes it: with `--write`, or where a person at a terminal says so. Without either it
 * is only shown.
 */
export async function decide(
  proposals: readonly Proposal[],
  decision: Decision,
  look: PlanLook,
): Promise<Outcome> {
  const { context, forum } = look;
  const { texts, terminal } = context;
  const fresh = proposals.filter(({ state }) => state === "new");
  const asData = decision.json || decision.csv;
  const asks = terminal.interactive && !asData && !decision.write && !decision.dryRun && fresh.length > 0;
  const file = context.shown(configFile);
  if (asks) {
    const sentences = say(context, decision.sentences);
    context.prompt.say(`${screenPlan(proposals, { ...look, colour: false })}\n${sentences}`.trimEnd());
    const chosen = await choose(fresh, look);
    if (chosen.length === 0) return { notes: say(context, [texts.planning.notWritten]) };
    return { notes: say(context, [await written(chosen, look)]) };
  }
  const out = decision.json
    ? json(proposals.map((one) => planRecord(one, forum)))
    : decision.csv
      ? csv(
          planNames,
          proposals.map((one) => planRecord(one, forum)),
        )
      : proposals.length === 0
        ? ""
        : screenPlan(proposals, look);
  const last =
    fresh.length === 0
      ? texts.planning.nothingNew({ file })
      : decision.write && !decision.dryRun
        ? await written(fresh, look)
        : texts.planning.toWrite({ file });
  return { out, notes: say(context, [...decision.sentences, last]) };
}

async function written(chosen: readonly Proposal[], { context, forum }: PlanLook): Promise<string> {
  const count = await writePlan(
    context,
    forum,
    chosen.map(({ meeting }) => meeting),
  );
  return context.texts.planning.written({ count, file: context.shown(configFile) });
}

async function choose(
  fresh: readonly Proposal[],
  { context, forumName }: PlanLook,
): Promise<readonly Proposal[]> {
  const { prompt, texts } = context;
  const { planning } = texts;
  const message = planning.write({ count: fresh.length, file: context.shown(configFile) });
  const choices = [
    { name: planning.all, value: "all" },
    { name: planning.some, value: "some" },
    { name: planning.no, value: "no" },
  ] as const;
  const answer = await answerOf(prompt.select<(typeof choices)[number]["value"]>({ message, choices }));
  if (answer !== "some") return answer === "all" ? fresh : [];
  const days = fresh.map((value) => ({ name: nameOf(value, context, forumName), value, checked: true }));
  return answerOf(prompt.checkbox({ message: planning.which, choices: days }));
}

function nameOf(
  { meeting, remarks }: Proposal,
  { texts }: Context,
  forumName: PlanLook["forumName"],
): string {
  const words = { texts, day: meeting.date, forumName };
  const notes = remarks.map((remark) => remarkInWords(remark, words));
  const day = dayInList(meeting, texts).replaceAll("\u00a0", " ");
  const what = [meeting.title ?? "", ...notes].filter((note) => note !== "").join("; ");
  return plain(what === "" ? day : `${day}: ${what}`).replaceAll("\u00a0", " ");
}
