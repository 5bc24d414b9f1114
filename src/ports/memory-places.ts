import { MemoryStore } from "./memory-store.ts";
import type { Places } from "./places.ts";

/** A small disk in memory, the twin of the real one; paths are written with forward slashes, `/` is the root. */
export class MemoryPlaces implements Places {
  readonly disk: MemoryStore;
  readonly #stores = new Map<string, MemoryStore>();

  readonly #shipped: MemoryStore;

  /**
   * @param files text by absolute path
   * @param shipped text by path, of what klubba brings along
   */
  constructor(files: Readonly<Record<string, string>>, shipped: Readonly<Record<string, string>> = {}) {
    this.#shipped = new MemoryStore(shipped);
    this.disk = new MemoryStore(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
    );
  }

  resolve(from: string, path: string): string {
    const parts: string[] = [];
    for (const part of (path.startsWith("/") ? path : `${from}/${path}`).split("/")) {
      if (part === "..") parts.pop();
      else if (part !== "" && part !== ".") parts.push(part);
    }
    return `/${parts.join("/")}`;
  }

  parent(path: string): string {
    return path.slice(0, Math.max(1, path.lastIndexOf("/")));
  }

  kind(path: string): "file" | "folder" | undefined {
    for (const [folder, store] of [["/", this.disk] as const, ...this.#stores]) {
      const inside = this.relative(folder, path);
      if (inside.startsWith("..")) continue;
      if (store.files.has(inside)) return "file";
      if (store.isFolder(inside)) return "folder";
    }
    return undefined;
  }

  findUp(name: string, folder: string): string | undefined {
    if (this.kind(this.resolve(folder, name)) === "file") return folder;
    return folder === "/" ? undefined : this.findUp(name, this.parent(folder));
  }

  relative(folder: string, path: string): string {
    const from = folder.split("/").filter((part) => part !== "");
    const to = path.split("/").filter((part) => part !== "");
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared]) shared++;
    return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
  }

  shipped(): MemoryStore {
    return this.#shipped;
  }

  /** The same store each time for one folder, so that a test sees what was written. */
  openStore(folder: string): MemoryStore {
    const opened = this.#stores.get(folder);
    if (opened) return opened;
    const store = new MemoryStore();
    for (const [path, bytes] of this.disk.files) {
      const inside = this.relative(folder, `/${path}`);
      if (!inside.startsWith("..")) store.files.set(inside, bytes);
    }
    this.#stores.set(folder, store);
    return store;
  }
}
