import { logOf } from "../archive/log.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type Run, UserError } from "./context.ts";
import { ask } from "./list/question.ts";
import { type PeriodOptions, periodsOf } from "./log/period.ts";
import { logNames, logRecord } from "./log/record.ts";
import { logScreen } from "./log/screen.ts";
import { say } from "./say.ts";

interface LogOptions extends PeriodOptions {
  asOf: string | undefined;
  json: boolean;
  csv: boolean;
}

/** Tells what has happened since a forum's last meeting, or in another period: what is read out at the next one. */
export const run: Run<LogOptions> = async (options, context) => {
  const { texts } = context;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  const question = await ask(context, options);
  const periods = periodsOf(options, question);
  const byForum = new Map(periods.map((period) => [period.forum, period]));
  const entries = logOf(question.archive, question.register, (forum) => byForum.get(forum));
  const { diagnostics } = question;
  const records = () => entries.map((entry) => logRecord(entry, question));
  if (options.json) return { out: json(records()), diagnostics };
  if (options.csv) return { out: csv(logNames, records()), diagnostics };
  if (entries.length === 0) return { notes: say(context, [texts.log.nothing]), diagnostics };
  return { out: logScreen(entries, { periods, question }), diagnostics };
};
