import { describe, expect, it } from "vitest";
import { plainOf } from "../text/plain.ts";
import { wordsFor } from "./lines.fixture.ts";
import { pageOf } from "./page.ts";
import { textBehindTitle } from "./sentence-start.ts";
import { vocabularyFor } from "./vocabulary.ts";

/** The title and the text behind it, with a bar between them. */
function cut(text: string, tag: string): string {
  const span = { start: 0, end: text.length };
  const block = { type: "paragraph", line: 1, ...span, lines: [span], quote: 0, list: 0 } as const;
  const page = pageOf(text, { block: { ...block, lines: [span] }, span }, vocabularyFor(wordsFor(tag)));
  const index = textBehindTitle(page, 0, page.words.length);
  const at = index === undefined ? text.length : (page.words[index]?.start ?? 0);
  return index === undefined ? plainOf(text, [span]).text : `${text.slice(0, at).trim()} | ${text.slice(at)}`;
}

describe("a title that runs into its text", () => {
  it.each([
    "Godkännande av dagordning | Dagordningen godkänns.",
    "Mötet öppnas | Mötet öppnades av Eva Lind.",
    "Val av justerare | Siv Ek valdes till justerare.",
    "Val av justerare | Per-Erik Ek utsågs att justera.",
    "Ekonomi | Kansliet redogör för läget.",
    "Ny chef | Eva Lind hälsar från den nya chefen.",
    "Mötets öppnande | Vice ordförande Eva-May Lind öppnar mötet.",
    "Bokslut | Kommunens ekonomichef Siv Ek informerade om bokslutet.",
    "Samverkan i Alby | Ordföranden berättade om resan.",
    "Alby kommuns nya Kulturstrategi | Lena Ro har kommit hit.",
    "Info från Region Norrsjö | Eva Lind informerade om planerade åtgärder.",
    "Föregående protokoll | Protokollet från mötet i Berga gicks igenom.",
    "Övriga frågor | Inga övriga frågor.",
    "Nästa möte | Torsdag 5 mars kl. 13 i Alby.",
    "Val av ordförande | Eva Lind valdes.",
    "Hund i vården | Sköterskan Zita Ö informerar om hunden.",
    "Offert från Resor | Det noteras att frågan är löst.",
    "Val av kassör | Åsa Ek Norr valdes.",
    "Besök i Alby | Eva Lind berättade om resan.",
    "Eva Lind | Eva Lind informerade om läget.",
    "Eva Ek Norr | Eva Ek Norr informerade om läget.",
    "Utredning av vilken nämnd som ska leda Kustrådet | Lisa Ek informerade.",
    // the sentence is the title, or nothing tells where it ends
    "Dagordningen godkändes. | Bo Alm var där.",
    "Studieresa till Åland avstämning av planering",
    "Rapport från Alby, Berga och Norrsjö",
    "Eva informerade om projektet Gröna Dalen och dess budget. | Alla tackade.",
  ])("%s", (expected) => {
    expect(cut(expected.replace(" | ", " "), "sv")).toBe(expected);
  });

  it.each([
    "Minutes of the Last Meeting | The minutes were approved.",
    "Treasurer's report | Bob Hill presented the accounts.",
    "Any other business | There was none.",
    "Visit to Lake Moor",
  ])("in English: %s", (expected) => {
    expect(cut(expected.replace(" | ", " "), "en")).toBe(expected);
  });
});
