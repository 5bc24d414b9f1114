import fc from "fast-check";
import { expect, it, test } from "vitest";
import { jpegHead as jpeg, pngHead as png } from "./picture.fixture.ts";
import { pictureOf } from "./picture.ts";

test("a PNG has the size that its header says", () => {
  expect(pictureOf(png(600, 4464), "Norrsjö")).toEqual({
    bytes: png(600, 4464),
    mediaType: "image/png",
    width: 600,
    height: 4464,
    alt: "Norrsjö",
  });
});

test("a JPEG has the size of its frame, whatever stands before", () => {
  expect(pictureOf(jpeg, "")).toMatchObject({ mediaType: "image/jpeg", width: 300, height: 200 });
});

it.each([
  ["SVG", new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ["nothing", new Uint8Array()],
  ["half a PNG", png(600, 200).subarray(0, 20)],
  ["a PNG without area", png(600, 0)],
  ["a PNG that would take all memory", png(4_000_000_000, 200)],
  ["a JPEG without a frame", jpeg.subarray(0, 14)],
])("%s is no picture", (_, bytes) => {
  expect(pictureOf(bytes, "")).toBeUndefined();
});

test("any bytes, those of a broken picture too, are answered", () => {
  const broken = fc
    .tuple(fc.constantFrom(png(60, 20), jpeg), fc.nat(40), fc.nat(255))
    .map(([bytes, at, value]) => Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte)));
  const area = (bytes: Uint8Array) => {
    const picture = pictureOf(bytes, "");
    return picture === undefined ? 1 : picture.width * picture.height;
  };
  expect(() =>
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), broken), (bytes) => area(bytes) > 0)),
  ).not.toThrow();
});
