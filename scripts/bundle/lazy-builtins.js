import { createRequire } from "node:module";

const require = createRequire(import.meta.filename);

/** Modules of Node's own that take milliseconds to load, and that most commands import but never use. */
const costly = [
  "child_process",
  "crypto",
  "diagnostics_channel",
  "fs/promises",
  "http",
  "https",
  "net",
  "os",
  "readline",
  "timers/promises",
  "tls",
  "tty",
  "v8",
  "worker_threads",
  "zlib",
];
const filter = new RegExp(`^(?:node:)?(?:${costly.join("|")})$`);

/** Has them loaded where something of them is first used, instead of where they are imported. */
export const lazyBuiltins = {
  name: "lazy-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter }, ({ path, namespace }) =>
      namespace === "lazy-builtin" ? { path, external: true } : { path, namespace: "lazy-builtin" },
    );
    onLoad({ filter, namespace: "lazy-builtin" }, ({ path }) => {
      const name = path.startsWith("node:") ? path : `node:${path}`;
      const getters = Object.keys(require(name)).map(
        (key) =>
          `get ${JSON.stringify(key)}() { return require(${JSON.stringify(name)})[${JSON.stringify(key)}]; },`,
      );
      return { contents: `module.exports = {\n${getters.join("\n")}\n};`, loader: "js" };
    });
  },
};
