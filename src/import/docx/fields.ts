import { child, childrenOf, flagOf, valueOf, type XmlElement } from "./xml.ts";

interface Field {
  code: string;
  /** Past the code: what is shown stands here. */
  result: boolean;
}

/** More fields than this within each other only a document has that never ends them. */
const deepest = 50;

/** No code is longer than an address may be, and only its beginning tells what a field is. */
const longest = 4000;

/** Fields that other files or programs would fill. */
const reaching = /^(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|EMBED)$/;
const pageNumber = /^(?:PAGE|NUMPAGES|SECTIONPAGES)$/;

/** Where in Word's fields, one within another, a place of the text lies: of a field the result is text, not the code. */
export class Fields {
  #open: Field[] = [];
  /** False where fields are begun and not ended: then none of them may swallow the text. */
  readonly #paired: boolean;

  constructor(paired: boolean) {
    this.#paired = paired;
  }

  begin(code = "", result = false): void {
    this.#open.push({ code, result });
    if (this.#open.length > deepest) this.#open.shift();
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.result && field.code.length < longest) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.result = true;
  }

  end(): void {
    this.#open.pop();
  }

  /** A code that is not ended in its paragraph will not be: it must not hide what follows. */
  endParagraph(): void {
    this.#open = this.#open.filter((field) => field.result);
  }

  get inCode(): boolean {
    return this.#paired && this.#open.some((field) => !field.result);
  }

  get inPageNumber(): boolean {
    return this.#open.some((field) => pageNumber.test(kindOf(field)));
  }

  /** In a table of contents, which says again what the headings say. */
  get inContents(): boolean {
    return this.#paired && this.#open.some((field) => kindOf(field) === "TOC");
  }

  get reaches(): boolean {
    return reaching.test(kindOf(this.#open.at(-1)));
  }

  get href(): string | undefined {
    const link = this.#open.findLast((field) => kindOf(field) === "HYPERLINK");
    return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(link?.code ?? "")?.[1];
  }
}

function kindOf(field: Field | undefined): string {
  return /[A-Z]+/.exec(field?.code.toUpperCase() ?? "")?.[0] ?? "";
}

/** What a form's field shows that has no text: a box, ticked or not, or the chosen entry of a list. */
export function formValue(fieldChar: XmlElement): string | undefined {
  const data = child(fieldChar, "w:ffData");
  const box = child(data, "w:checkBox");
  if (box) return (flagOf(box, "w:checked") ?? flagOf(box, "w:default")) ? "☒" : "☐";
  const list = child(data, "w:ddList");
  const entries = childrenOf(list, "w:listEntry").map(({ attributes }) => attributes["val"] ?? "");
  return list && entries[Number(valueOf(list, "w:result") ?? valueOf(list, "w:default") ?? 0)];
}
