import { readSaid } from "../../../src/commands/plan/phrase/read.ts";
import { settle } from "../../../src/commands/plan/phrase/settle.ts";
import { occurrencesOf } from "../../../src/model/recurrence.ts";
import { formatReference, parseReference } from "../../../src/model/reference.ts";
import { csv } from "../../../src/output/csv.ts";
import { plainLines } from "../../../src/output/plain.ts";
import { findReferences, recognise } from "../../../src/recognise/index.ts";
import { readMeaning } from "../../../src/recognise/written-times.ts";
import { findIn } from "../../../src/search/find.ts";
import { readQuery, screenFor } from "../../../src/search/query.ts";
import { must } from "../must.ts";
import { mutateText } from "../mutate.ts";
import type { Target } from "../targets.ts";

const prose: Target = {
  name: "recognition",
  share: 8,
  attempt: (random, { prose }) => {
    const text = mutateText(random, prose, 1200);
    const found = recognise({ text, start: 0 }, { language: random.of(["sv", "en"]), date: "2025-04-03" });
    for (const { span } of [...found.decisions, ...found.actions, ...found.follow_ups, ...found.agenda])
      must(
        span !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length,
        "what is found stands in the text",
        text,
      );
  },
};

const search: Target = {
  name: "search",
  share: 250,
  attempt: (random, { prose, words }) => {
    const query = readQuery(
      [mutateText(random, words, 60), mutateText(random, prose, 20)],
      random.below(2) > 0,
    );
    screenFor(query)("Budget f\u00f6r v\u00e5ren");
    const text = mutateText(random, prose, 300);
    const found = findIn([{ text, part: "prose", line: 1 }], query);
    for (const { start, end } of found?.marks ?? [])
      must(start >= 0 && start <= end && end <= (found?.text.length ?? 0), "marks stand in the text", text);
  },
};

const references: Target = {
  name: "references",
  share: 300,
  attempt: (random, { words, journal }) => {
    const text = mutateText(random, [...words, ...journal, "VS-2025-04-03/d12.3"], 60);
    const { meeting, local } = parseReference(text);
    must((local === undefined ? meeting : formatReference(meeting, local)) === text, "nothing is lost", text);
    findReferences(text);
  },
};

const days = [
  "senast 31 april 2025",
  "14/10 kl.19",
  "v. 53",
  "om två veckor",
  "first Friday of the month at 9.30-11",
  "andra torsdagen i varje månad kl. 9-11, inte juli och augusti, från 1 januari till 30 juni i Alby",
  "sista vardagen i kvartalet",
  "varannan tisdag jämna veckor",
  "8, 15 och 22 maj",
];

const dates: Target = {
  name: "dates and rhythms",
  share: 30,
  attempt: (random, { words }) => {
    const text = mutateText(random, random.below(4) > 0 ? days : [...days, ...words], 80);
    readMeaning(text, {
      language: random.below(3) > 0 ? random.of(["sv", "en"]) : undefined,
      from: "2025-04-03",
    });
    const said = {
      phrase: text,
      every: undefined,
      weekday: [],
      months: [],
      except: [],
      from: undefined,
      until: undefined,
    };
    const rhythm = settle(readSaid(said, random.of(["sv", "en"])), {
      from: "2025-01-01",
      until: "2025-12-31",
    });
    if ("pattern" in rhythm)
      for (const day of occurrencesOf(rhythm).days) must(/^\d{4}-\d\d-\d\d$/.test(day), "a day", text);
  },
};

/** Reads CSV by RFC 4180 alone. */
function fieldsOf(text: string): string[] {
  return [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

const table: Target = {
  name: "CSV",
  share: 250,
  attempt: (random, { words, prose }) => {
    const values = [mutateText(random, words, 40), mutateText(random, prose, 60)];
    const [, , one = "", other = ""] = fieldsOf(csv(["a", "b"], [{ a: values[0], b: values[1] }]));
    for (const [at, read] of [one, other].entries()) {
      const plain = plainLines(values[at] ?? "");
      must(read === plain || read === `'${plain}`, "a cell says what was put in it", plain);
      must(!/^\s*[=+\-@]/.test(read), "no cell is a formula", plain);
    }
  },
};

export const proseTargets: readonly Target[] = [prose, search, references, dates, table];
