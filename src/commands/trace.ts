import { ReferenceIndex } from "../archive/references.ts";
import type { Archive } from "../archive/register.ts";
import { Trace } from "../archive/trace.ts";
import { periodInWords } from "../language/days.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type Context, type Run, UserError } from "./context.ts";
import { ask, type Question } from "./list/question.ts";
import { traceDiagram } from "./trace/diagram.ts";
import { stepNames, stepRecords, stepRows } from "./trace/record.ts";
import { traceScreen } from "./trace/screen.ts";

interface TraceOptions {
  ref: string;
  asOf: string | undefined;
  format: "text" | "json" | "csv" | "mermaid" | undefined;
  json: boolean;
  csv: boolean;
}

/** Shows a matter's whole history across forums and files, from wherever in it one starts. */
export const run: Run<TraceOptions> = async (options, context) => {
  const format = formatOf(options, context);
  const question = await ask(context, options);
  const trace = new Trace(question.archive, question.register);
  const start = startOf(options.ref, trace, question);
  const steps = trace.from(start);
  const { diagnostics } = question;
  const asked = { start, question };
  if (format === "json") return { out: json(stepRecords(steps, question)), diagnostics };
  if (format === "csv") return { out: csv(stepNames, stepRows(steps, question)), diagnostics };
  if (format === "mermaid") return { out: traceDiagram(steps, asked), diagnostics };
  return { out: traceScreen(steps, asked), diagnostics };
};

/** @throws UserError where two flags ask for different forms */
function formatOf({ format, json: records, csv: sheet }: TraceOptions, { texts }: Context) {
  const asked = new Set([
    ...(format ? [format] : []),
    ...(records ? ["json"] : []),
    ...(sheet ? ["csv"] : []),
  ]);
  if (records && sheet) throw new UserError(texts.lists.bothForms);
  if (asked.size > 1) throw new UserError(texts.trace.bothForms);
  return [...asked][0] ?? "text";
}

/** @throws UserError where the reference means no matter, or several */
function startOf(ref: string, trace: Trace, { texts, asOf, whole }: Question): string {
  const found = trace.start(ref);
  if (found.type === "found") return found.key;
  if (found.type === "ambiguous") {
    const candidates = found.candidates.join(", ");
    throw new UserError(texts.errors.ambiguousReference({ ref, candidates }));
  }
  if (found.type === "meeting") {
    const items = found.items.map((item) => `  ${item.ref}  ${item.title}`).join("\n");
    throw new UserError(texts.trace.isMeeting({ ref: found.meeting, items }));
  }
  if (isLater(ref, whole)) throw new UserError(texts.show.notYet({ ref, day: periodInWords(asOf, texts) }));
  throw new UserError(texts.errors.unknownReference({ ref, nearest: found.nearest }));
}

/** True for what the archive holds, and did not on the day asked about. */
function isLater(ref: string, archive: Archive): boolean {
  return new ReferenceIndex(archive, []).resolve(ref).type === "found";
}
