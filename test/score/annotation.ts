import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { parse } from "yaml";
import { type Entry, listRules } from "./lists.ts";
import { written } from "./text.ts";
import { isRecord, toList } from "./values.ts";

/** What a careful reader gets out of one document. */
export interface Annotation {
  /** The document's path. */
  source: string;
  name: string;
  /** What is special about how it is laid out, in a few words. */
  layout: string;
  facts: Entry;
  lists: Readonly<Record<string, readonly Entry[]>>;
  /** 1-based lines that are page headers or page numbers, and have to go. */
  pageHeaders: ReadonlySet<number>;
  /** Those that may stay or go: the first page's, which may be its title as well. */
  firstHeaders: ReadonlySet<number>;
}

/**
 * The annotations of a folder: its `gold/*.yaml`, or else its own `*.yaml`, each with its document beside it or in the
 * folder above.
 * @throws where an annotation names no document that is there
 */
export function annotationsIn(folder: string): Annotation[] {
  const inner = join(folder, "gold");
  const at = existsSync(inner) ? inner : folder;
  return readdirSync(at)
    .filter((file) => file.endsWith(".yaml") && file !== "bounds.yaml")
    .toSorted()
    .map((file) => readAnnotation(join(at, file)));
}

function readAnnotation(file: string): Annotation {
  const data: unknown = parse(readFileSync(file, "utf8"));
  if (!isRecord(data)) throw new Error(`${file}: no annotation`);
  const name = basename(file, ".yaml");
  return {
    source: documentOf(file, data),
    name,
    layout: written(data["layout"]) || name,
    facts: data,
    lists: Object.fromEntries(
      listRules.flatMap((rule) =>
        Array.isArray(data[rule.name]) ? [[rule.name, toList(data[rule.name]).filter(isRecord)]] : [],
      ),
    ),
    pageHeaders: headersIn(data, false),
    firstHeaders: headersIn(data, true),
  };
}

function documentOf(file: string, data: Entry): string {
  const name = basename(file, ".yaml");
  const source = data["source"];
  const named = isRecord(source) && typeof source["file"] === "string" ? [source["file"]] : [];
  const folders = [dirname(file), dirname(dirname(file))];
  for (const folder of folders) {
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const found = [...named, ...there.filter((one) => basename(one, extname(one)) === name)].find(
      (one) => !one.endsWith(".yaml") && existsSync(join(folder, one)),
    );
    if (found !== undefined) return join(folder, found);
  }
  throw new Error(`${file}: its document is not there`);
}

function headersIn(data: Entry, optional: boolean): Set<number> {
  const noise = toList(data["noise"]).filter(isRecord);
  const headers = noise.filter(
    (one) => one["kind"] === "page-header" && (one["optional"] === true) === optional,
  );
  return new Set(headers.flatMap((one) => toList(one["lines"]).map(Number)));
}
