import type { Positions } from "../format/index.ts";
import type { Diagnostic } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { type LogoFault, logoPath, type Style } from "../model/style.ts";
import type { Store } from "../ports/store.ts";

/** Logos that can be told from their names alone not to be usable, each at the line that names it. */
export function logoProblems(
  store: Store,
  styles: readonly Style[],
  { file, text, positions }: { file: string; text: string; positions: Positions },
): Diagnostic[] {
  return styles.flatMap((style) => {
    const { logo } = style;
    const reason = logo === undefined ? undefined : faultOf(store, file, logo);
    if (logo === undefined || reason === undefined) return [];
    const offset = positions.of(style)?.fields.get("logo") ?? 0;
    const position = new LineIndex(text).at(offset);
    return [{ file, position, severity: "error", problem: { code: "unusable-logo", path: logo, reason } }];
  });
}

function faultOf(store: Store, file: string, logo: string): LogoFault | undefined {
  const path = logoPath(file, logo);
  if (path === undefined) return "archive";
  if (!/\.(?:png|jpe?g)$/i.test(path)) return "format";
  return store.exists(path) ? undefined : "missing";
}
