import { describe, expect, it } from "vitest";
import type { MeetingDocument } from "../../document/document.ts";
import { defaultStyle } from "../style.ts";
import { writeWord } from "./index.ts";
import { partsOf, rootOf } from "./read-word.fixture.ts";
import { bareMinutes, decision, item, text } from "./word.fixture.ts";

const signatures = [{ role: "Ordförande", name: "Eva Lind", signed: "" }];

/** The paragraphs that are kept on one page with the next by themselves, not by their style. */
async function keptIn(document: Partial<MeetingDocument>): Promise<string[]> {
  const bytes = await writeWord({ ...bareMinutes, signatures, ...document }, { style: defaultStyle });
  const root = rootOf(partsOf(bytes).get("word/document.xml") ?? "");
  return [...root.getElementsByTagName("w:p")]
    .filter((one) => {
      const kept = [...one.getElementsByTagName("w:keepNext")].some(
        (sign) => sign.getAttribute("w:val") !== "false",
      );
      return kept && one.parentNode?.nodeName === "w:body";
    })
    .map(({ textContent }) => textContent ?? "");
}

const last = (markdown: string) => [item("§ 1", "Ett"), item("§ 2", "Två", { blocks: [text(markdown)] })];

describe("lines to sign on without attachments stay with", () => {
  it.each([
    ["the last paragraph", "Ett.\n\nTvå.", ["Två."]],
    ["the last of a list", "Ett.\n\n- två\n- tre", ["tre"]],
    ["the last of a list within a list", "1. ett\n2. två\n   - tre\n   - fyra", ["fyra"]],
    ["what stands before notes", "Ett.[^1]\n\n[^1]: Två.", ["Ett."]],
    ["a quotation", "Ett.\n\n> Två.\n>\n> Tre.", ["Tre."]],
    ["the room below a table", "Ett.\n\n| A |\n| --- |\n| B |", [""]],
  ])("%s", async (_, markdown, wanted) => {
    expect(await keptIn({ items: last(markdown) })).toEqual(wanted);
  });

  it("the last line of a decision", async () => {
    const blocks = [text("Ett."), decision("Beslut", "att två,\n\natt tre.")];
    expect(await keptIn({ items: [item("§ 1", "Ett", { blocks })] })).toEqual(["att tre."]);
  });

  it("a correction, which stands behind all else of its item", async () => {
    const items = [item("§ 1", "Ett", { blocks: [text("Ett.")], corrections: ["Rättat."] })];
    expect(await keptIn({ items })).toEqual(["Ett.", "Rättat."]);
  });

  it("what ends the minutes, be it notes only", async () => {
    expect(await keptIn({ items: last("Ett."), closing: [text("Slut.")] })).toEqual(["Slut."]);
    expect(await keptIn({ items: last("Ett."), closing: [text("[^1]: Två.")] })).toEqual(["Ett."]);
    expect(await keptIn({ opening: [text("Ett.\n\nTvå.")] })).toEqual(["Två."]);
  });
});

it("where nobody signs nothing is kept", async () => {
  expect(await keptIn({ items: last("Ett."), signatures: [] })).toEqual([]);
});

it("who presents an item does not end a page", async () => {
  const blocks = [text("*Föredragande: Siv Ek*\n\n*Återupptar § 4*\n\nEtt *ord*.")];
  const items = [item("§ 1", "Ett", { blocks }), item("§ 2", "Två", { blocks: [text("*Två*")] })];
  expect(await keptIn({ items, signatures: [] })).toEqual(["Föredragande: Siv Ek", "Återupptar § 4"]);
});
