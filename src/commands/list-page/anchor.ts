/** The anchor of a forum's part of the page, by its place among the forums, 0-based. */
export function anchorOf(index: number): string {
  return `forum-${index + 1}`;
}
