import { readStyle, scanConfigFile, stylesOf } from "../format/index.ts";
import { shortFormsIn } from "../minutes/short-forms.ts";
import { configFile } from "../model/layout.ts";
import { styleFile } from "../model/style.ts";
import type { Store } from "../ports/store.ts";
import { logoProblems } from "./logos.ts";
import type { Archive } from "./register.ts";

// What `load.ts` needs only for some files: prose, short forms in words, faults and their places.

export { readJournal } from "../format/index.ts";
export { readMinutes } from "../minutes/read-minutes.ts";

/** Reads `klubba.yaml`, with what is wrong in it. */
export function readConfigFile(
  store: Store,
  text: string,
): Pick<Archive, "config" | "diagnostics" | "lineOf"> {
  const { value, diagnostics, positions, lineOf } = scanConfigFile(
    { file: configFile, text },
    shortFormsIn(undefined, undefined),
  );
  const logos = logoProblems(store, stylesOf(value), { file: configFile, text, positions });
  return { config: value, diagnostics: [...diagnostics, ...logos], lineOf };
}

/** Reads `style/style.yaml`, with what is wrong in it. */
export function readStyleFile(store: Store, text: string): Pick<Archive, "style" | "diagnostics"> {
  const { value, diagnostics, positions } = readStyle({ file: styleFile, text });
  const logos = logoProblems(store, [value], { file: styleFile, text, positions });
  return { style: value, diagnostics: [...diagnostics, ...logos] };
}
