import { readFileSync } from "node:fs";

const imported = /^import \{ (\w+) \} from "(\.\/[\w-]+\.ts)";\n/gm;

/**
 * Has each table of a language's texts made where something of it is first said, instead of all of them at the start:
 * a command says little of what klubba can say. What is made stays.
 */
export const lazyTexts = {
  name: "lazy-texts",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]language[/\\]\w+[/\\]index\.ts$/ }, ({ path }) => ({
      contents: `${withGetters(readFileSync(path, "utf8"))}\n${lazily}`,
      loader: "ts",
    }));
  },
};

const lazily = `
function made<T extends object>(tables: T, name: string, value: unknown): any {
  Object.defineProperty(tables, name, { value, enumerable: true });
  return value;
}`;

/** Of `import { listTexts } from "./lists.ts"` and `lists: listTexts,` a getter that requires it. */
function withGetters(text) {
  const files = new Map(Array.from(text.matchAll(imported), ([, name, file]) => [name, file]));
  return text
    .replace(imported, "")
    .replace(/^ {2}(\w+): (\w+),$/gm, (line, key, name) =>
      files.has(name)
        ? `  get ${key}() { return made(this, "${key}", require("${files.get(name)}").${name}); },`
        : line,
    );
}
