import type { Config } from "../../model/config.ts";
import { signatureFile, signersFile } from "../../model/layout.ts";
import type { ListedSeal, Seal } from "../../model/seal.ts";
import { messageOf, principalOf } from "../approve/sign.ts";
import type { Context } from "../context.ts";
import type { SignatureStatus } from "./result.ts";

/** What can be said of an approval's signature; undefined where it has none and was made without. */
export async function signatureStatus(
  { store, signer }: Pick<Context, "store" | "signer">,
  config: Config,
  { seal, entry }: { seal: Seal; entry: ListedSeal | undefined },
): Promise<SignatureStatus | undefined> {
  const signature = store.read(signatureFile(seal.sha256 ?? ""));
  if ("code" in signature) return entry?.signed ? "missing" : undefined;
  const signers = store.read(signersFile);
  if ("code" in signers) return "unknown";
  const principal = principalOf(config, seal.by ?? "");
  const answer = await signer.check({ message: messageOf(seal), signature, signers, principal });
  return typeof answer === "string" ? answer : "unchecked";
}
