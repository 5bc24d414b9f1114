import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { readAll } from "./node-input.ts";

it("reads bytes and text to the end, and nothing that is longer than may be read", async () => {
  expect(await readAll(Readable.from([Buffer.from("Å"), "ter"]), 5)).toEqual(Buffer.from("Åter"));
  expect(await readAll(Readable.from([Buffer.from("Å"), "terbud"]), 5)).toEqual({
    code: "file-too-large",
    limit: 5,
  });
});

it("leaves off reading what never ends", async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield Buffer.alloc((given += 1) && 1000);
  }
  expect(await readAll(endless(), 10_000)).toMatchObject({ code: "file-too-large" });
  expect(given).toBe(11);
});
