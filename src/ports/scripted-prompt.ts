import type { Choice, Prompt } from "./prompt.ts";

/**
 * One answer of a script. To a select: the choice's words or their beginning. To a checkbox: what to turn, by the
 * beginning of its words (`[]` for Enter alone). To lines: the lines. To an input: the text, undefined for Enter alone. `giveUp` for Ctrl+C.
 * A function is called while the question stands, for what happens meanwhile.
 */
export type Answer = Given | (() => Given);

type Given = string | readonly string[] | boolean | undefined | typeof giveUp;

export const giveUp = Symbol("Ctrl+C");

type Choices<V> = readonly (Choice<V> | { heading: string })[];

/** A person who answers by a script, the twin of the one at a terminal. */
export class ScriptedPrompt implements Prompt {
  /** What was asked and shown, a line each: questions with `?`, headings with `--`, choices as they stood. */
  readonly seen: string[] = [];
  readonly #answers: Answer[];

  constructor(answers: readonly Answer[] = []) {
    this.#answers = [...answers];
  }

  /** How many answers nobody has asked for. */
  get left(): number {
    return this.#answers.length;
  }

  say(text: string): void {
    this.seen.push(...text.split("\n"));
  }

  select<V>(question: {
    message: string;
    choices: Choices<V>;
    initial?: V | undefined;
  }): Promise<V | undefined> {
    const answer = this.#next(question.message);
    const choices = choicesIn(question.choices);
    this.#show(question.choices, ({ value }) => (value === question.initial ? "> " : "  "));
    if (answer === giveUp) return Promise.resolve(undefined);
    const initial = choices.find(({ value }) => value === question.initial) ?? choices[0];
    const chosen = answer === undefined ? initial : find(choices, String(answer), question.message);
    return Promise.resolve(chosen?.value);
  }

  checkbox<V>(question: { message: string; choices: Choices<V> }): Promise<V[] | undefined> {
    const answer = this.#next(question.message);
    this.#show(question.choices, ({ checked }) => (checked ? "[x] " : "[ ] "));
    if (answer === giveUp) return Promise.resolve(undefined);
    if (!Array.isArray(answer))
      throw new Error(`"${question.message}" is a checkbox, not for ${String(answer)}`);
    const choices = choicesIn(question.choices);
    const turned = new Set(answer.map((name: string) => find(choices, name, question.message)));
    const ticked = choices.filter((choice) => (choice.checked ?? false) !== turned.has(choice));
    return Promise.resolve(ticked.map(({ value }) => value));
  }

  input(question: Parameters<Prompt["input"]>[0]): Promise<string | undefined> {
    const answer = this.#next(question.message);
    if (answer === giveUp) return Promise.resolve(undefined);
    const text = answer === undefined ? (question.initial ?? "") : String(answer);
    const refused = question.refuse?.(text);
    if (refused === undefined) return Promise.resolve(text);
    this.seen.push(`! ${refused}`);
    return this.input(question);
  }

  secret(question: { message: string }): Promise<string | undefined> {
    const answer = this.#next(question.message);
    return Promise.resolve(answer === giveUp ? undefined : String(answer ?? ""));
  }

  lines(question: { message: string }): Promise<string[] | undefined> {
    const answer = this.#next(question.message);
    if (answer === giveUp) return Promise.resolve(undefined);
    if (!Array.isArray(answer)) throw new Error(`"${question.message}" takes lines, not ${String(answer)}`);
    return Promise.resolve(answer.map(String));
  }

  confirm(question: { message: string; initial: boolean }): Promise<boolean | undefined> {
    const answer = this.#next(question.message);
    if (answer === giveUp) return Promise.resolve(undefined);
    if (answer !== undefined && typeof answer !== "boolean")
      throw new Error(`"${question.message}" is yes or no`);
    return Promise.resolve(answer ?? question.initial);
  }

  #next(message: string): Given {
    this.seen.push(`? ${message}`);
    if (this.#answers.length === 0) throw new Error(`nobody answers "${message}"`);
    const answer = this.#answers.shift();
    return typeof answer === "function" ? answer() : answer;
  }

  #show<V>(choices: Choices<V>, mark: (choice: Choice<V>) => string): void {
    for (const choice of choices) {
      this.seen.push("heading" in choice ? `-- ${choice.heading}` : mark(choice) + choice.name);
    }
  }
}

function choicesIn<V>(choices: Choices<V>): Choice<V>[] {
  return choices.flatMap((choice) => ("heading" in choice ? [] : [choice]));
}

function find<V>(choices: readonly Choice<V>[], name: string, message: string): Choice<V> {
  const found = choices.find((choice) => choice.name.startsWith(name));
  if (!found) throw new Error(`"${message}" does not offer "${name}"`);
  return found;
}
