import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("what klubba packs is what it needs to run, and no more", () => {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
  });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(listed);
  const folders = new Set(files.map(({ path }) => path.split("/")[0]));
  const known = ["bin", "dist", "templates", "examples", "docs", "package.json", "LICENSE"];
  expect([...folders].filter((name) => !known.includes(name ?? "") && !name?.endsWith(".md"))).toEqual([]);
  expect(files.some(({ path }) => path === "bin/klubba.cjs")).toBe(true);
  expect(files.filter(({ path }) => /\.test\.|\.fixture\./.test(path))).toEqual([]);
});
