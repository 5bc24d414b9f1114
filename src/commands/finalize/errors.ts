import { LintContext } from "../../lint/context.ts";
import { lint } from "../../lint/lint.ts";
import { loadMarkdownReader } from "../../lint/markdown.ts";
import type { Diagnostic } from "../../model/problem.ts";
import type { Desk } from "../desk.ts";
import type { OpenMinutes } from "../open-minutes.ts";

/** What `check` calls an error in this file. */
export async function errorsIn(
  { archive, context, today }: Desk,
  { minutes, text }: OpenMinutes,
): Promise<Diagnostic[]> {
  const readMarkdown = await loadMarkdownReader();
  const { hasConfig } = context;
  const others = archive.minutes.filter(({ file }) => file !== minutes.file);
  const now = { ...archive, minutes: [...others, minutes] };
  const found = lint(new LintContext(now, { hasConfig, today, readMarkdown }), {
    texts: new Map([[minutes.file, text]]),
  });
  return found.filter(({ file, severity }) => file === minutes.file && severity === "error");
}
