import type { Config } from "../../model/config.ts";
import { signersFile } from "../../model/layout.ts";
import { nameKey, peopleOf } from "../../model/names.ts";
import type { Seal } from "../../model/seal.ts";
import type { SigningFault } from "../../ports/signer.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";

/** What is signed: the seal's hash, with a line's end, so that any tool can write it. */
export function messageOf({ sha256 = "" }: Pick<Seal, "sha256">): string {
  return `${sha256}\n`;
}

/**
 * Who somebody is among the allowed signers: their address in `klubba.yaml`, else their name. Signs that would end a word or a
 * line of that file, or what is handed to a program, are blanks.
 */
export function principalOf(config: Config, name: string): string {
  const person = peopleOf(config).find((one) => nameKey(one.name ?? "") === nameKey(name));
  return (person?.email ?? name).replace(/[\p{Cc}"]/gu, " ");
}

/**
 * The signature of an approval, and what is to be done about it.
 * @throws UserError where none could be made (exit code 4), or it is not that person's
 */
export async function signatureOf(
  desk: Desk,
  seal: Seal,
  key: string,
): Promise<{ signature: string; remarks: string[] }> {
  const { context, texts, archive } = desk;
  const message = messageOf(seal);
  // On a terminal the line that ssh-keygen asks on begins with this.
  context.progress(`${texts.seals.signing({ key })} `);
  const signed = await context.signer.sign(message, key);
  context.progress();
  if ("code" in signed) throw new UserError(faultInWords(desk, signed), 4);
  const principal = principalOf(archive.config, seal.by ?? "");
  const signers = context.store.read(signersFile);
  const known = "code" in signers ? undefined : signers;
  const bytes = new TextEncoder().encode(signed.signature);
  const answer =
    known && (await context.signer.check({ message, signature: bytes, signers: known, principal }));
  if (answer === "good") return { signature: signed.signature, remarks: [] };
  if (known && mentions(known, principal)) {
    throw new UserError(texts.seals.otherKey({ name: seal.by ?? "", principal, file: signersFile }));
  }
  const named = /[\s,"]/.test(principal) ? `"${principal}"` : principal;
  const line = `${named} namespaces="klubba" ${signed.publicKey ?? texts.seals.publicKey}`;
  return { signature: signed.signature, remarks: [texts.seals.allowSigner({ file: signersFile, line })] };
}

/** True where a line begins with that principal, alone or among others (`man ssh-keygen`, ALLOWED SIGNERS). */
function mentions(signers: Uint8Array, principal: string): boolean {
  const lines = new TextDecoder().decode(signers).split(/\r?\n/);
  const named = lines.flatMap((line) => {
    const [, quoted, bare = ""] = /^\s*(?:"([^"]*)"|([^\s#]\S*))/.exec(line) ?? [];
    return (quoted ?? bare).split(",");
  });
  return named.includes(principal);
}

/** Why a signature could not be made or checked, and what to do. */
export function faultInWords({ texts }: Pick<Desk, "texts">, fault: SigningFault): string {
  const { seals } = texts;
  switch (fault.code) {
    case "no-program":
      return seals.noProgram;
    case "no-key":
      return seals.noKey;
    case "unusable-key":
      return seals.unusableKey[fault.reason]({ key: fault.key, detail: fault.detail });
    case "failed":
      return seals.signingFailed({ detail: fault.detail });
  }
}
