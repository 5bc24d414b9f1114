import type { Store } from "../../ports/store.ts";

/** The store as if it held these files alone. */
export function onlyFiles(store: Store, files: readonly string[]): Store {
  return {
    list: () => [...files],
    read: (path, limit) => store.read(path, limit),
    exists: (path) => store.exists(path),
    write: (path, bytes) => store.write(path, bytes),
    replace: (path, from, to) => store.replace(path, from, to),
    create: (path, bytes) => store.create(path, bytes),
    append: (path, text) => store.append(path, text),
  };
}
