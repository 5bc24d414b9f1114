import { readSource } from "../../../src/import/index.ts";
import type { ImportedText } from "../../../src/import/types.ts";
import { must } from "../must.ts";
import { mutateBytes, mutateText } from "../mutate.ts";
import type { Target } from "../targets.ts";

/**
 * Letters and digits alone: lines that were joined, and signs that Markdown needs, are no loss; nor are signs without a look,
 * which may part a letter from its mark.
 */
function letters(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

async function imported(name: string, bytes: Uint8Array): Promise<ImportedText | undefined> {
  const answer = await readSource({ name, bytes });
  if ("problem" in answer) return undefined;
  must(answer.text.trim() !== "" && answer.text.endsWith("\n"), "text with an end", name);
  return answer;
}

/** Every letter stands in the text, or in what was told of as furniture; in whatever order. */
function holdsAll(text: string, answer: ImportedText): void {
  const kept = letters(answer.text + answer.furniture.map((one) => one.text).join(""));
  const sorted = (letters: string) => Array.from(letters).sort().join("");
  const mended = answer.remarks.some(({ type }) => type === "mended" || type === "encoding");
  must(mended || sorted(kept) === sorted(letters(text)), "every word stands", text);
}

const texts: Target = {
  name: "import of text and Markdown",
  share: 25,
  attempt: async (random, { prose, words }) => {
    const text = mutateText(random, random.below(5) > 0 ? prose : words, 1500);
    const answer = await imported(random.of(["a.txt", "a.md"]), Buffer.from(text));
    if (answer && (answer.format === "txt" || answer.format === "md"))
      holdsAll(Buffer.from(text).toString(), answer);
  },
};

/** A page whose words are known: what is between its tags. */
const page: Target = {
  name: "import of web pages",
  share: 8,
  attempt: async (random, { html, words }) => {
    await imported("a.html", mutateBytes(random, html).subarray(0, 20_000));
    const word = letters(random.of(words)) || "ord";
    const tags = [
      "<p>",
      "<table><tr><td>",
      "<ul><li>",
      "<b>",
      "</div>",
      "<!--x-->",
      "<h2>",
      "<td>",
      "</table>",
    ];
    const parts = Array.from({ length: 12 }, (_, at) => `${random.of(tags)}q${at}q ${word}`);
    const answer = await imported("b.html", Buffer.from(`<html><body>${parts.join(" ")}`));
    for (const at of parts.keys())
      must(answer?.text.includes(`q${at}q`) === true, `the word q${at}q stands`, parts.join(" "));
  },
};

const word: Target = {
  name: "import of Word files",
  share: 8,
  attempt: async (random, { docx }) => {
    await imported("a.docx", mutateBytes(random, docx));
  },
};

const pdf: Target = {
  name: "import of PDF files",
  share: 1,
  attempt: async (random, { pdf }) => {
    await imported("a.pdf", mutateBytes(random, pdf));
  },
};

export const importTargets: readonly Target[] = [texts, page, word, pdf];
