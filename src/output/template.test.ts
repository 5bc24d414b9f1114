import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTemplate, type TemplateNames, type TemplateView } from "./template.ts";
import { compileTemplate, unknownNames } from "./template-parse.ts";

const names: TemplateNames = { header: "value", place: "value", items: { title: "value", number: "value" } };
const writers = { header: (text: string) => JSON.stringify(text), prose: (text: string) => `<${text}>` };

function render(text: string, view: TemplateView): string {
  return renderTemplate(text, view, writers);
}

describe("a template", () => {
  it("writes values of its header as YAML and those of its prose as text", () => {
    const view = { header: { yaml: "klubba: 1" }, place: "Teams" };
    expect(render("---\n{{header}}\nroom: {{place}}\n---\n\nIn {{place}}.\n", view)).toBe(
      '---\nklubba: 1\nroom: "Teams"\n---\n\nIn <Teams>.\n',
    );
  });

  it("is given the usual header where it has none", () => {
    expect(render("{{place}}\n", { header: { yaml: "klubba: 1" }, place: "x" })).toBe(
      "---\nklubba: 1\n---\n\n<x>\n",
    );
  });

  it("may begin with a comment, which is not written", () => {
    const text = "{{!\n  about: me\n}}\n---\n{{header}}\n---\n\nText\n";
    expect(render(text, { header: { yaml: "id: A" } })).toBe("---\nid: A\n---\n\nText\n");
  });

  it("repeats a list, leaves out what is empty, and keeps single empty lines", () => {
    const text =
      "---\n---\n{{#items}}\n## {{title}}\n\n{{#number}}\n*{{number}}*\n\n{{/number}}\n\n{{/items}}\n";
    const items = [
      { title: "a", number: "" },
      { title: "b", number: "2" },
    ];
    expect(render(text, { items })).toBe("---\n---\n## <a>\n\n## <b>\n\n*<2>*\n");
  });

  it("escapes the forms that other templates use for raw text", () => {
    expect(render("---\n---\n{{{place}}} {{&place}}", { place: "x" })).toBe("---\n---\n<x> <x>\n");
  });

  it("keeps the line ends of its file", () => {
    expect(render("---\r\n{{header}}\r\n---\r\n\r\nText\r\n", { header: { yaml: "id: A\nforum: b" } })).toBe(
      "---\r\nid: A\r\nforum: b\r\n---\r\n\r\nText\r\n",
    );
  });

  it("sees nothing that objects inherit", () => {
    expect(render("---\n---\n[{{constructor}}{{toString}}]", {})).toBe("---\n---\n[]\n");
  });

  it("never lets a value of the header out of its line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (place) => {
        const lines = render("---\nplace: {{place}}\n---\n", { place }).split("\n");
        expect(lines).toHaveLength(4);
      }),
    );
  });
});

describe("mistakes in a template", () => {
  it.each([
    ["---\n{{header}}\n---\n{{plase}}\n", "plase", "place", 4, 1],
    ["---\n{{haeder}}\n---\n", "haeder", "header", 2, 1],
    ["{{! c }}\n---\n{{header}}\n---\n\n{{#items}}\n  {{tittle}}\n{{/items}}\n", "tittle", "title", 7, 3],
    ["---\n---\n{{title}}\n", "title", undefined, 3, 1],
    ["---\r\n---\r\n\r\n{{plase}}", "plase", "place", 4, 1],
  ])("%j names what stands for nothing", (text, name, nearest, line, column) => {
    expect(unknownNames(text, names)).toEqual([
      { type: "unknown-name", name, nearest, position: { line, column } },
    ]);
  });

  it("takes the names outside of a list inside of it", () => {
    expect(
      unknownNames("---\n---\n{{#items}}{{place}}{{/items}}{{^items}}{{place}}{{/items}}", names),
    ).toEqual([]);
  });

  it.each([
    ["---\n---\n\n{{#items}}\n", "syntax", 5],
    ["---\n---\n\n{{place\n", "syntax", 5],
    ["---\n---\n\n{{> other}}\n", "not-supported", 4],
  ])("%j is found before it is filled in", (text, type, line) => {
    const { problems } = compileTemplate(text);
    expect(problems).toMatchObject([{ type, position: { line } }]);
    expect(() => render(text, {})).toThrow("mistakes");
  });

  it.each(["protokoll", "minnesanteckningar", "minutes", "empty"])("are not in %s.md", (name) => {
    const text = readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), "utf8");
    expect(compileTemplate(text).problems).toEqual([]);
  });
});
