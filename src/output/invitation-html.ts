import { languageTag } from "./ics-component.ts";
import type { Called, Fact, Invitation, InvitedItem } from "./invitation.ts";
import { type Markup, markup } from "./invitation-markup.ts";

/*
 * Mail programs keep little of a page: tables and inline styles, no colours of ours, so that neither a dark
 * background nor the printer makes them unreadable.
 */
const page =
  "font-family: Arial, Helvetica, sans-serif; line-height: 1.45; max-width: 44em; margin: 1.5em auto; padding: 0 1em";
const table = "border-collapse: collapse; width: 100%";
const facts = "border-collapse: collapse";
const factCell = "padding: 0.15em 1.2em 0.15em 0; text-align: left; vertical-align: top";
const cell =
  "padding: 0.4em 0.8em 0.4em 0; border-bottom: 1px solid #888888; text-align: left; vertical-align: top";
const kept = `${cell}; white-space: nowrap`;
const detail = "font-size: 0.9em";

/** The invitation as one HTML file without scripts, to be shown, printed or mailed. */
export function invitationHtml(invitation: Invitation): string {
  const { language, title, forum, notices, apologies, sender } = invitation;
  const paragraphs = [apologies, sender].filter((text) => text !== "").map((text) => markup`<p>${text}</p>`);
  const body = [
    markup`<h1>${title}</h1>`,
    markup`<p><strong>${forum}</strong></p>`,
    factTable(invitation.facts),
    ...notices.map((text) => markup`<p><strong>${text}</strong></p>`),
    agendaTable(invitation),
    calledTable(invitation),
    ...paragraphs,
  ];
  const document = markup`<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: ${forum}</title>
<style>
:root { color-scheme: light dark; }
@page { margin: 2cm; }
@media print { tr { break-inside: avoid; } h2 { break-after: avoid; } }
</style>
</head>
<body>
<main style="${page}">
${body.filter(({ text }) => text !== "")}
</main>
</body>
</html>
`;
  return document.text;
}

function factTable(told: readonly Fact[]): Markup {
  const rows = told.map(
    ({ label, value }) =>
      markup`<tr><th scope="row" style="${factCell}">${label}</th><td style="${factCell}">${value}</td></tr>`,
  );
  return markup`<table style="${facts}">
<tbody>
${rows}
</tbody>
</table>`;
}

function agendaTable({ items, words }: Invitation): Markup {
  if (items.length === 0) return markup``;
  const presented = items.some(({ presenter }) => presenter !== "");
  const heads = [words.number, words.item, ...(presented ? [words.presenter] : [])];
  return section(
    words.agenda,
    heads,
    items.map((item) => itemRow(item, presented)),
  );
}

function itemRow({ label, title, presenter, details }: InvitedItem, presented: boolean): Markup {
  const more = details.map((one) => markup`<br><span style="${detail}">${one}</span>`);
  const last = presented ? markup`<td style="${cell}">${presenter}</td>` : markup``;
  return markup`<tr><td style="${kept}">${label}</td><td style="${cell}">${title}${more}</td>${last}</tr>`;
}

function calledTable({ called, words }: Invitation): Markup {
  if (called.length === 0) return markup``;
  return section(words.called, [words.name, words.role, words.organisation], called.map(calledRow));
}

function calledRow({ name, role, organisation }: Called): Markup {
  const cells = [name, role, organisation].map((text) => markup`<td style="${cell}">${text}</td>`);
  return markup`<tr>${cells}</tr>`;
}

function section(title: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  const head = heads.map((text) => markup`<th scope="col" style="${cell}">${text}</th>`);
  return markup`<h2>${title}</h2>
<table style="${table}">
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows}
</tbody>
</table>`;
}
