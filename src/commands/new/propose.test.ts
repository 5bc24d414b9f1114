import { expect, it } from "vitest";
import type { Matter } from "../../archive/agenda.ts";
import { proposeAgenda } from "./propose.ts";

it("asks once what each reference means, however many matters return", () => {
  const asked: string[] = [];
  const matters = Array.from({ length: 40 }, (_, at) => {
    const ref = `VS-2025-04-03/d${at}`;
    return {
      ref,
      title: `Ärende ${at}`,
      reason: "returning",
      follows: [ref],
      file: "a.md",
    } as unknown as Matter;
  });
  const items = proposeAgenda({
    standing: [],
    matters,
    reports: [],
    planned: [],
    leftOut: new Set(),
    added: [],
    isClosing: () => false,
    wholeRef: (written) => {
      asked.push(written);
      return written;
    },
    settledBy: () => undefined,
  });
  expect(items.map(({ title }) => title)).toEqual(matters.map(({ title }) => title));
  expect(asked.length).toBe(new Set(asked).size);
});
