import { BrowserFailure, type BrowserReason } from "../../ports/browser.ts";
import { type Context, UserError } from "../context.ts";

/**
 * The page as PDF, by a browser of the machine.
 * @param html one whole, self-contained page
 * @throws UserError with what to install or to do instead (exit 4)
 */
export async function printPdf(html: string, context: Context): Promise<Uint8Array> {
  try {
    return await context.browser.print(html);
  } catch (error) {
    if (error instanceof BrowserFailure) throw new UserError(failureWords(error.reason, context), 4);
    throw error;
  }
}

function failureWords(reason: BrowserReason, { texts }: Context): string {
  const say = texts.printing.failures[reason.code];
  return say({ path: "", seconds: 0, detail: "", ...reason });
}
