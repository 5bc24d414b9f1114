/** The items of "§§ 3–5", "4, 6 B och 9" one by one: `3`, `4`, `5`; the marks before them do not matter. */
export function expandItems(text: string): string[] {
  const items: string[] = [];
  const plain = text.replaceAll("§", " ").replace(/ +/g, " ");
  for (const [, first = "", letter, last] of plain.matchAll(
    /(\d{1,4})( ?[A-Z]\b)?(?: ?[–—-] ?(\d{1,4}))?/g,
  )) {
    if (last === undefined) items.push(letter ? `${first} ${letter.trim()}` : first);
    else items.push(...range(Number(first), Number(last)));
  }
  return items;
}

function range(first: number, last: number): string[] {
  const count = Math.min(Math.max(last - first + 1, 0), 200);
  return Array.from({ length: count }, (_, step) => String(first + step));
}
