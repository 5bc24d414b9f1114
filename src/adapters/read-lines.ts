import { createInterface } from "node:readline";
import type { PromptStreams } from "./node-prompt.ts";

/** What is pasted arrives at once; an empty line within it is no end. */
const pasteGap = 60;

/**
 * Lines typed or pasted until an empty one, with one reader for all: what a paste holds beyond its first line
 * would be lost between questions. Undefined for Ctrl+C.
 */
export function readLines({ input, output }: PromptStreams, message: string): Promise<string[] | undefined> {
  const reader = createInterface({ input, output, prompt: "  ", terminal: true });
  const lines: string[] = [];
  let ending: NodeJS.Timeout | undefined;
  return new Promise((resolve) => {
    const finish = (answer: string[] | undefined) => {
      clearTimeout(ending);
      resolve(answer);
      reader.close();
    };
    reader.on("line", (line) => {
      clearTimeout(ending);
      if (line.trim() === "") ending = setTimeout(() => finish(lines), pasteGap);
      else {
        lines.push(line.trim());
        reader.prompt();
      }
    });
    reader.on("SIGINT", () => finish(undefined));
    reader.on("close", () => finish(lines));
    output.write(`? ${message}\n`);
    reader.prompt();
  });
}
