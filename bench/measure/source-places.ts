import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A place in what was run → `file.ts:12`, 1-based, of what was written. Line and column are 0-based, as V8 tells them. */
export type PlaceOf = (place: { url: string; lineNumber: number; columnNumber: number }) => string;

/** By the source maps that lie beside the files that were run; without one the place is told as it is. */
export function sourcePlaces(): PlaceOf {
  const maps = new Map<string, SourceMap | undefined>();
  return ({ url, lineNumber, columnNumber }) => {
    if (!maps.has(url)) maps.set(url, mapBeside(url));
    const entry = maps.get(url)?.findEntry(lineNumber, columnNumber);
    if (entry && "originalSource" in entry && entry.originalSource)
      return `${shortened(entry.originalSource)}:${entry.originalLine + 1}`;
    return `${basename(url)}:${lineNumber + 1}`;
  };
}

function mapBeside(url: string): SourceMap | undefined {
  if (!url.startsWith("file:") && !url.startsWith("/")) return undefined;
  const path = `${url.startsWith("file:") ? fileURLToPath(url) : url}.map`;
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}

/** From `src` or the name of the package on. */
function shortened(source: string): string {
  return source.replace(/^.*node_modules\/|^.*?(?=src\/)/, "");
}
