export interface Choice<V> {
  name: string;
  value: V;
  description?: string;
  checked?: boolean;
}

/** Questions to a person. Each answers undefined where the person gave up (Ctrl+C). */
export interface Prompt {
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
    /** A sentence that says what is wrong with the answer, or undefined. */
    refuse?: (answer: string) => string | undefined;
  }): Promise<string | undefined>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean | undefined>;
}
