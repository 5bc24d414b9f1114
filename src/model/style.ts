import { colour, font, list, type Read, record, text, texts } from "./shape.ts";

/** How an organisation's documents look, as `style:` in `klubba.yaml` or `style/style.yaml` says it. */
export const styleShape = record({
  /** A picture, `.png` or `.jpg`, relative to the file that names it. */
  logo: text,
  /** What stands for the logo where it is not seen; the organisation's name where it is left out. */
  logo_text: text,
  colours: record({ accent: colour, accent_dark: colour }),
  fonts: record({ text: list(font), headings: list(font) }),
  letterhead: record({
    organisation: text,
    unit: text,
    address: texts,
    phone: text,
    email: text,
    web: text,
  }),
  footer: text,
});
export type Style = Read<typeof styleShape>;

/** A style's file in the archive, beside which its logo lies. */
export const styleFile = "style/style.yaml";

/** Why a logo cannot be used. `archive`: its path leads out of it. */
export type LogoFault = "archive" | "missing" | "format" | "too-large";

/** Bytes of a logo at most. */
export const logoLimit = 5 * 1024 * 1024;

/**
 * The archive's path of a logo.
 * @param from the file that names it, relative to the archive
 * @param written relative to that file's folder
 * @returns undefined where the way leads out of the archive
 */
export function logoPath(from: string, written: string): string | undefined {
  if (/^[/\\]|^[a-z]:|\0/i.test(written)) return undefined;
  const folder = from.split("/").slice(0, -1);
  const way: string[] = [];
  for (const part of [...folder, ...written.split(/[/\\]/)]) {
    if (part === "..") {
      if (way.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") way.push(part);
  }
  return way.join("/");
}
