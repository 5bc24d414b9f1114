import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

interface Package {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  dev?: boolean;
  /** Made for some computers alone. */
  optional?: boolean;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
}

const own: Package = JSON.parse(file("package.json"));
const { packages }: { packages: Record<string, Package> } = JSON.parse(file("package-lock.json"));
const locked = Object.entries(packages).filter(([path]) => path !== "");

it("who installs klubba installs no other package: the libraries are in the bundle", () => {
  expect(locked.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
  expect({ ...own.dependencies, ...own.optionalDependencies, ...own.peerDependencies }).toEqual({});
});

it("runs nothing on the computer of who installs it", () => {
  for (const name of ["preinstall", "install", "postinstall"]) expect(own.scripts).not.toHaveProperty(name);
});

it("takes of packages with install scripts only the one that builds the bundle", () => {
  const paths = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  // fsevents is for watching on macOS alone, and its script builds nothing where its binary is.
  expect(paths.filter((path) => !path.endsWith("/fsevents"))).toEqual(["node_modules/esbuild"]);
});

it("pins every direct dependency to one version, and locks each package that every computer gets by its hash", () => {
  for (const version of Object.values(own.devDependencies ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(
    locked
      .filter(([, { integrity, optional }]) => integrity === undefined && !optional)
      .map(([path]) => path),
  ).toEqual([]);
});

it("gives each direct dependency a reason in docs/libraries.md", () => {
  const page = file("docs/libraries.md").toLowerCase();
  const names = Object.keys(own.devDependencies ?? {}).filter((name) => !name.startsWith("@types/"));
  const told = (name: string) =>
    page.includes(name) || page.includes(name.replace(/^@[^/]+\//, "").replace(/-v8$/, ""));
  expect(names.filter((name) => !told(name))).toEqual([]);
});
