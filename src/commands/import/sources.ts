import { limits } from "../../import/types.ts";
import type { Problem } from "../../model/problem.ts";
import type { Context } from "../context.ts";

/** One document that is to be imported. */
export interface SourceRef {
  /** Absolute path; `-` for standard input. */
  path: string;
  /** The file's name without folders. */
  name: string;
  /** Name of the folder that it lies in; "" for standard input. */
  folder: string;
  read(): Promise<Uint8Array | Problem>;
}

/** What was named on the command line, one by one, and the names of other files that lay in the folders. */
interface Gathered {
  sources: SourceRef[];
  skipped: string[];
}

/** What a folder's documents are called; what cannot be read is taken too, so that it is not passed over in silence. */
const documents = /\.(?:docx|docm|dotx|doc|pdf|md|markdown|txt|text|html?|xhtml|odt|rtf|pages)$/i;

/** Programs leave these while a document is open. */
const leftovers = /^(?:~\$|\.~lock)/;

/** The documents that the words mean: files as they are, folders with all documents below, `-` standard input. */
export function gather(words: readonly string[], context: Context): Gathered {
  const found: Gathered = { sources: [], skipped: [] };
  const met = new Set<string>();
  for (const word of words) {
    for (const source of word === "-" ? [standardInput(context)] : below(word, context, found)) {
      if (met.has(source.path)) continue;
      met.add(source.path);
      found.sources.push(source);
    }
  }
  return found;
}

function standardInput(context: Context): SourceRef {
  return { path: "-", name: "-", folder: "", read: () => context.input(limits.bytes) };
}

function below(word: string, context: Context, found: Gathered): SourceRef[] {
  const at = context.fileAt(word);
  if (!at) return [missing(word)];
  const names = at.store.list([at.name]);
  const folder = at.folder.replace(/[\\/]$/, "");
  return names.flatMap((name) => {
    const base = name.slice(name.lastIndexOf("/") + 1);
    if (name !== at.name && (!documents.test(base) || leftovers.test(base))) {
      found.skipped.push(base);
      return [];
    }
    const above = `${folder}/${name}`.split(/[/\\]/);
    const read = () => Promise.resolve(at.store.read(name, limits.bytes));
    return [{ path: `${folder}/${name}`, name: base, folder: above.at(-2) ?? "", read }];
  });
}

function missing(path: string): SourceRef {
  const problem: Problem = { code: "unreadable", reason: "missing" };
  return {
    path,
    name: path.slice(path.lastIndexOf("/") + 1),
    folder: "",
    read: () => Promise.resolve(problem),
  };
}
