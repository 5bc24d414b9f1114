import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, DocumentItem, MeetingDocument } from "../../document/document.ts";

/** Prose as the minutes' text gives it. */
export function prose(markdown: string): RootContent[] {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown).children;
}

export function text(markdown: string): Block {
  return { type: "prose", content: prose(markdown) };
}

export function decision(heading: string, markdown: string): Block {
  return { type: "decision", heading, content: prose(markdown) };
}

export function item(label: string, title: string, more: Partial<DocumentItem> = {}): DocumentItem {
  const anchor = `item-${label.replace(/\W/g, "")}`;
  return { anchor, label, title, facts: [], blocks: [], corrections: [], ...more };
}

/** Minutes that say nothing but when and of whom. */
export const bareMinutes: MeetingDocument = {
  language: "sv-SE",
  extract: false,
  genre: "Minnesanteckningar",
  title: "Vårdsamråd Norrsjö 3 april 2025",
  forum: "Vårdsamråd Norrsjö",
  day: "2025-04-03",
  date: "3 april 2025",
  author: "Bo Alm",
  mark: undefined,
  facts: [],
  attendance: [],
  opening: [],
  items: [],
  closing: [],
  attachments: [],
  signatures: [],
  standing: [],
  words: {
    contents: "Innehåll",
    attachments: "Bilagor",
    signatures: "Underskrifter",
    organisation: "Organisation",
    name: "Namn",
    missing: "saknas",
    page: ({ page, pages }) => `${page} (${pages})`,
  },
};

const programme = `Siv Ek gick igenom det reviderade vårdprogrammet, som har varit på remiss hos kommunerna under vintern.[^1] Två synpunkter återstår:

1. **Övergången** mellan slutenvård och hemsjukvård behöver en *gemensam* rutin.
2. Ansvaret för hjälpmedel
   - under den första månaden
   - därefter
3. ~~Tiderna~~ gäller som förut, se [programmets sida](https://norrsjo.example/program).

| Organisation | Antal svar | Synpunkter i sammandrag |
| --- | ---: | --- |
| Region Norrsjö | 12 | Tillstyrker, men vill ha en uppföljning efter ett år |
| Alby kommun | 3 | Tillstyrker |
| Ytterås kommun | 0 | – |

> Programmet ger oss för första gången samma väg genom vården.

[^1]: Remisstiden gick ut den 28 februari 2025.`;

/** Minutes with something of everything. */
export const wholeMinutes: MeetingDocument = {
  ...bareMinutes,
  facts: [
    { label: "Tid", value: "3 april 2025 kl. 9.00–10.00" },
    { label: "Plats", value: "Regionhuset, Norrsjö, och via länk" },
    { label: "Ordförande", value: "Eva Lind" },
    { label: "Sekreterare", value: "Bo Alm" },
  ],
  attendance: [
    {
      title: "Närvarande",
      groups: [
        {
          organisation: "Region Norrsjö",
          people: [
            { name: "Eva Lind", role: "ordförande", note: "" },
            { name: "Bo Alm", role: "sekreterare", note: "" },
          ],
        },
        {
          organisation: "Alby kommun",
          people: [{ name: "Siv Ek", role: "", note: "ersättare för Per Ed, till kl. 9.40" }],
        },
      ],
    },
    {
      title: "Frånvarande",
      groups: [{ organisation: "Alby kommun", people: [{ name: "Per Ed", role: "", note: "" }] }],
    },
  ],
  items: [
    item("§ 12", "Godkännande av dagordning", { blocks: [text("Dagordningen godkänns.")] }),
    item("§ 13", "Reviderat vårdprogram för hjärtsvikt i samverkan mellan regionen och kommunerna", {
      facts: [
        { label: "Föredragande", value: "Siv Ek" },
        { label: "Diarienummer", value: "NS 2025/118" },
      ],
      blocks: [
        text(programme),
        decision(
          "Samrådets beslut",
          "att godkänna vårdprogrammet under förutsättning att regionens beredning fattar motsvarande beslut,\n\natt det gäller till och med 30 april 2027, och\n\natt uppdra åt Siv Ek att\n\n1. skicka programmet till beredningen,\n2. återkomma på nästa möte.",
        ),
        text(
          "- [ ] Siv Ek: skicka programmet till beredningen (senast 10 april)\n- [x] Bo Alm: lägga ut det på webben",
        ),
      ],
      corrections: ["Rättat 12 april 2025: programmet gäller till och med 30 juni 2027."],
    }),
    item("§ 14", "Ett ärende", { withheld: "Ej offentlig." }),
    item("§ 15", "Kalendarium", {
      blocks: [
        text("Nästa möte är den 8 maj kl. 9–12.\n\n```\nen rad kod\n  och en till\n```\n\n---\n\nSlut."),
      ],
    }),
  ],
  attachments: [
    { label: "Bilaga 1", text: "Vårdprogram.pdf", href: "bilagor/Vårdprogram 2025.pdf", missing: false },
    { label: "Bilaga 2", text: "Remissvar", href: undefined, missing: true },
  ],
  signatures: [
    { role: "Ordförande", name: "Eva Lind", signed: "" },
    { role: "Sekreterare", name: "Bo Alm", signed: "" },
    { role: "Justerare", name: "Siv Ek", signed: "Justerat 12 april 2025" },
  ],
  standing: ["Godkänt 12 april 2025 av Siv Ek."],
};
