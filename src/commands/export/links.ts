import type { Context } from "../context.ts";

/** Where a document is made from and written to. */
export interface LinkPlaces {
  /** The minutes file, relative to the archive. */
  file: string;
  /** The folder that the document is written to, absolute. */
  folder: string;
}

/**
 * The address of a link as a document there may have it: what leads out into the world and within the document stays; a
 * file is looked for beside the minutes, then from the archive's top, and led to from where the document will lie.
 * Undefined for a file that is not there, or not in the archive, and for anything that is no link (`javascript:`).
 */
export function linksFor(
  { file, folder }: LinkPlaces,
  context: Pick<Context, "store" | "way">,
): (url: string) => string | undefined {
  return (url) => {
    if (/^(?:https?:|mailto:|tel:)/i.test(url) || url.startsWith("#")) return url;
    const [way, ending] = parted(url);
    const path = fileAt(way, { file, context });
    return path === undefined ? undefined : `${addressOf(context.way(folder, path))}${ending}`;
  };
}

/**
 * The archive's path of a file that minutes name.
 * @returns undefined where it is not there, or not in the archive
 */
export function fileAt(
  written: string,
  { file, context }: { file: string; context: Pick<Context, "store"> },
): string | undefined {
  if (written === "" || /^[a-z][a-z\d+.-]*:/i.test(written) || /^[/\\]/.test(written)) return undefined;
  const folder = file.split("/").slice(0, -1);
  const ways = [decoded(written), written].flatMap((name) => [inside(folder, name), inside([], name)]);
  return ways.find((path) => path !== undefined && isFile(path, context));
}

/** Asked without reading it: none fits into no bytes at all, but an empty one. A folder is none. */
function isFile(path: string, { store }: Pick<Context, "store">): boolean {
  const bytes = store.read(path, 0);
  return !("code" in bytes) || bytes.code === "file-too-large";
}

function inside(folder: readonly string[], written: string): string | undefined {
  const way = [...folder];
  for (const part of written.split(/[/\\]/)) {
    if (part === "..") {
      if (way.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") way.push(part);
  }
  return way.join("/");
}

/** "a.pdf#sida-2" is a file and a place in it. */
function parted(url: string): [string, string] {
  const at = url.search(/[#?]/);
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch (error) {
    // A name with a percent sign of its own.
    if (error instanceof URIError) return written;
    throw error;
  }
}

/** A way as a relative address (RFC 3986); on another drive of Windows one that begins with `file:`. */
function addressOf(way: string): string {
  const drive = /^[a-z]:\//i.test(way);
  const parts = way.split("/").map((part, index) => (drive && index === 0 ? part : encodeURIComponent(part)));
  const address = parts.join("/");
  return drive ? `file:///${address}` : address;
}
