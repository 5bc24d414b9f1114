/** Replaces the characters from `start` up to `end` (UTF-16 offsets, end exclusive) by `text`. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text after all edits, whatever order they come in; edits at the same place stay in their order.
 * @throws RangeError where two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
  const parts: string[] = [];
  let from = 0;
  for (const { edit } of ordered) {
    if (edit.start < from || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`an edit from ${edit.start} to ${edit.end} overlaps another or the text's end`);
    }
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return parts.join("") + text.slice(from);
}
