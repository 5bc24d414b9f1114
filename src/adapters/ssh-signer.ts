import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Checking, KeyFault, Signed, Signer, SigningFault } from "../ports/signer.ts";
import { systemCode } from "./failures.ts";

/** What a signature is for: one made for another purpose (git, mail) is none of ours. */
const namespace = "klubba";

interface Answer {
  code: number;
  out: string;
  err: string;
}

/** `ssh-keygen -Y` of OpenSSH (8.0 or later). Keys, agents and pass phrases are its own affair. */
export class SshSigner implements Signer {
  readonly #env: NodeJS.ProcessEnv;
  readonly #interactive: boolean;

  /** @param interactive true where a person may be asked for a pass phrase */
  constructor(env: NodeJS.ProcessEnv, interactive: boolean) {
    this.#env = env;
    this.#interactive = interactive;
  }

  async sign(message: string, key: string): Promise<Signed | SigningFault> {
    const file = key === "" ? this.#usualKey() : key;
    if (file === undefined) return { code: "no-key" };
    if (!existsSync(file)) return { code: "unusable-key", key: file, reason: "missing", detail: "" };
    const answer = await this.#run(["-Y", "sign", "-n", namespace, "-f", file], message);
    if ("fault" in answer) return answer.fault;
    if (answer.code !== 0) {
      const reason = keyFault(answer.err, this.#interactive);
      return { code: "unusable-key", key: file, reason, detail: lastLine(answer.err) };
    }
    return { signature: answer.out, publicKey: publicKeyOf(file) };
  }

  async check(checking: Checking): Promise<"good" | "bad" | "other" | SigningFault> {
    const folder = mkdtempSync(join(tmpdir(), "klubba-"));
    try {
      const files = { signature: join(folder, "sig"), signers: join(folder, "signers") };
      writeFileSync(files.signature, checking.signature);
      writeFileSync(files.signers, checking.signers);
      return await this.#checkIn(files, checking);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #checkIn(
    { signature, signers }: { signature: string; signers: string },
    { message, principal }: Checking,
  ): Promise<"good" | "bad" | "other" | SigningFault> {
    const verify = ["-Y", "verify", "-n", namespace, "-f", signers, "-I", principal, "-s", signature];
    const answer = await this.#run(verify, message);
    if ("fault" in answer) return answer.fault;
    if (answer.code === 0) return "good";
    // Sound by itself: then only the one who signed is not the one who should have.
    const alone = await this.#run(["-Y", "check-novalidate", "-n", namespace, "-s", signature], message);
    if ("fault" in alone) return alone.fault;
    return alone.code === 0 ? "other" : "bad";
  }

  #usualKey(): string | undefined {
    const folder = join(this.#env["HOME"] ?? homedir(), ".ssh");
    const names = ["id_ed25519", "id_ed25519_sk", "id_ecdsa", "id_ecdsa_sk", "id_rsa"];
    return names.map((name) => join(folder, name)).find((file) => existsSync(file));
  }

  #run(options: readonly string[], input: string): Promise<Answer | { fault: SigningFault }> {
    // Without a terminal of its own it cannot wait for a pass phrase that nobody gives.
    const env = this.#interactive ? this.#env : { ...this.#env, SSH_ASKPASS_REQUIRE: "never" };
    return new Promise((resolve) => {
      const child = spawn("ssh-keygen", options, { env, detached: !this.#interactive, windowsHide: true });
      const said = { out: "", err: "" };
      child.stdout.on("data", (part: Buffer) => void (said.out += part.toString()));
      child.stderr.on("data", (part: Buffer) => void (said.err += part.toString()));
      child.on("error", (error) => resolve({ fault: faultOf(error) }));
      child.on("close", (code) => resolve({ code: code ?? 1, ...said }));
      // It may have ended before it read anything.
      child.stdin.on("error", (error) => void (said.err += `\n${error.message}`));
      child.stdin.end(input);
    });
  }
}

function faultOf(error: Error): SigningFault {
  return systemCode(error) === "ENOENT" ? { code: "no-program" } : { code: "failed", detail: error.message };
}

/** By the words of OpenSSH, which has no other language. */
function keyFault(said: string, interactive: boolean): KeyFault {
  if (/incorrect passphrase/i.test(said)) return interactive ? "pass-phrase" : "nobody-to-ask";
  return /no private key found/i.test(said) ? "no-private" : "other";
}

function publicKeyOf(file: string): string | undefined {
  const path = file.endsWith(".pub") ? file : `${file}.pub`;
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8").trim().split(/\s+/).slice(0, 2).join(" ");
}

function lastLine(text: string): string {
  return text.trim().split(/\r?\n/).at(-1) ?? "";
}
