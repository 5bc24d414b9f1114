import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";

/** Cuts at signs of one kind that stand outside of parentheses. */
export function cut(text: string, isSeparator: (sign: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "(") depth++;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(sign)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Cuts at "och" and its like outside of parentheses; "hälso- och sjukvården" stays whole. */
export function cutAtAnd(text: string, { and }: PersonWords): string[] {
  return text
    .split(fragment`(?<!-) (?:${and}) (?![^()]*\\))`)
    .map((part) => part.replace(fragment`^(?:${and}) `, "").trim())
    .filter((part) => part !== "");
}

const bullet = /^(?:[•·▪●○◦‣*–—-]+|\d{1,3}[.)]|[xX✓✔☑☒√](?=\s))\s*(?=\S)/u;
const address = /[<(]?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}[>)]?/g;
const web = /[<(]?https?:\/\/[^\s>)]+[>)]?/g;
const handle = /(?<=\s)\(?@[\w-]{1,40}\)?/g;
/** "(@annoak, Example Ltd)" */
const handleFirst = /\(@[\w-]{1,40}(?:, ?| [–—/-] )(?=[^()]{1,60}\))/g;
const phone =
  /(?:(?:tel|tfn|mobil)\.?:? ?)?(?:\+46 ?(?:\(0\))?|0)\d{1,3}[-–/ ]\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/gi;

/** A sign that each of them has is looked for first: most entries have none. */
function withoutAddresses(text: string): string {
  let bare = text;
  if (text.includes("@")) bare = bare.replace(address, " ");
  if (text.includes("://")) bare = bare.replace(web, " ");
  if (/[0+]/.test(text)) bare = bare.replace(phone, " ");
  if (text.includes("@")) bare = bare.replace(handleFirst, "(").replace(handle, " ");
  return text.includes("[") ? bare.replace(/(?<=\S )\[([^[\]]{1,40})\]/g, "($1)") : bare;
}

/** An entry of a list without bullet or number, addresses, and the signs that end it. */
export function bareEntry(text: string): string {
  const bare = withoutAddresses(text.replace(bullet, ""))
    .replace(/ {2,}/g, " ")
    .replace(/^[\s,;:*•–—-]+/, "");
  // A pattern for the signs at the end would try each row of them in the text.
  let end = bare.length;
  while (end > 0 && /[.;,\s]/.test(bare[end - 1] ?? "")) end--;
  return bare.slice(0, end);
}

/** Index of the colon behind a label, "Alby förening (AF):"; times such as 13:30 have one too. */
export function labelEnd(part: string): number {
  const colon = /^[^:()]{1,80}(?:\([^:()]{1,20}\) ?)?:(?=\s|$)/.exec(part)?.[0].length;
  return colon === undefined ? -1 : colon - 1;
}
