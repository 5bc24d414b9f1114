import { type Browser, BrowserFailure, type BrowserReason } from "./browser.ts";

/** A browser in memory, the twin of the real one: what it was given to print, and what goes wrong. */
export class MemoryBrowser implements Browser {
  /** The pages, in order. */
  readonly printed: string[] = [];
  /** What happens instead of printing. */
  trouble: BrowserReason | undefined;

  print(html: string): Promise<Uint8Array> {
    if (this.trouble) return Promise.reject(new BrowserFailure(this.trouble));
    this.printed.push(html);
    return Promise.resolve(new TextEncoder().encode(`%PDF-1.4\n% page ${this.printed.length}\n%%EOF\n`));
  }
}
