import type { Paragraph, PhrasingContent } from "mdast";
import type { Minutes } from "../model/minutes.ts";
import { forumOf } from "../model/names.ts";
import { parseReference } from "../model/reference.ts";
import { findReferences } from "../recognise/references.ts";
import type { Fact } from "./document.ts";
import { countsByYear, type DocumentSource, dayInWords } from "./source.ts";
import { wordsOf } from "./tree.ts";

export type EarlierSource = Pick<DocumentSource, "minutes" | "archive" | "texts">;

/** "Återupptar VS-2025-03-06/f4." and nothing else: a few words, then references. */
const resumes = /^\p{L}[\p{L} ]{2,40} (?:\S+\/[daf]\d+[A-Z]?[a-z]?(?:\.\d+)?(?:, | \p{L}{2,3} )?)+\.?$/u;

/**
 * A line that only says what is taken up again, in words that whoever has no archive can look up: "Återupptar § 4 den 6 mars
 * 2025 (VS-2025-03-06/f4)." Any other paragraph stays as it is.
 */
export function inWords(paragraph: Paragraph, source: EarlierSource): Paragraph {
  const words = wordsOf([paragraph]).trim();
  const isClause = new RegExp(`^(?:${source.texts.documents.clause}) `, "i").test(words);
  if (isClause || !resumes.test(words)) return paragraph;
  return { ...paragraph, children: paragraph.children.map((child) => told(child, source)) };
}

function told(node: PhrasingContent, source: EarlierSource): PhrasingContent {
  if ("children" in node) {
    const copy = { ...node };
    Object.assign(copy, { children: node.children.map((child) => told(child, source)) });
    return copy;
  }
  if (node.type !== "text") return node;
  let [value, from] = ["", 0];
  for (const { ref, start, end } of findReferences(node.value)) {
    const place = placeOf(ref, source);
    value += node.value.slice(from, start) + (place === undefined ? ref : `${place} (${ref})`);
    from = end;
  }
  return { ...node, value: value + node.value.slice(from) };
}

/** What the references in some words mean, each once, where those words do not say it. */
export function referenceFacts(words: string, source: EarlierSource): Fact[] {
  const { labels, means } = source.texts.documents;
  const refs = [...new Set(findReferences(words).map(({ ref }) => ref))];
  const explained = refs.flatMap((ref) => {
    const place = placeOf(ref, source);
    return place === undefined || words.includes(`${place} (${ref})`) ? [] : [means({ ref, place })];
  });
  return explained.length === 0 ? [] : [{ label: labels.reference, value: explained.join("; ") }];
}

/** "§ 4 den 6 mars 2025", with the forum where it is another; undefined for what is not known, or of this meeting. */
function placeOf(ref: string, { minutes, archive, texts }: EarlierSource): string | undefined {
  const { meeting: id, local } = parseReference(ref);
  const earlier =
    local === undefined || id === minutes.id ? undefined : archive.minutes.find((one) => one.id === id);
  const number = earlier && numberOf(earlier, local ?? "");
  const date = earlier?.meeting.date;
  if (!earlier || number === undefined || date === undefined) return undefined;
  const forum =
    earlier.forum === minutes.forum
      ? ""
      : (forumOf(archive.config, earlier.forum)?.name ?? earlier.forum ?? "");
  const year = countsByYear({ minutes: earlier, archive });
  return texts.documents.earlier({ items: [number], year, day: dayInWords(date, texts), forum });
}

/** The agenda number of a record; a clause's (`d2.1`) is its decision's. */
function numberOf({ meeting }: Minutes, local: string): string | undefined {
  const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups];
  return records.find(({ id }) => id === local.replace(/\.\d+$/, ""))?.agenda;
}
