import { type Source, scanMinutesHeader, splitFrontMatter } from "../format/index.ts";
import { type Day, isDay } from "../model/day.ts";
import { unreadableCodes } from "../model/problem.ts";
import { readProse } from "./draft.ts";
import { lineOfIds } from "./id-lines.ts";
import { frontRecords, identify, type ReadingOptions, type ReadMinutes } from "./records.ts";
import { shortFormsIn } from "./short-forms.ts";
import { stemOf } from "./stem.ts";

/**
 * Reads one minutes file into records: a draft's from its prose, a final one's from its front matter.
 * @returns no minutes where the file can't be read; the diagnostics say why
 */
export function readMinutes(source: Source, options: ReadingOptions): ReadMinutes {
  const header = scanMinutesHeader(source, shortFormsIn(options.config.language, statedDay(source)));
  const bare = options.plain && header.diagnostics.every(({ problem }) => problem.code === "no-front-matter");
  const diagnostics = bare ? [] : header.diagnostics;
  if (diagnostics.some(({ problem }) => unreadableCodes.has(problem.code))) return { diagnostics };
  const status = header.value.status ?? "draft";
  const front = frontRecords(header, lineOfIds(source.text, header.body));
  const read =
    status === "draft"
      ? readProse(source, { header, front, ...options })
      : { meeting: front, diagnostics: [] };
  const minutes = identify(source.file, { ...read, status }, options);
  return { minutes: { ...minutes, diagnostics: [...diagnostics, ...minutes.diagnostics] }, diagnostics };
}

/** The meeting's day as the header or the file's name gives it, before the header is read as a whole. */
function statedDay({ file, text }: Source): Day | undefined {
  const split = splitFrontMatter(text);
  const header = "code" in split ? "" : text.slice(0, split.body);
  const stated = /^date:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(header)?.[1] ?? stemOf(file).slice(0, 10);
  return isDay(stated) ? stated : undefined;
}
