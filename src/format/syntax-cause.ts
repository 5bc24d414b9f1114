import type { ErrorCode, YAMLParseError } from "yaml";
import type { SyntaxCause } from "../model/problem.ts";

const byCode: Partial<Record<ErrorCode, SyntaxCause>> = {
  MULTILINE_IMPLICIT_KEY: "no-colon",
  BAD_INDENT: "indentation",
  TAB_AS_INDENT: "tab",
  BAD_SCALAR_START: "sign",
  BAD_ALIAS: "sign",
  ALIAS_PROPS: "sign",
  BAD_DQ_ESCAPE: "quote",
};

// The parser's remaining codes say little; its sentences say more.
const byMessage: readonly (readonly [RegExp, SyntaxCause])[] = [
  [/end with a [\]}]/, "bracket"],
  [/block sequence may not/, "indentation"],
  [/closing ['"]quote|scalar at node end/, "quote"],
  [/flow (?:map|sequence|collection)|Missing , |Unexpected flow/i, "bracket"],
  [/followed by map values|Missing space after :/, "no-colon"],
  [/without - indicator|properly indented|sufficiently indented/, "indentation"],
];

/** What the writer of the line most likely did. */
export function syntaxCause({ code, message, pos }: YAMLParseError, text: string): SyntaxCause {
  if (isConflictMark(text.slice(text.lastIndexOf("\n", Math.max(0, pos[0] - 1)) + 1))) return "conflict";
  const said = byMessage.find(([pattern]) => pattern.test(message))?.[1];
  if (said !== undefined) return said;
  if (code === "BLOCK_AS_IMPLICIT_KEY") return hasColon(text, pos[0]) ? "colon" : "indentation";
  return byCode[code] ?? "other";
}

// Two fields run into one another: on one line by a colon, on two by what stands before the second.
function hasColon(text: string, from: number): boolean {
  return /^[^\n]*:(?:\s|$)/.test(text.slice(from, from + 1000));
}

/** True for a text that begins with a line that git writes where two people have changed the same lines. */
export function isConflictMark(text: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/.test(text.slice(0, 8));
}
