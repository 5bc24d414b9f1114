import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { SshSigner } from "../src/adapters/ssh-signer.ts";
import { klubba } from "../src/cli/world.fixture.ts";
import { MemoryPlaces } from "../src/ports/memory-places.ts";

/*
 * What others make of our seals: Python by the scripts of the page, and ssh-keygen. A machine without one of them skips
 * what needs it, and the name of the skipped test says so.
 */
const folder = mkdtempSync(join(tmpdir(), "klubba-seals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const page = readFileSync(new URL("../docs/seals.md", import.meta.url), "utf8");
const runs = (program: string, ...options: string[]) => spawnSync(program, options).status === 0;
const python = ["/usr/bin/python3", "python3"].find((name) => runs(name, "-c", "0"));
const withYaml = ["/usr/bin/python3", "python3"].find((name) => runs(name, "-c", "import yaml"));
const hasKeygen = spawnSync("ssh-keygen", ["-?"]).error === undefined;

const file = "minutes/råd/2025-02-04.md";
const files = {
  "/arkiv/klubba.yaml": `klubba: 1
language: sv
people:
  - { name: Siv Ek, email: siv@example.org }
forums:
  råd: { name: Rådet, prefix: R, minutes: protocol }
`,
  [`/arkiv/${file}`]: `---
klubba: 1
forum: råd
date: 2025-02-04
chair: Eva Lind
approvers: [Siv Ek]
---

## § 4 Såld brygga

**Beslut**

att sälja bryggan för 40 000 kronor, se [brevet](brev.txt).

## § 5 Taxor

**Beslut**

att anta taxan.
`,
  "/arkiv/minutes/råd/brev.txt": "Brev",
};

function world(signer?: SshSigner) {
  const places = new MemoryPlaces(files);
  const store = places.openStore("/arkiv");
  return { store, run: (...argv: string[]) => klubba(argv, files, { places, signer }) };
}

function script(name: string, interpreter: string, text: string): string {
  const code = new RegExp(`\`\`\`python ${name}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? "";
  writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, "minutes.md"), text);
  const answer = spawnSync(interpreter, [join(folder, name), join(folder, "minutes.md")], {
    encoding: "utf8",
  });
  return `${answer.stdout.replace(/^(\w+) .*$/gm, "$1")}${answer.stderr.trim().split("\n").at(-1)}`;
}

describe("the scripts of docs/seals.md", () => {
  test.skipIf(python === undefined)("verify the whole, in any copy (needs Python)", async () => {
    const { run, store } = world();
    await run("justera", file, "--items", "5", "--on", "2025-02-04");
    await run("justera", file, "--by", "Siv Ek", "--on", "2025-02-05");
    await run("justera", file, "--on", "2025-02-06");
    const text = store.text(file);
    const check = (changed: string) => script("verify-seal.py", python ?? "", changed);
    expect(check(text)).toBe("good\ngood\n");
    expect(check(`\uFEFF${text.replaceAll("\n", "\r\n").normalize("NFD")}`)).toBe("good\ngood\n");
    expect(check(text.replaceAll("40 000", "45 000"))).toBe("BROKEN\nBROKEN\n");
    expect(check(text.replace("2025-02-06", "2025-02-07"))).toBe("good\nBROKEN\n");
  });

  test.skipIf(withYaml === undefined)("verify single items (needs Python with PyYAML)", async () => {
    const { run, store } = world();
    await run("justera", file, "--items", "4,5", "--by", "Siv Ek", "--on", "2025-02-04");
    const check = (changed: string) => script("verify-items.py", withYaml ?? "", changed);
    expect(check(store.text(file))).toBe("good\n");
    expect(check(store.text(file).replace("- att anta", "- att avslå"))).toBe("BROKEN\n");
  });
});

describe.skipIf(!hasKeygen)("signatures (need ssh-keygen)", () => {
  const key = (name: string, ...more: string[]) => {
    const path = join(folder, name);
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path, ...more]);
    return path;
  };
  const siv = key("siv");
  const other = key("other");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "hemligt", "-f", join(folder, "locked")]);
  const halfKey = join(folder, "half.pub");
  copyFileSync(`${siv}.pub`, halfKey);
  const notKey = join(folder, "no-key");
  writeFileSync(notKey, "x");
  const signer = new SshSigner({ ...process.env, SSH_AUTH_SOCK: undefined, HOME: folder }, false);
  const publicKey = (path: string) => readFileSync(`${path}.pub`, "utf8").split(" ").slice(0, 2).join(" ");
  const allow = (path: string, who = "siv@example.org") => `${who} namespaces="klubba" ${publicKey(path)}\n`;
  const approve = (path: string) => ["justera", file, "--by", "Siv Ek", "--on", "2025-02-05", "--sign", path];
  const status = async (run: (...argv: string[]) => Promise<{ out: string; exit: number }>) => {
    const { out, exit } = await run("verify", "--json");
    const [{ signature }]: [{ signature: string }] = JSON.parse(out);
    return [signature, exit];
  };

  it("are made with the key named, and say what to add for others to check them", async () => {
    const { run, store } = world(signer);
    const { err, exit } = await run(...approve(siv));
    expect(exit).toBe(0);
    expect(err).toContain(`  ${allow(siv).trim()}\n`);
    expect(await status(run)).toEqual(["unknown", 0]);
    store.write("seals/allowed_signers", allow(siv));
    expect(await status(run)).toEqual(["good", 0]);
    expect((await run("verifiera", file)).out).toContain("underskriften gäller");
  });

  it("can be checked by ssh-keygen alone, as the page says", async () => {
    const { run, store } = world(signer);
    await run(...approve(siv));
    const [, hash = ""] = /sha256: ([0-9a-f]{64}) \}\n---/.exec(store.text(file)) ?? [];
    const signature = join(folder, "made.sig");
    writeFileSync(signature, store.text(`seals/${hash.slice(0, 16)}.sig`));
    writeFileSync(join(folder, "signers"), allow(siv));
    const command = /^echo SHA256 \| (ssh-keygen .*)$/m.exec(page)?.[1] ?? "";
    const options = command
      .replace("seals/allowed_signers", join(folder, "signers"))
      .replace("seals/SHA256.sig", signature)
      .split(" ")
      .slice(1);
    const answer = spawnSync("ssh-keygen", options, { input: `${hash}\n`, encoding: "utf8" });
    expect(answer.stdout).toContain('Good "klubba" signature for siv@example.org');
  });

  it("count only by the key of the one who approved", async () => {
    const { run, store } = world(signer);
    await run(...approve(siv));
    store.write("seals/allowed_signers", allow(other));
    expect(await status(run)).toEqual(["other", 1]);
    store.write("seals/allowed_signers", allow(siv, "bo@example.org"));
    expect(await status(run)).toEqual(["other", 1]);
    store.write("seals/allowed_signers", allow(siv).replace('"klubba"', '"git"'));
    expect(await status(run)).toEqual(["other", 1]);
    const name = [...store.files.keys()].find((path) => path.endsWith(".sig")) ?? "";
    store.write("seals/allowed_signers", allow(siv));
    store.write(name, "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n");
    expect(await status(run)).toEqual(["bad", 1]);
    store.files.delete(name);
    expect(await status(run)).toEqual(["missing", 1]);
  });

  test.each([
    ["another's key", () => other, "nyckeln är inte den som seals/allowed_signers har för Siv Ek"],
    ["no such key", () => join(folder, "nobody"), "det finns ingen fil"],
    ["a key with a pass phrase, and nobody to ask", () => join(folder, "locked"), "här finns ingen terminal"],
    ["the public half of a key alone", () => halfKey, "är bara den publika halvan av en nyckel"],
    ["what is no key", () => notKey, "ssh-keygen kan inte skriva under med"],
    ["no key in the usual place", () => "", "Det finns ingen SSH-nyckel på den vanliga platsen"],
  ])("are refused in words for %s, and nothing is written", async (_, path, words) => {
    const { run, store } = world(signer);
    store.write("seals/allowed_signers", allow(siv));
    const named = approve(path()).filter((word) => word !== "");
    const { exit, err } = await run(...named);
    expect(err).toContain(words);
    expect(exit).toBe(path() === other ? 2 : 4);
    expect(store.text(file)).toBe(files[`/arkiv/${file}`]);
    expect(store.exists("seals.yaml")).toBe(false);
  });

  it("take a name in a comment or in another's line for nobody's key", async () => {
    const { run, store } = world(signer);
    store.write(
      "seals/allowed_signers",
      `# siv@example.org kommer sedan\n${allow(other, "not.siv@example.org")}`,
    );
    const { err, exit } = await run(...approve(siv));
    expect([exit, err]).toEqual([0, expect.stringContaining(`  ${allow(siv).trim()}\n`)]);
  });

  it("go by the name of who has no address", async () => {
    const { run, store } = world(signer);
    store.write("seals/allowed_signers", allow(siv, '"Eva Lind"'));
    const approved = await run("justera", file, "--by", "Eva Lind", "--on", "2025-02-05", "--sign", siv);
    expect(approved.err).not.toContain("allowed_signers");
    expect(await status(run)).toEqual(["good", 0]);
  });

  it("are said to be unchecked where ssh-keygen is missing", async () => {
    const { run, store } = world(signer);
    await run(...approve(siv));
    store.write("seals/allowed_signers", allow(siv));
    const nowhere = new SshSigner({ PATH: folder }, false);
    expect(await nowhere.sign("x", siv)).toEqual({ code: "no-program" });
    expect(
      await nowhere.check({
        message: "x",
        signature: new Uint8Array(),
        signers: new Uint8Array(),
        principal: "x",
      }),
    ).toEqual({ code: "no-program" });
  });
});
