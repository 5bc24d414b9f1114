import { readText } from "../../archive/read-text.ts";
import { formatText } from "../../format/index.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import { nearest } from "../../model/nearest.ts";
import {
  renderTemplate,
  type Template,
  type TemplateNames,
  type TemplateView,
} from "../../output/template.ts";
import { compileTemplate, type TemplateProblem, unknownNames } from "../../output/template-parse.ts";
import { type Context, UserError } from "../context.ts";

/** The folder of templates, in an archive and among what klubba brings along. */
const folder = "templates";

/**
 * The template of that name: the archive's own, else a built-in one.
 * @param name with or without `.md`; of other files the whole name
 * @throws UserError where there is none, it cannot be read, or it has mistakes
 */
export function findTemplate(context: Context, name: string, names: TemplateNames): Template {
  const wanted = name.replace(/\.md$/, "");
  const form = name.endsWith(".yaml") ? "yaml" : "minutes";
  const known = templatesOf(context);
  const template = known.get(wanted.normalize("NFC"))?.();
  if (!template) {
    const near = nearest(wanted, [...known.keys()]);
    const all = [...known.keys()].filter((one) => !one.includes(".")).join(", ");
    throw new UserError(context.texts.secretary.noTemplate({ name, nearest: near, known: all }));
  }
  const { problems } = compileTemplate(template.text, form);
  refuseProblems(
    context,
    template,
    problems.length > 0 ? problems : unknownNames(template.text, names, form),
  );
  return template;
}

/** The names of all templates, the archive's own first. */
function templatesOf({ store, shipped, shown, texts }: Context): Map<string, () => Template> {
  const found = new Map<string, () => Template>();
  for (const [place, nameOf] of [
    [store, shown],
    [shipped, (file: string) => `klubba/${file}`],
  ] as const) {
    for (const file of place.list([folder])) {
      const name = /^templates\/([^/]+?)(?:\.md)?$/.exec(file)?.[1];
      if (name === undefined || found.has(name)) continue;
      found.set(name, () => {
        const decoded = readText(place, file);
        if (!("code" in decoded)) return { file: nameOf(file), text: decoded.text };
        const { message, help } = describeProblem(decoded, texts.problems);
        throw new UserError(`${nameOf(file)}:1:1: ${message}\n  ${help}`, 3);
      });
    }
  }
  return found;
}

/** A template filled in as minutes: values of its header as YAML, those of its prose on one line. */
export function fillIn(template: Template, view: TemplateView, prose: (text: string) => string): string {
  return renderTemplate(template.text, view, { header: (text) => formatText(text), prose });
}

function refuseProblems({ texts }: Context, { file }: Template, problems: readonly TemplateProblem[]): void {
  if (problems.length === 0) return;
  const { templateNames, templateSyntax, templateTag } = texts.secretary;
  const lines = problems.map((problem) => {
    const place = `${file}:${problem.position.line}:${problem.position.column}`;
    if (problem.type === "syntax") return templateSyntax({ place, detail: problem.detail });
    if (problem.type === "not-supported") return templateTag({ place, tag: problem.tag });
    return templateNames({ place, name: problem.name, nearest: problem.nearest });
  });
  throw new UserError(lines.join("\n"));
}
