import type { Choice, Prompt, PromptWords } from "../ports/prompt.ts";
import { themeFor } from "./prompt-theme.ts";
import { readLines } from "./read-lines.ts";

type Choices = readonly (Choice<unknown> | { heading: string })[];

export interface PromptStreams {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { rows?: number; columns?: number };
}

/** Questions in the terminal. The real ones are drawn on stderr, so that data on stdout stays clean. */
export class NodePrompt implements Prompt {
  readonly #streams: PromptStreams;
  readonly #colour: boolean;
  #words: PromptWords | undefined;

  constructor(streams: PromptStreams, colour: boolean) {
    this.#streams = streams;
    this.#colour = colour;
  }

  speak(words: PromptWords): void {
    this.#words = words;
  }

  say(text: string): void {
    this.#streams.output.write(`${text.split("\n").map(printable).join("\n")}\n`);
  }

  select<V>(question: Parameters<Prompt["select"]>[0] & { initial?: V }): Promise<V | undefined> {
    const { message, choices, initial } = question;
    return this.#ask<V>({ type: "select", message, choices, default: initial });
  }

  checkbox<V>(question: { message: string; choices: Choices }): Promise<V[] | undefined> {
    return this.#ask<V[]>({ type: "checkbox", ...question });
  }

  input(question: Parameters<Prompt["input"]>[0]): Promise<string | undefined> {
    const { message, initial = "", editable, refuse } = question;
    if (editable && initial !== "") return this.#edit(message, printable(initial), refuse);
    const validate = (answer: string) => refuse?.(answer) ?? true;
    return this.#ask<string>({ type: "input", message, validate, default: initial && printable(initial) });
  }

  /** A text to be changed in its line. Inquirer would put it back when it is cleared; here nothing is an answer too. */
  async #edit(
    message: string,
    initial: string,
    refuse: ((answer: string) => string | undefined) | undefined,
  ): Promise<string | undefined> {
    let typed = initial;
    let given = initial;
    const answer = await this.#ask<string>({
      type: "input",
      message,
      validate: () => {
        given = typed;
        return refuse?.(given) ?? true;
      },
      default: initial,
      prefill: "editable",
      transformer: (value, { isFinal }) => {
        typed = value;
        return isFinal ? given : value;
      },
    });
    return answer === undefined ? undefined : given;
  }

  secret({ message }: { message: string }): Promise<string | undefined> {
    return this.#ask<string>({ type: "password", message, mask: "*", toggleMask: false });
  }

  lines({ message }: { message: string }): Promise<string[] | undefined> {
    return readLines(this.#streams, printable(message));
  }

  confirm({ message, initial }: Parameters<Prompt["confirm"]>[0]): Promise<boolean | undefined> {
    return this.#ask<boolean>({ type: "confirm", message, default: initial });
  }

  async #ask<V>(question: Question): Promise<V | undefined> {
    const { default: inquirer } = await import("inquirer");
    const ask = inquirer.createPromptModule({ ...this.#streams });
    const choices = question.choices?.map((choice) =>
      "heading" in choice ? new inquirer.Separator(printable(choice.heading)) : printableChoice(choice),
    );
    const pageSize = Math.max(5, (this.#streams.output.rows || 24) - roomAround);
    const all = choices?.length ?? 0;
    const asked = {
      ...question,
      message: await this.#inLines(printable(question.message)),
      choices,
      name: "answer",
      loop: false,
      pageSize,
      theme: themeFor(this.#words, {
        colour: this.#colour,
        offers: question.prefill === undefined,
        scrolls: all > pageSize ? { shown: pageSize, all } : undefined,
      }),
    };
    try {
      const { answer } = await ask<{ answer: V }>([asked]);
      return answer;
    } catch (error) {
      if (error instanceof Error && gaveUp.includes(error.name)) return undefined;
      throw error;
    }
  }

  /** Inquirer itself breaks lines in the middle of words. */
  async #inLines(message: string): Promise<string> {
    const { columns } = this.#streams.output;
    if (!columns || message.length + mark < columns) return message;
    const { default: wrapAnsi } = await import("wrap-ansi");
    return wrapAnsi(message, columns - mark - 1, { hard: true });
  }
}

/** Lines of a screen that are not the list's: the question, what is said of a choice, the keys. */
const roomAround = 6;

/** Columns that inquirer's sign before a question takes. */
const mark = 2;

interface Question {
  type: "select" | "checkbox" | "input" | "confirm" | "password";
  message: string;
  choices?: Choices;
  default?: unknown;
  validate?: (answer: string) => string | true;
  mask?: string;
  /** Whether a key shows what is typed. */
  toggleMask?: boolean;
  prefill?: "editable";
  transformer?: (value: string, flags: { isFinal?: boolean }) => string;
}

/** Ctrl+C, and the end of what is typed. */
const gaveUp = ["ExitPromptError", "AbortPromptError"];

function printableChoice(choice: Choice<unknown>): Choice<unknown> {
  const { name, description } = choice;
  return {
    ...choice,
    name: printable(name),
    ...(description ? { description: printable(description) } : {}),
  };
}

/** Names come from files: they must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, "");
}
