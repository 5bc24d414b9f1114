export interface Choice<V> {
  name: string;
  value: V;
  description?: string;
  checked?: boolean;
}

/** The words around a question, in the user's language. */
export interface PromptWords {
  yes: string;
  no: string;
  /** Said when an answer is neither. */
  yesOrNo: string;
  /** Said of a list that is longer than the screen. */
  scrolls: (p: { shown: number; all: number }) => string;
  keys: { space: string; navigate: string; select: string; all: string; invert: string; submit: string };
}

/** Questions to a person. Each answers undefined where the person gave up (Ctrl+C). */
export interface Prompt {
  /** Chooses the words for the questions that follow; the runner says it once the language is known. */
  speak?(words: PromptWords): void;
  /** Says lines that the next question is about. */
  say(text: string): void;
  select<V>(question: {
    message: string;
    choices: readonly (Choice<V> | { heading: string })[];
    initial?: V;
  }): Promise<V | undefined>;
  checkbox<V>(question: {
    message: string;
    choices: readonly (Choice<V> | { heading: string })[];
  }): Promise<V[] | undefined>;
  input(question: {
    message: string;
    initial?: string;
    /** True where the initial text stands in the line, to be changed or cleared, and is no mere offer. */
    editable?: boolean;
    /** A sentence that says what is wrong with the answer, or undefined. */
    refuse?: (answer: string) => string | undefined;
  }): Promise<string | undefined>;
  /** What nobody may see while it is typed; missing where that cannot be. */
  secret?(question: { message: string }): Promise<string | undefined>;
  /** Any number of lines, also pasted all at once; an empty line ends them. */
  lines(question: { message: string }): Promise<string[] | undefined>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean | undefined>;
}
