import { isDeepStrictEqual } from "node:util";
import {
  decodeText,
  encodeText,
  formatJournalRecord,
  readConfig,
  readJournal,
  readMinutesHeader,
  rewriteFrontMatter,
  scanMinutesHeader,
  setConfigFields,
  setMinutesFields,
} from "../../../src/format/index.ts";
import { readMinutes } from "../../../src/minutes/read-minutes.ts";
import { meetingShape } from "../../../src/model/meeting.ts";
import type { Diagnostic } from "../../../src/model/problem.ts";
import { applyEdits } from "../../../src/model/text-edit.ts";
import { compileTemplate } from "../../../src/output/template-parse.ts";
import { must } from "../must.ts";
import { mutateBytes, mutateText } from "../mutate.ts";
import type { Target } from "../targets.ts";

const file = "minutes/x/2025-04-03.md";

function hasNoPlaceOutside(text: string, lines: readonly (number | undefined)[]): void {
  const last = text.split(/\r\n?|\n/).length;
  for (const line of lines)
    must(line === undefined || (line >= 1 && line <= last), `line ${line} of ${last}`, text);
}

function placesOf(diagnostics: readonly Diagnostic[]): number[] {
  return diagnostics.map(({ position }) => position.line);
}

/** What is set stands there, and what was not touched stands as it stood. */
function setsField(text: string, title: string): void {
  const before = readMinutesHeader({ file, text });
  if (before.diagnostics.length > 0) return;
  const edits = setMinutesFields(text, [{ path: ["title"], value: title }]);
  // `...` ends a YAML document, `? ` begins a name and `&` names a value: what has one of them is read, and left as it is.
  if (!Array.isArray(edits) && /^\.\.\.(?:\s|$)|^[\s?-]*\?\s|^\s*&/m.test(text)) return;
  must(Array.isArray(edits), "a sound header can be changed", text);
  const changed = applyEdits(text, Array.isArray(edits) ? edits : []);
  const after = readMinutesHeader({ file, text: changed });
  must(after.value.title === title, "the title that was set", text);
  must(
    isDeepStrictEqual({ ...before.value, title }, { ...after.value, title }),
    "no other field changes",
    text,
  );
  must(changed.slice(after.body) === text.slice(before.body), "the prose stays", text);
}

const frontMatter: Target = {
  name: "front matter",
  share: 400,
  attempt: (random, { minutes }) => {
    const text = mutateText(random, minutes, 1200);
    const quick = scanMinutesHeader({ file, text });
    const careful = readMinutesHeader({ file, text });
    must(isDeepStrictEqual(quick.value, careful.value), "both readers agree", text);
    must(quick.body === careful.body && careful.body <= text.length, "where the prose begins", text);
    must(isDeepStrictEqual(quick.diagnostics, careful.diagnostics), "both find the same faults", text);
    hasNoPlaceOutside(text, placesOf(careful.diagnostics));
    setsField(text, "Möte 7: vår");
    const rewritten = rewriteFrontMatter(text, {
      before: careful.value,
      after: careful.value,
      shape: meetingShape,
    });
    if (rewritten && careful.diagnostics.length === 0)
      must(applyEdits(text, rewritten) === text, "what is written back is what stood", text);
  },
};

const minutesFile: Target = {
  name: "minutes",
  share: 8,
  attempt: (random, { minutes }) => {
    const text = mutateText(random, minutes, 1500);
    const { minutes: read, diagnostics } = readMinutes(
      { file, text },
      { config: {}, plain: random.below(2) > 0 },
    );
    hasNoPlaceOutside(text, placesOf(diagnostics));
    if (read)
      hasNoPlaceOutside(
        text,
        [...read.meeting.decisions, ...read.meeting.actions].map(({ line }) => line),
      );
  },
};

const config: Target = {
  name: "klubba.yaml",
  share: 50,
  attempt: (random, { config }) => {
    const text = mutateText(random, config, 700);
    const read = readConfig({ file: "klubba.yaml", text });
    hasNoPlaceOutside(text, placesOf(read.diagnostics));
    if (read.diagnostics.length > 0 || read.value.language === undefined) return;
    const edits = setConfigFields(text, [{ path: ["language"], value: read.value.language }]);
    must(isDeepStrictEqual(edits, []), "a value set again changes no byte", text);
  },
};

const journal: Target = {
  name: "journal",
  share: 400,
  attempt: (random, { journal }) => {
    const text = mutateText(random, journal, 500);
    const { records, diagnostics } = readJournal("journal.yaml", text);
    hasNoPlaceOutside(text, [...placesOf(diagnostics), ...records.map(({ line }) => line)]);
    const written = records.map(({ file: _file, line: _line, ...record }) => record);
    const again = readJournal("journal.yaml", written.map((one) => `${formatJournalRecord(one)}\n`).join(""));
    must(again.diagnostics.length === 0 || diagnostics.length > 0, "what is written can be read", text);
    must(
      diagnostics.length > 0 ||
        isDeepStrictEqual(
          again.records.map(({ file: _file, line: _line, ...record }) => record),
          written,
        ),
      "what is written is what was read",
      text,
    );
  },
};

const bytes: Target = {
  name: "bytes as text",
  share: 150,
  attempt: (random, { html }) => {
    const damaged = mutateBytes(random, html).subarray(0, 3000);
    const decoded = decodeText(damaged);
    if ("code" in decoded) return;
    must(Buffer.from(encodeText(decoded)).equals(damaged), "no byte is lost", decoded.text);
  },
};

const template: Target = {
  name: "templates",
  share: 100,
  attempt: (random, { minutes }) => {
    compileTemplate(
      mutateText(
        random,
        [...minutes, "---\n{{header}}\n---\n# {{title}}\n{{#agenda}}{{number}}{{/agenda}}"],
        400,
      ),
    );
  },
};

export const fileTargets: readonly Target[] = [frontMatter, minutesFile, config, journal, bytes, template];
