import { describe, expect, it } from "vitest";
import { MemoryPlaces } from "../../ports/memory-places.ts";
import { linksFor } from "./links.ts";

const places = new MemoryPlaces({
  "/arkiv/klubba.yaml": "",
  "/arkiv/minutes/kn/2025-04-03.md": "",
  "/arkiv/minutes/kn/bilagor/1 å.pdf": "x",
  "/arkiv/minutes/kn/bilagor/100%.pdf": "x",
  "/arkiv/bilder/karta.png": "x",
  "/arkiv/tom.txt": "",
  "/hemligt/lösen.txt": "x",
});
const context = {
  store: places.openStore("/arkiv"),
  way: (from: string, file: string) => places.relative(from, places.resolve("/arkiv", file)),
};
const link = (url: string, folder = "/arkiv/ut") =>
  linksFor({ file: "minutes/kn/2025-04-03.md", folder }, context)(url);

describe("a link in a document", () => {
  it.each([
    ["https://norrsjo.example/a?b#c", "https://norrsjo.example/a?b#c"],
    ["mailto:bo@norrsjo.example", "mailto:bo@norrsjo.example"],
    ["#item-4", "#item-4"],
    ["bilagor/1 å.pdf", "../minutes/kn/bilagor/1%20%C3%A5.pdf"],
    ["bilagor/1%20%C3%A5.pdf#page=2", "../minutes/kn/bilagor/1%20%C3%A5.pdf#page=2"],
    ["bilagor/100%.pdf", "../minutes/kn/bilagor/100%25.pdf"],
    ["../../bilder/karta.png", "../bilder/karta.png"],
    ["bilder/karta.png", "../bilder/karta.png"],
    ["tom.txt", "../tom.txt"],
  ])("%s leads to %s", (url, address) => {
    expect(link(url)).toBe(address);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//norrsjo.example/a",
    "/etc/passwd",
    String.raw`C:\a.pdf`,
    String.raw`\\server\a.pdf`,
    "bilagor/2.pdf",
    "../../../bilder/karta.png",
    "bilagor",
    "../../../hemligt/lösen.txt",
    "",
  ])("%s leads nowhere", (url) => {
    expect(link(url)).toBeUndefined();
  });

  it("is told from where the document will lie, outside the archive too", () => {
    expect(link("bilder/karta.png", "/arkiv/minutes/kn")).toBe("../../bilder/karta.png");
    expect(link("bilder/karta.png", "/hem/eva")).toBe("../../arkiv/bilder/karta.png");
  });
});
