/** Why a signature could not be made or checked. `detail` is what the program said. */
export type SigningFault =
  /** the program is not installed */
  | { code: "no-program" }
  /** no key was named and none lies where keys usually do */
  | { code: "no-key" }
  | { code: "unusable-key"; key: string; reason: KeyFault; detail: string }
  | { code: "failed"; detail: string };

/**
 * missing: there is no such file. pass-phrase: what was given is another. nobody-to-ask: it has one, and there is no terminal.
 * no-private: only the public half is there, and no agent holds the other.
 */
export type KeyFault = "missing" | "pass-phrase" | "nobody-to-ask" | "no-private" | "other";

export interface Signed {
  /** Armoured, as `ssh-keygen -Y sign` writes it. */
  signature: string;
  /** Type and key, as a line of an allowed signers file ends; undefined where it could not be told. */
  publicKey: string | undefined;
}

export interface Checking {
  message: string;
  signature: Uint8Array;
  /** An allowed signers file. */
  signers: Uint8Array;
  /** Who is to have signed, as that file calls them. */
  principal: string;
}

/** Signatures by the user's own SSH key, in the namespace `klubba`. */
export interface Signer {
  /** @param key a file; "" for the one that usually lies in the user's `.ssh` */
  sign(message: string, key: string): Promise<Signed | SigningFault>;
  /** @returns "other": it is sound, but not by that principal's key */
  check(checking: Checking): Promise<"good" | "bad" | "other" | SigningFault>;
}

/** Where nobody can sign. */
export const noSigner: Signer = {
  sign: () => Promise.resolve({ code: "no-program" }),
  check: () => Promise.resolve({ code: "no-program" }),
};
