import mustache from "mustache";
import { compileTemplate, type Token } from "./template-parse.ts";

/** A template as it was found. */
export interface Template {
  file: string;
  text: string;
}

/** What a template may name. A list or record has the names that hold inside of its section, beside those outside. */
export interface TemplateNames {
  readonly [name: string]: "value" | TemplateNames;
}

/** A piece of the header that is YAML already. */
interface Verbatim {
  yaml: string;
}

/** Every name of the template has a value: a text, "" or false for nothing. */
export interface TemplateView {
  [name: string]: string | boolean | Verbatim | readonly TemplateView[];
}

/** How a text stands in each part of a file, so that no value can become more than a value. */
interface Writers {
  /** In the header, as a YAML scalar. */
  header: (text: string) => string;
  /** In the prose, as a piece of one line. */
  prose: (text: string) => string;
}

/**
 * Fills in a template. Values in its header come out as YAML, those in its prose as text on one line; there is no
 * other way to put one in, and no code.
 * @throws Error where {@link compileTemplate} finds a problem in the template; ask it first
 */
export function renderTemplate(text: string, view: TemplateView, writers: Writers): string {
  const compiled = compileTemplate(text);
  if (compiled.problems.length > 0) throw new Error("a template with mistakes cannot be rendered");
  const bare = withoutPrototype(view);
  const [header, prose] = compiled.parts.map((part, index) =>
    renderPart(part, bare, index === 0 ? writers.header : writers.prose),
  );
  const filled = `${header ?? ""}${tidy(prose ?? "")}`;
  return text.includes("\r\n") ? filled.replaceAll("\n", "\r\n") : filled;
}

/** Fills in a template that is YAML throughout. */
export function renderYaml(text: string, view: TemplateView, write: Writers["header"]): string {
  const { parts, problems } = compileTemplate(text, "yaml");
  if (problems.length > 0) throw new Error("a template with mistakes cannot be rendered");
  return parts.map((part) => renderPart(part, withoutPrototype(view), write)).join("");
}

function renderPart(part: { text: string; tokens: Token[] }, view: object, write: Writers["prose"]): string {
  const escape = (value: unknown): string => {
    if (isVerbatim(value)) return value.yaml;
    return typeof value === "string" ? write(value) : String(value);
  };
  const writer = new mustache.Writer();
  // The types know a token's beginning only; mustache itself made these.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const tokens = part.tokens as unknown as string[][];
  return writer.renderTokens(tokens, new mustache.Context(view), {}, part.text, { escape });
}

/** One empty line where left-out parts left several, and one line end at the end. */
function tidy(prose: string): string {
  const body = prose.replace(/\n{3,}/g, "\n\n").trimEnd();
  return body === "" ? "" : `${body}\n`;
}

function isVerbatim(value: unknown): value is Verbatim {
  return typeof value === "object" && value !== null && "yaml" in value;
}

// What every object inherits (`constructor`) is no name of a template.
function withoutPrototype(value: TemplateView): object {
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    Array.isArray(inner) ? inner.map(withoutPrototype) : inner,
  ]);
  return { __proto__: null, ...Object.fromEntries(entries) };
}
