import type { Run } from "../../commands/context.ts";
import type { CommandTexts } from "../../language/texts.ts";

/*
 * A command is added in four steps:
 * 1. `src/commands/NAME.ts` exports its options' type and `run: Run<Options>`;
 * 2. `src/cli/definitions/NAME.ts` says with {@link define} what stands on the command line;
 * 3. `src/cli/definitions/index.ts` lists it, in the order of the help;
 * 4. `src/language/{en,sv}/commands.ts` get its name and summary, and words for new options and arguments.
 * The compiler points out what is missing: every definition names its texts, and `run`'s options must be
 * what the definition's arguments and options give.
 */

export type CommandName = keyof CommandTexts["commands"];
export type OptionText = keyof CommandTexts["options"];
export type ArgumentText = keyof CommandTexts["arguments"];
export type CommandGroup = keyof CommandTexts["groups"];

/** How one option stands on the command line, and what becomes of it. */
export interface OptionSpec<V> {
  text: OptionText;
  takes: "nothing" | "value" | "values" | "optional";
  /** A single letter, without the hyphen. */
  short?: string;
  /** The only values allowed, for a choice. */
  choices?: readonly string[];
  /** @param given the values as written, in order; for an option that takes nothing `[""]` where it was given */
  read(given: readonly string[]): V;
}

export interface ArgumentSpec<V> {
  text: ArgumentText;
  required: boolean;
  variadic: boolean;
  read(given: readonly string[]): V;
}

export interface Definition {
  name: CommandName;
  /** The heading of the help it stands under. */
  group: CommandGroup;
  /** Where its archive lies: the nearest upwards (the rule), or the very folder it was started in. */
  archive: "nearest" | "here";
  /** What PATHs it takes after its arguments; they become the context's `selection`. */
  paths: "none" | "one" | "many";
  arguments: Readonly<Record<string, ArgumentSpec<unknown>>>;
  options: Readonly<Record<string, OptionSpec<unknown>>>;
  load(): Promise<Run<never>>;
}

type OptionSpecs<O> = { readonly [K in keyof O]: OptionSpec<O[K]> };
type ArgumentSpecs<A> = { readonly [K in keyof A]: ArgumentSpec<A[K]> };

/** A key of `options` is the option's long name in camel case: `asOf` is `--as-of`. */
export function define<O = unknown, A = unknown>(spec: {
  name: CommandName;
  group: CommandGroup;
  archive?: Definition["archive"];
  paths?: Definition["paths"];
  arguments?: ArgumentSpecs<A>;
  options?: OptionSpecs<O>;
  /** A dynamic import, so that a command's code is read only when it runs. */
  load(): Promise<Run<O & A>>;
}): Definition {
  return { archive: "nearest", paths: "none", arguments: {}, options: {}, ...spec };
}

/** `--all` */
export function flag(text: OptionText, short?: string): OptionSpec<boolean> {
  return { text, takes: "nothing", short, read: (given) => given.length > 0 };
}

/** `--place VALUE`; the last one counts. */
export function value(text: OptionText, short?: string): OptionSpec<string | undefined> {
  return { text, takes: "value", short, read: (given) => given.at(-1) };
}

/** `--adoption [STATUS]`: "" where it stands alone; the last one counts. */
export function optionalValue(text: OptionText): OptionSpec<string | undefined> {
  return { text, takes: "optional", read: (given) => given.at(-1) };
}

/** `--to html`; anything else than the choices is refused with the nearest. */
export function choice<const V extends string>(
  text: OptionText,
  choices: readonly V[],
): OptionSpec<V | undefined> {
  return { text, takes: "value", choices, read: (given) => choices.find((each) => each === given.at(-1)) };
}

/** `--owner A --owner B` */
export function repeated(text: OptionText): OptionSpec<string[]> {
  return { text, takes: "values", read: (given) => [...given] };
}

/** `--owner A,B --owner C`: repeated or separated by commas. */
export function values(text: OptionText): OptionSpec<string[]> {
  return { text, takes: "values", read: (given) => given.flatMap(splitAtCommas) };
}

/** `[FORUM]` */
export function optional(text: ArgumentText): ArgumentSpec<string | undefined> {
  return { text, required: false, variadic: false, read: (given) => given[0] };
}

/** `EVENT` */
export function required(text: ArgumentText): ArgumentSpec<string> {
  return { text, required: true, variadic: false, read: (given) => given[0] ?? "" };
}

/** `REF…`, one at least; only as the last argument. */
export function several(text: ArgumentText): ArgumentSpec<string[]> {
  return { text, required: true, variadic: true, read: (given) => [...given] };
}

/** `[REF…]`, none at all too; only as the last argument. */
export function anyNumber(text: ArgumentText): ArgumentSpec<string[]> {
  return { text, required: false, variadic: true, read: (given) => [...given] };
}

function splitAtCommas(written: string): string[] {
  return written
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
