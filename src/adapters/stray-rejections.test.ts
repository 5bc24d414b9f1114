import { expect, it } from "vitest";
import { isNoLoss } from "./stray-rejections.ts";

const named = (name: string) => Object.assign(new Error("x"), { name });

it.each([
  [named("XRefEntryException"), true],
  [named("TypeError"), false],
  [new Error("disk"), false],
  ["XRefEntryException", false],
  [undefined, false],
])("%s", (reason, wanted) => {
  expect(isNoLoss(reason)).toBe(wanted);
});
