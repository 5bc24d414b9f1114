import { AlignmentType, type ILevelsOptions, LevelFormat } from "docx";
import type { List } from "mdast";
import { listStep } from "./measure.ts";

/** Word knows no more levels. */
const deepest = 8;

const bullets = ["•", "–", "▪"];

interface Config {
  reference: string;
  levels: ILevelsOptions[];
}

/** The lists of a document: each numbered one counts for itself, from where it starts. */
export class Lists {
  readonly #ordered: Config[] = [];

  /** The numbering for a list at a depth, 0-based, and for its items that are tasks. */
  of(list: List, depth: number): { reference: string; level: number } {
    const level = Math.min(depth, deepest);
    if (!list.ordered) return { reference: "bullets", level };
    const reference = `numbers-${this.#ordered.length + 1}`;
    const start = list.start ?? 1;
    const levels = range(level).map((each) => ({
      ...levelAt(each, start),
      format: LevelFormat.DECIMAL,
      text: `%${each + 1}.`,
    }));
    this.#ordered.push({ reference, levels });
    return { reference, level };
  }

  get config(): Config[] {
    return [
      bulletList("bullets", bullets),
      bulletList("tasks-open", ["☐"]),
      bulletList("tasks-done", ["☒"]),
      ...this.#ordered,
    ];
  }
}

/** The numbering of an item that is a task. */
export function taskReference(checked: boolean): string {
  return checked ? "tasks-done" : "tasks-open";
}

function bulletList(reference: string, signs: readonly string[]): Config {
  const levels = range(deepest).map((level) => ({
    ...levelAt(level, 1),
    format: LevelFormat.BULLET,
    text: signs[level % signs.length] ?? "•",
  }));
  return { reference, levels };
}

function levelAt(level: number, start: number): ILevelsOptions {
  const indent = { left: listStep * (level + 1), hanging: listStep };
  return { level, start, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
