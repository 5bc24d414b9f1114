import type { Problem } from "../model/problem.ts";
import type { Store } from "./store.ts";

/** An archive in memory, the twin of the one on disk: for tests, and for what is tried before it is written. */
export class MemoryStore implements Store {
  readonly files = new Map<string, Uint8Array>();

  /** @param files text by path, forward slashes, relative to the root */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  list(folders: readonly string[] = []): string[] {
    const roots = folders.filter((folder) => folder !== "");
    const below = [...this.files.keys()]
      .filter((path) => roots.length === 0 || roots.some((root) => path.startsWith(`${root}/`)))
      .filter((path) => !path.split("/").some((part) => part.startsWith(".") || part === "node_modules"));
    // As on a disk, what is no folder is listed itself, and reading it tells what is wrong.
    const named = roots.filter((root) => !this.isFolder(root));
    return [...new Set([...below, ...named])].sort();
  }

  read(path: string, limit?: number): Uint8Array | Problem {
    const bytes = this.files.get(path);
    if (bytes && limit !== undefined && bytes.length > limit) return { code: "file-too-large", limit };
    if (bytes) return bytes;
    return { code: "unreadable", reason: this.isFolder(path) ? "directory" : "missing" };
  }

  exists(path: string): boolean {
    return this.files.has(path) || this.isFolder(path);
  }

  write(path: string, bytes: string | Uint8Array): void {
    this.files.set(path, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  }

  replace(path: string, from: string, to: string): boolean {
    const bytes = this.files.get(path);
    if (!bytes || new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) !== from) return false;
    this.write(path, to);
    return true;
  }

  create(path: string, bytes: string | Uint8Array): boolean {
    if (this.exists(path)) return false;
    this.write(path, bytes);
    return true;
  }

  append(path: string, text: (existing: string) => string): Promise<void> {
    const existing = this.text(path);
    const added = text(existing);
    if (added !== "") this.write(path, existing + added);
    return Promise.resolve();
  }

  /** The file's text, "" for none. */
  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  isFolder(path: string): boolean {
    return path === "" || [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
  }
}
