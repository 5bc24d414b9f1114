/** Walks along one line of Markdown, counting columns as CommonMark does: a tab reaches the next multiple of 4. */
export class LineCursor {
  readonly text: string;
  /** Offset of the line's end, its line break not included. */
  readonly end: number;
  at: number;
  /** Offset, column and indentation of the first character that is neither space nor tab. */
  next = 0;
  nextColumn = 0;
  #column = 0;
  #insideTab = false;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.find();
  }

  get indent(): number {
    return this.nextColumn - this.#column;
  }

  get blank(): boolean {
    return this.next >= this.end;
  }

  /** The first character that is not blank, "" at the line's end. */
  get char(): string {
    return this.blank ? "" : (this.text[this.next] ?? "");
  }

  /** What is left of the line from its first character that is not blank. */
  get rest(): string {
    return this.text.slice(this.next, this.end);
  }

  get column(): number {
    return this.#column;
  }

  /** Steps over blanks to the first other character, and `count` characters beyond. */
  skip(count: number): void {
    this.at = this.next + count;
    this.#column = this.nextColumn + count;
    this.#insideTab = false;
    this.find();
  }

  /** Steps over that many columns of blanks, and no further; a tab may be used up in part. */
  skipColumns(count: number): void {
    let left = Math.min(count, this.indent);
    while (left > 0) {
      const width = this.text[this.at] === "\t" ? 4 - (this.#column % 4) : 1;
      const step = Math.min(width, left);
      this.#insideTab = step < width;
      this.#column += step;
      left -= step;
      if (!this.#insideTab) this.at++;
    }
  }

  private find(): void {
    let at = this.at;
    let column = this.#column;
    for (; at < this.end; at++) {
      const char = this.text.charCodeAt(at);
      if (char === 32) column++;
      else if (char === 9) column += 4 - (column % 4);
      else break;
    }
    this.next = at;
    this.nextColumn = column;
  }
}
