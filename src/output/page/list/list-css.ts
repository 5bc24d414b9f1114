import type { DocumentStyle } from "../../style.ts";
import { look } from "../look.ts";

/** The look of a list that is shown in a meeting: large letters, one row a record; on a narrow screen one block. */
export function listCss(style: DocumentStyle): string {
  return `${look(style)}${page}${tables}${ages}${narrow}${printed}`;
}

const page = `
body { padding: 2rem clamp(1rem, 4vw, 4rem) 4rem; font-size: 1.125rem; font-family: var(--headings); }
header, main, footer { max-width: 84rem; margin-inline: auto; }
header { border-bottom: .2rem solid var(--accent); padding-bottom: 1rem; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.6rem); margin: 0 0 .4rem; }
h2 { font-size: 1.5rem; margin: 2.6rem 0 .8rem; }
h3 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; }
h2.alarm, h3.alarm { color: var(--alarm); }
.aside { color: var(--muted); margin: .15rem 0; }
.lead { font-size: 1.25rem; margin: 1.4rem 0; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; }
nav li { padding: .2rem 0; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
`;

const tables = `
table[role] { width: 100%; }
table[role] th, table[role] td { padding: .65rem 1.2rem .65rem 0; border-bottom: 1px solid var(--rule); }
table[role] thead th { color: var(--muted); font-size: 1rem; font-weight: 600; border-bottom: 2px solid var(--edge); }
table[role] tbody th { font-weight: 400; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr:target { background: var(--tint); outline: .15rem solid var(--accent); }
.whole { white-space: nowrap; }
table.lines tbody th { width: 12.5rem; }
table.lines td:last-child { width: 20rem; }
.detail { display: block; white-space: nowrap; color: var(--muted); font-size: 1rem; font-weight: 400; }
td.alarm { color: var(--alarm); font-weight: 700; }
td.warning { color: var(--warning); font-weight: 600; }
td.good { color: var(--good); }
td.dim { color: var(--muted); }
`;

const ages = `
.ages { margin: 1.5rem 0 0; }
.ages h2 { margin: 0 0 .8rem; }
.beside { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: flex-start; }
.beside svg { flex: 1 1 22rem; max-width: 40rem; width: 100%; height: auto; }
svg text { font: 14px var(--headings); fill: var(--ink); }
svg .axis { stroke: var(--edge); stroke-width: 1; }
svg .plain { fill: var(--accent); stroke: var(--accent); }
svg .hatched { fill: url(#ages-hatching); stroke: var(--accent); stroke-width: 1.5; }
svg .ground { fill: var(--paper); }
svg .stripe { fill: var(--accent); }
.urgent svg .hatched { stroke: var(--alarm); }
.urgent svg .stripe { fill: var(--alarm); }
.figures th, .figures td { padding: .3rem 1.4rem .3rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
.figures thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; }
.figures td { text-align: end; font-variant-numeric: tabular-nums; }
.figures thead th + th { text-align: end; }
.figures tr > :last-child { padding-right: 0; }
.figures tfoot th, .figures tfoot td { font-weight: 700; border-bottom: 0; }
`;

const narrow = `
@media screen and (max-width: 48rem) {
  body { padding-top: 1rem; font-size: 1.0625rem; }
  table[role], table[role] tbody, table[role] tr, table[role] tbody th, table[role] td { display: block; }
  table[role] thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table[role] tr { padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  table[role] tbody th, table[role] td { border: 0; padding: .1rem 0; white-space: normal; }
  table[role] td.labelled { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .8rem; overflow-wrap: anywhere; }
  table[role] td.labelled::before { content: attr(data-label); color: var(--muted); font-weight: 400; }
  table[role] td.labelled:empty { display: none; }
  .detail { white-space: normal; }
  table.lines tbody th, table.lines td:last-child { width: auto; }
  .figures th, .figures td { padding-right: .5rem; }
}
`;

const printed = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt sans-serif; } }
@page wide { size: A4 landscape; }
.wide { page: wide; }
@media print {
  body { padding: 0; font-size: 10.5pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin: 7mm 0 2mm; }
  h3 { font-size: 11.5pt; }
  nav { display: none; }
  .lead { font-size: 11.5pt; }
  .detail, table[role] thead th, .aside { font-size: 9pt; }
  table[role] th, table[role] td { padding: 1.6mm 4mm 1.6mm 0; }
  table[role] a { color: inherit; text-decoration: none; }
  table.lines tbody th { width: 36mm; }
  table.lines td:last-child { width: 48mm; }
  .beside { flex-wrap: nowrap; gap: 8mm; }
  .beside svg { flex: 0 1 88mm; }
  .figures { font-size: 9pt; }
  .figures th, .figures td { padding: .8mm 3mm .8mm 0; }
}
`;
