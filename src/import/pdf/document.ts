import { cleanText } from "../charset/index.ts";
import type { ImportFailure } from "../types.ts";
import { limits } from "../types.ts";
import { readOrFail, Unreadable } from "../unreadable.ts";
import { FontWeights } from "./fonts.ts";
import type { PageRuns, TextRun } from "./run.ts";
import { boundStreams } from "./streams.ts";

type PdfJs = typeof import("unpdf/pdfjs");
type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type TextItem = Extract<Awaited<ReturnType<PdfPage["getTextContent"]>>["items"][number], { str: string }>;

/**
 * The text of a PDF's pages with its positions. Nothing in the file is run, and nothing is fetched for it.
 *
 * @returns why it cannot be read: encrypted, damaged, or too long
 */
export async function readPages(bytes: Uint8Array): Promise<PageRuns[] | ImportFailure> {
  const tooLarge = readOrFail(() => boundStreams(bytes));
  if (tooLarge) return tooLarge;
  const pdfjs = await loadPdfJs();
  // pdf.js takes the buffer for itself: it gets a copy.
  const task = pdfjs.getDocument({ ...settings, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages)
      return { problem: { code: "import-too-large", what: "pages", limit: limits.pages } };
    return await readAll(pdfjs, document);
  } catch (error) {
    return failure(error);
  } finally {
    await task.destroy();
  }
}

const settings = {
  isEvalSupported: false,
  // Glyphs' outlines are never drawn.
  disableFontFace: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: 1,
  stopAtErrors: false,
  verbosity: 0,
} as const;

async function loadPdfJs(): Promise<PdfJs> {
  fillIn();
  const { getResolvedPDFJS } = await import("unpdf");
  return getResolvedPDFJS();
}

/** pdf.js hands fonts on by a method that Node has from version 21 on. */
function fillIn(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- the standard's own method, for Node 20
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number) {
      return this.slice(0, length);
    },
  });
}

async function readAll(pdfjs: PdfJs, document: PdfDocument): Promise<PageRuns[] | ImportFailure> {
  const weights = new FontWeights();
  const pages: PageRuns[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = await readPage(pdfjs, page, weights);
    page.cleanup();
    pages.push(runs);
    length += runs.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (length > limits.text)
      return { problem: { code: "import-too-large", what: "text", limit: limits.text } };
  }
  return pages;
}

async function readPage(pdfjs: PdfJs, page: PdfPage, weights: FontWeights): Promise<PageRuns> {
  const items = await itemsOf(page);
  await weights.learn(page, new Set(items.map((item) => item.fontName)));
  const view = page.getViewport({ scale: 1 });
  const runs: TextRun[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (item.str.trim() === "") continue;
    const matrix: number[] = pdfjs.Util.transform(view.transform, item.transform);
    if (isUpright(matrix)) runs.push(runOf(item, matrix, weights));
    else turned.push(item.str);
  }
  return { width: view.width, height: view.height, runs, turned };
}

/** More pieces of text than this no page has; a form drawn within itself could go on for ever. */
const mostItems = 50_000;

async function itemsOf(page: PdfPage): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const content: ReadableStream<{ items: (TextItem | object)[] }> = page.streamTextContent();
  const reader = content.getReader();
  // oxlint-disable-next-line no-await-in-loop -- each part is asked for when the last one has been counted
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ("str" in item) items.push(item);
    if (items.length <= mostItems) continue;
    // oxlint-disable-next-line no-await-in-loop -- the last thing that is done
    await reader.cancel(new Error("too much text"));
    throw new Unreadable({ code: "import-too-large", what: "text", limit: limits.text });
  }
  return items;
}

/** Along the page, give or take a few degrees: scanned pages with text behind them lean. */
function isUpright([across = 0, up = 0]: readonly number[]): boolean {
  return across > 0 && Math.abs(up) < across * 0.1;
}

function runOf(item: TextItem, matrix: readonly number[], weights: FontWeights): TextRun {
  const [, , slant = 0, scale = 0, x = 0, y = 0] = matrix;
  const size = Math.hypot(slant, scale);
  // A soft hyphen at a run's end was seen there: a word was parted.
  const text = cleanText(item.str.replace(/\u00ad$/, "-"));
  return { text, x, y, width: item.width, size, bold: weights.isBold(item.fontName) };
}

function failure(error: unknown): ImportFailure {
  if (error instanceof Unreadable) return { problem: error.problem };
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return { problem: { code: "import-encrypted", format: "pdf" } };
  const detail = error instanceof Error ? error.message : String(error);
  return { problem: { code: "import-damaged", format: "pdf", detail } };
}
