import { readFileSync } from "node:fs";

const own = "const require = createRequire(import.meta.filename);\n";

/**
 * Takes out the line by which a file of `src` gets its `require`, so that the bundler sees to it: what such a file
 * requires is in the bundle, and is loaded where it is required.
 */
export const lazyLibraries = {
  name: "lazy-libraries",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      return text.includes(own) ? { contents: text.replace(own, "\n"), loader: "ts" } : undefined;
    });
  },
};
