/**
 * JSON for people and programs: indented, with a final newline, fields without a value left out. What a
 * terminal could act on stands escaped, so that nothing is lost and nothing happens.
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2) ?? "null";
  return `${text.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
