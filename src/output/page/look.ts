import { nightTint, paperTint } from "../../model/paper.ts";
import { type DocumentStyle, type FontStack, night, paper } from "../style.ts";

/**
 * The rules that every page shares: colours by name for day, night and paper, the two fonts, and what a reader without
 * a mouse or with large letters needs. Each page's own rules come behind it and name no colours of theirs.
 */
export function look({ colours, fonts }: DocumentStyle): string {
  return `
:root {
  color-scheme: light dark;
  --paper: ${paper}; --ink: #1b1f22; --muted: #4a5257; --rule: #c3cacd; --edge: #6b757a; --tint: ${paperTint};
  --accent: ${colours.accent}; --alarm: #9c1f16; --warning: #754600; --good: #1d5c30;
  --text: ${stack(fonts.text)}; --headings: ${stack(fonts.headings)};
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: ${night}; --ink: #e8ebec; --muted: #b4bcc1; --rule: #3f484d; --edge: #8a959b; --tint: ${nightTint};
    --accent: ${colours.accentDark}; --alarm: #ff9d90; --warning: #f0c267; --good: #8fd6a3;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 var(--text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3, h4 { font-family: var(--headings); line-height: 1.25; text-wrap: balance; break-after: avoid; }
a { color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: .18rem solid var(--accent); outline-offset: .15rem; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: 1rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  html { font-size: 10.5pt; }
  .skip { display: none; }
  tr, li, figure { break-inside: avoid; }
}
`;
}

function stack({ names, generic }: FontStack): string {
  return [...names.map((name) => `"${name}"`), generic].join(", ");
}
