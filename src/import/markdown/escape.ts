const address = /\b(?:https?:\/\/|www\.)[^\s<>]+/gi;

/**
 * Words as Markdown shows them unchanged: a backslash before a sign only where it would mean something else, as in
 * "*obs*" or "<namn>"; "5 * 3", "fil_namn" and "A & B" stay as they are. Web addresses are left alone.
 */
export function escapeInline(text: string): string {
  if (!/[\\`*_[\]<&~^]/.test(text)) return text;
  let from = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(address)) {
    parts.push(escapeSigns(text.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  return parts.join("") + escapeSigns(text.slice(from));
}

function escapeSigns(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
    .replace(/`/g, "\\`")
    .replace(/(?<!\s)\*|\*(?!\s)/g, "\\*")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\[(?=\[|\^|[^\][]{0,300}\]\()/g, "\\[")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?[a-z0-9]{1,31};)/gi, "\\&")
    .replace(/~(?=~)/g, "\\~")
    .replace(/(?<!\S)\^(?=\S)/g, "\\^");
}

/**
 * A line with what would begin something at its start escaped: headings, quotes, rules, tables, definitions. A typed
 * "- " or "1. " stays, since the list that Markdown makes of it says the same.
 */
export function escapeLineStart(line: string): string {
  if (/^(?:#{1,6}(?=\s|$)|>|(?:[-=*_+] ?){3,}$|~~~)/.test(line) || /^(?=[|:-]*-)[-|: ]+$/.test(line))
    return `\\${line}`;
  return /^\[[^\]]{1,300}\]:/.test(line) ? `\\${line}` : line;
}
