import { wrap } from "../output/wrap.ts";
import type { Context } from "./context.ts";

/** Sentences for stderr, each on lines of its own that fit the terminal; whole where there is none. */
export function say({ terminal }: Context, sentences: readonly string[]): string {
  const { width } = terminal;
  const lines = sentences.flatMap((one) => (width === undefined ? [one] : wrap(one, width)));
  return lines.map((line) => `${line}\n`).join("");
}
