import { describe, expect, it } from "vitest";
import type { AgendaItem } from "../model/meeting.ts";
import { attachmentsOf } from "./attachments.ts";
import { itemOf } from "./extract.fixture.ts";

const items = [itemOf("item-4", "§ 4", "Taxor"), itemOf("item-5", "§ 5", "Bidrag")];
const of = (agenda: AgendaItem[]) =>
  attachmentsOf({
    agenda,
    items,
    word: "Bilaga",
    linkTo: (file) => (file.includes("missing") ? undefined : `../${file}`),
  });

describe("attachments", () => {
  it("keep the number that the minutes give, and are told by their item's title", () => {
    const agenda = [{ number: "4", title: "Taxor", attachments: [{ label: "Bilaga 3", file: "a.pdf" }] }];
    expect(of(agenda)).toEqual([
      { label: "Bilaga 3", text: "Taxor", href: "../a.pdf", missing: false, items: ["item-4"] },
    ]);
  });

  it("get the next free number where they have only a name, or only a file", () => {
    const attachments = [{ label: "Prognos 2" }, { label: "Bilaga 2" }, { file: "bilagor/karta.png" }];
    expect(of([{ number: "5", title: "Bidrag", attachments }])).toMatchObject([
      { label: "Bilaga 1", text: "Prognos 2", href: undefined, missing: false },
      { label: "Bilaga 2", text: "Bidrag" },
      { label: "Bilaga 3", text: "karta.png", href: "../bilagor/karta.png" },
    ]);
  });

  it("that several items have stand once, and go with each", () => {
    const attachments = [{ label: "Bilaga 1", file: "a.pdf" }];
    const agenda = [
      { number: "4", title: "Taxor", attachments },
      { number: "5", title: "Bidrag", attachments },
    ];
    expect(of(agenda)).toMatchObject([{ label: "Bilaga 1", items: ["item-4", "item-5"] }]);
  });

  it("are missing where a file is named that is not there, not where none is named", () => {
    const attachments = [{ label: "Bilaga 1", file: "missing.pdf" }, { label: "Bilaga 2" }];
    expect(of([{ number: "4", attachments }])).toMatchObject([
      { label: "Bilaga 1", text: "missing.pdf", href: undefined, missing: true },
      { label: "Bilaga 2", missing: false },
    ]);
  });

  it("of an item that the document does not show belong to none", () => {
    expect(of([{ title: "Utan nummer", attachments: [{ label: "Bilaga 1" }] }])).toMatchObject([
      { items: [] },
    ]);
  });
});
