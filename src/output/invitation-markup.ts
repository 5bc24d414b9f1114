import { line } from "./ics-event.ts";

/** A piece of HTML in which everything from outside has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Markup | readonly Markup[];

/** A template of HTML: texts in it, also in quoted attributes, are escaped and stay on one line; markup stays as it is. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const told = strings.map((text, index) => text + written(values[index] ?? ""));
  return new Markup(told.join(""));
}

function written(value: Value): string {
  if (typeof value === "string") return escaped(value);
  return value instanceof Markup ? value.text : value.map(({ text }) => text).join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return line(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
