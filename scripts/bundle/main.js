// Makes the program as it is started: CommonJS, which Node loads quicker than ES modules, in pieces, so that a
// command loads only what it uses. Run by `npm run build`; `--out DIR` puts it elsewhere.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build, transform } from "esbuild";
import { lazyBuiltins } from "./lazy-builtins.js";
import { lazyLibraries } from "./lazy-libraries.js";
import { lazyTexts } from "./lazy-texts.js";
import { licencesOf } from "./licences.js";
import { putTogether } from "./together.js";

const root = dirname(dirname(import.meta.dirname));
const target = "node20.19";
// `\p{…}`, which esbuild otherwise makes anew at every use, for letters that an older Unicode did not have.
const unicodeClasses = { "regexp-unicode-property-escapes": true };
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { klubba: "src/main.ts", reader: "src/reader.ts" },
  bundle: true,
  // Only ES modules can be split; each piece becomes CommonJS below.
  splitting: true,
  format: "esm",
  platform: "node",
  target,
  supported: unicodeClasses,
  minify: true,
  sourcemap: "inline",
  outdir: values.out,
  outExtension: { ".js": ".cjs" },
  write: false,
  metafile: true,
  plugins: [lazyBuiltins, lazyLibraries, lazyTexts],
  logLevel: "warning",
});

// What one state of the program has found out, another must not believe.
const state = createHash("sha256");
for (const { path, text } of outputFiles) state.update(basename(path)).update(text);
const number = state.digest("hex").slice(0, 16);

rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
await Promise.all(outputFiles.map(writePiece));
writeFileSync(join(values.out, "LICENCES.txt"), licencesOf(root, bundled(metafile)));
putTogether(values.out, join(root, "examples", "norrsjo"));

/** The files of which something stands in a piece. */
function bundled({ outputs }) {
  const inputs = Object.values(outputs).flatMap((piece) => Object.entries(piece.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

async function writePiece({ path, text }) {
  const piece = await transform(text, {
    format: "cjs",
    platform: "node",
    target,
    minify: true,
    sourcemap: "external",
    sourcefile: path,
    logLevel: "warning",
    // `import()` would start Node's loader of ES modules.
    supported: { ...unicodeClasses, "dynamic-import": false },
    // Where it stands as an address, it is only given to `createRequire`, which takes a path as well.
    define: {
      KLUBBA_BUILD: JSON.stringify(number),
      "import.meta.dirname": "__dirname",
      "import.meta.filename": "__filename",
      "import.meta.url": "__filename",
    },
  });
  writeFileSync(path, `${piece.code}//# sourceMappingURL=${basename(path)}.map\n`);
  writeFileSync(`${path}.map`, piece.map);
}
