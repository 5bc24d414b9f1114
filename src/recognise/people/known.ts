import type { Context } from "../context.ts";
import { isFullName, isName } from "./name.ts";

/** True for a first and last name, and for the first name of somebody known. */
export function isPerson(text: string, { people }: Context): boolean {
  return isFullName(text) || (isName(text) && people.has(text));
}
