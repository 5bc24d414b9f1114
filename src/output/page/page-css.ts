import type { MeetingDocument } from "../../document/document.ts";
import { plain } from "../plain.ts";
import type { DocumentStyle } from "../style.ts";
import { look } from "./look.ts";

/** How a document looks: as a letter on paper, as a column that can be read on any screen. */
export function pageCss(document: MeetingDocument, style: DocumentStyle): string {
  return `${look(style)}${column}${parts}${prose}${paged(document, style)}`;
}

const column = `
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 3rem; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .5rem; }
h3, h4, h5, h6 { font-family: var(--headings); font-size: 1rem; line-height: 1.25; margin: 1.4rem 0 .4rem; break-after: avoid; }
p, ul, ol, table, blockquote, pre { margin: 0 0 .8rem; }
`;

const parts = `
.letterhead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: .5rem 2rem;
  border-bottom: 2px solid var(--accent); padding-bottom: .8rem; margin-bottom: 2rem; font: .85rem/1.4 var(--headings); color: var(--muted); }
.letterhead p { margin: 0; }
.sender { display: flex; align-items: center; gap: .9rem; }
.logo { max-width: 14rem; max-height: 4rem; }
.organisation { font-weight: bold; font-size: 1.05rem; color: var(--accent); }
.reach { text-align: right; }
.mark { font: bold .95rem/1.3 var(--headings); letter-spacing: .12em; text-transform: uppercase; color: var(--alarm);
  border: 2px solid currentcolor; display: inline-block; padding: .2rem .7rem; margin-bottom: 1.2rem; }
.genre { font: bold .9rem/1.3 var(--headings); letter-spacing: .06em; text-transform: uppercase; color: var(--accent); margin: 0 0 .3rem; }
.facts { margin: 0 0 1rem; display: grid; gap: .2rem 1rem; }
.facts div { display: grid; grid-template-columns: minmax(7rem, 10rem) 1fr; gap: 1rem; }
dt { color: var(--muted); }
dd { margin: 0; }
.attendance { width: 100%; }
.attendance th, .attendance td { padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--rule); }
.attendance thead th { font-family: var(--headings); font-size: .85rem; color: var(--muted); }
.attendance th[scope=row] { font-weight: normal; width: 40%; }
.people { list-style: none; margin: 0; padding: 0; }
.more { color: var(--muted); }
nav ul { list-style: none; padding: 0; }
nav li { margin: .15rem 0; }
.number { color: var(--accent); margin-right: .15em; }
.item > h2 { border-top: 1px solid var(--rule); padding-top: 1rem; }
.fact { color: var(--muted); margin-bottom: .3rem; }
.decision { border-left: .25rem solid var(--accent); background: var(--tint); padding: .7rem 1rem .1rem 1rem; margin: 1rem 0; }
.decision > h2, .decision > h3 { margin: 0 0 .4rem; font-size: 1rem; color: var(--accent); }
.correction { border-left: .25rem solid var(--warning); padding: .3rem 1rem; break-before: avoid; break-inside: avoid; }
.withheld { font-style: italic; color: var(--muted); }
.signatures { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 3.2rem 2rem; padding-top: 2.6rem; }
section.signatures { display: block; padding: 0; }
.signature { border-top: 1px solid var(--edge); padding-top: .3rem; break-inside: avoid; }
.signature p { margin: 0; font-size: .95rem; }
.standing, .foot { font-size: .85rem; color: var(--muted); }
.standing { margin-top: 2.4rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
.foot { margin-top: 2.5rem; }
`;

const prose = `
main table:not(.attendance) { max-width: 100%; }
main table:not(.attendance) :is(th, td) { border: 1px solid var(--rule); padding: .3rem .6rem; overflow-wrap: anywhere; }
main table:not(.attendance) th { background: var(--tint); }
img { max-width: 100%; height: auto; }
pre, code { font-family: "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: .9em; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin-inline: 0; padding-left: 1rem; border-left: .2rem solid var(--rule); }
.box { font-size: 1.1em; }
li:has(> .box), li:has(> p:first-child > .box) { list-style: none; margin-left: -1.2em; }
.footnotes { font-size: .9rem; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** A4 with the meeting at the head of every page but the first, a draft's mark on all, and "3 (8)" at the foot. */
function paged({ forum, date, mark, words }: MeetingDocument, { footer }: DocumentStyle): string {
  const font = "font: 9pt var(--headings); color: #4a5257;";
  const meeting = [forum, date]
    .map(plain)
    .filter((each) => each !== "")
    .join(", ");
  const alarm =
    mark === undefined
      ? ""
      : `@top-right { content: ${quoted(mark)}; font: bold 9pt var(--headings); color: #9c1f16; }`;
  return `
@page {
  size: A4; margin: 24mm 25mm 22mm;
  @top-left { content: ${quoted(meeting)}; ${font} }
  ${alarm}
  @bottom-left { content: ${quoted(plain(footer))}; ${font} }
  @bottom-right { content: ${numbersOf(words.page)}; ${font} }
}
@page :first { margin-top: 16mm; @top-left { content: none; } }
@media print {
  body { max-width: none; padding: 0; }
  nav, .foot { display: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; break-after: avoid; }
  h2 + *, h3 + * { break-before: avoid; }
  .fact, .item > p:has(> em:only-child) { break-after: avoid; }
  .decision { background: none; break-inside: avoid; }
  section.attachments { break-after: avoid; }
  ul.attachments { break-inside: avoid; }
  section.signatures { break-inside: avoid; break-before: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; }
}
`;
}

/** "3 (8)" in the language's own order, the numbers by the page's counters. */
function numbersOf(page: MeetingDocument["words"]["page"]): string {
  const [first, second] = ["PAGE", "PAGES"].map((name) => `\u0000${name}\u0000`);
  const counters: Readonly<Record<string, string>> = { PAGE: "counter(page)", PAGES: "counter(pages)" };
  return page({ page: first ?? "", pages: second ?? "" })
    .split("\u0000")
    .filter((piece) => piece !== "")
    .map((piece) => counters[piece] ?? quoted(piece))
    .join(" ");
}

/** A text as a style sheet's string: nothing but letters, digits and blanks stands in it as it is. */
function quoted(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `);
  return `"${safe}"`;
}
