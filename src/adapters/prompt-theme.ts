import type { PromptWords } from "../ports/prompt.ts";

const plain = (text: string) => text;

export interface ThemeOptions {
  colour: boolean;
  /** False where an initial text is no offer to be shown once it has been cleared. */
  offers: boolean;
  /** Lines of a list that is longer than the screen. */
  scrolls?: { shown: number; all: number } | undefined;
}

/** Inquirer's theme in the user's words; without colour inquirer would colour all the same on Node 20. */
export function themeFor(words: PromptWords | undefined, { colour, offers, scrolls }: ThemeOptions) {
  const sign = scrolls && words ? `${words.scrolls(scrolls)} • ` : "";
  return {
    ...(words ? { keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo } } : {}),
    ...(colour ? {} : { prefix: { idle: "?", done: "✔" }, icon: plainIcons }),
    style: {
      ...(colour ? {} : plainStyles),
      ...(offers ? {} : { defaultAnswer: () => "" }),
      // The choices stand above as they were ticked; after a long list their names again would only push it away.
      renderSelectedChoices: (chosen: readonly unknown[], all: readonly object[]) =>
        `${chosen.length} / ${all.filter((choice) => !("separator" in choice)).length}`,
      keysHelpTip: (keys: [string, string][]) => sign + keyHelp(keys, words),
    },
  };
}

const plainIcons = { checked: "[x]", unchecked: "[ ]", cursor: ">" };
const plainStyles = {
  answer: plain,
  message: plain,
  error: (text: string) => `> ${text}`,
  defaultAnswer: (text: string) => `(${text})`,
  help: plain,
  highlight: plain,
  description: plain,
  disabled: plain,
};

/** @param keys what inquirer offers: the key, and its own English word for what it does */
function keyHelp(keys: readonly [string, string][], words: PromptWords | undefined): string {
  const known: Record<string, string | undefined> = { ...words?.keys };
  return keys.map(([key, action]) => `${known[key] ?? key} ${known[action] ?? action}`).join(" • ");
}
