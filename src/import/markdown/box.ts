/** A box to tick, with words behind it and no other box: "☐ Ja ☐ Nej" is a form's row. */
const boxed = /^([☐☒☑])\s*(?=[^\s☐☒☑][^☐☒☑]*$)/u;
/** Whoever is to do it before a colon, or something in parentheses at the end: a form's "☐ Öppet möte" has neither. */
const task = /^[*_]*\p{Lu}[^:.!?\n]{1,80}: |\([^()\n]{2,80}\)[.*_]*$/u;

/** An item that begins with a box to tick, as Markdown's task behind its list sign: "[ ] boka lokal". */
export function boxedItem(line: string): string | undefined {
  const [lead, box] = boxed.exec(line) ?? [];
  return lead === undefined ? undefined : `[${box === "☐" ? " " : "x"}] ${line.slice(lead.length)}`;
}

/** The same of a line that nothing but its words makes an item: "☐ Siv: boka lokal", "☐ Boka lokal (Siv, 3 maj)". */
export function taskLine(line: string): string | undefined {
  const found = boxedItem(line);
  return found !== undefined && task.test(found.slice("[ ] ".length)) ? found : undefined;
}
