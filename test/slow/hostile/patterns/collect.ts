import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { klubba } from "../../../../src/cli/world.fixture.ts";
import { readSource } from "../../../../src/import/index.ts";
import { recognitionLanguages } from "../../../../src/language/recognition.ts";
import { wholeForm } from "../../../../src/recognise/dates/pattern.ts";
import { whole } from "../../../../src/recognise/forms.ts";
import { recognise } from "../../../../src/recognise/index.ts";

const root = new URL("../../../../", import.meta.url).pathname;

/** Every regular expression that is tried on a text while all minutes of the examples and the gold folder are read. */
export async function usedPatterns(): Promise<RegExp[]> {
  const met = new Map<string, RegExp>();
  // oxlint-disable-next-line unbound-method -- it is called on each pattern below
  const { exec } = RegExp.prototype;
  const watched = vi.spyOn(RegExp.prototype, "exec");
  watched.mockImplementation(function (this: RegExp, text: string) {
    met.set(`${this.flags}/${this.source}`, this);
    return exec.call(this, text);
  });
  try {
    await useAll();
  } finally {
    watched.mockRestore();
  }
  for (const form of handfulPatterns()) met.set(`${form.flags}/${form.source}`, form);
  return [...met.values()].map(({ source, flags }) => new RegExp(source, flags));
}

/** What is tried together with others, each by itself: most of it is tried on no text, as no text comes near it. */
function handfulPatterns(): RegExp[] {
  return recognitionLanguages.flatMap((words) => {
    const { phrases, told, doubtful } = words.decisions;
    return [
      ...[...phrases, ...told, ...doubtful].map(({ pattern }) => whole(pattern)),
      ...words.labels.map((label) => whole(label.words)),
      ...words.dates.expressions.map((expression) => wholeForm(expression, words.dates)),
    ];
  });
}

async function useAll(): Promise<void> {
  for (const path of [...filesIn("test/gold"), ...filesIn("examples")]) {
    const bytes = readFileSync(path);
    // oxlint-disable-next-line no-await-in-loop -- patterns are collected one after another
    const read = await readSource({ name: path, bytes });
    if ("problem" in read) continue;
    for (const language of ["sv", "en"]) recognise({ text: read.text, start: 0 }, { language });
  }
  for (const language of ["sv", "en"]) {
    for (const words of commands) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await klubba([...words, "--language", language], archive());
    }
  }
}

const commands = [
  ["status"],
  ["check"],
  ["decisions", "--all"],
  ["search", '"att ta" budget*'],
  ["plan", "rådet", "2027", "första fredagen i månaden kl 9-12, inte juli", "--dry-run"],
  ["export", "minutes", "--to", "html", "--out", "/ut", "--public"],
];

/** The example archive in memory, for commands. */
function archive(): Record<string, string> {
  const from = join(root, "examples/norrsjo/");
  const texts = filesIn("examples/norrsjo").filter((path) => /\.(?:md|ya?ml)$/.test(path));
  return Object.fromEntries(
    texts.map((path) => [`/arkiv/${path.slice(from.length)}`, readFileSync(path, "utf8")]),
  );
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|txt|html|docx|pdf|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
