import { describe, expect, it } from "vitest";
import { isWholeXml } from "./answers.ts";

describe("an answer", () => {
  it.each([
    "<a/>",
    '<?xml version="1.0"?>\n<!-- <b> --><a b="c">d<e/><![CDATA[<f>]]></a>\n',
    "<a:b xmlns:a='DAV:'></a:b>",
  ])("that is whole: %s", (text) => {
    expect(isWholeXml(text)).toBe(true);
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a><b></a>",
    "</a><a>",
    "<a><b/",
    "<a><![CDATA[</a>",
    "<a><!-- </a>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    `<a ${"b".repeat(30_000)}/>`,
    `${"<a>".repeat(101)}${"</a>".repeat(101)}`,
  ])("that is not: %.40s", (text) => {
    expect(isWholeXml(text)).toBe(false);
  });
});
