import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { DocumentAttachment, MeetingDocument, Signature } from "../../document/document.ts";
import { plain } from "../plain.ts";

/** What a document ends with: its attachments, lines to sign on, what is known of the document itself. */
export function endingOf(
  { attachments, signatures, standing, words }: MeetingDocument,
  page: { standing: string },
): ElementContent[] {
  return [
    ...part("attachments", words.attachments, attachments.length > 0 && attachmentList(attachments, words)),
    ...part(
      "signatures",
      words.signatures,
      signatures.length > 0 && h("div.signatures", signatures.map(line)),
    ),
    ...(standing.length > 0
      ? [
          h(
            "section.standing",
            { ariaLabel: page.standing },
            standing.map((text) => h("p", plain(text))),
          ),
        ]
      : []),
  ];
}

function part(id: string, title: string, content: Element | false): Element[] {
  if (!content) return [];
  return [h("section", { className: [id], ariaLabelledBy: id }, [h("h2", { id }, plain(title)), content])];
}

function attachmentList(
  attachments: readonly DocumentAttachment[],
  { missing }: MeetingDocument["words"],
): Element {
  return h(
    "ul.attachments",
    attachments.map((one) => {
      const text = plain(one.text);
      return h("li", [
        ...(one.label === "" ? [] : [h("b", plain(one.label)), ": "]),
        one.href === undefined ? text : h("a", { href: one.href }, text === "" ? plain(one.label) : text),
        ...(one.missing ? [h("i", ` (${plain(missing)})`)] : []),
      ]);
    }),
  );
}

function line({ role, name, signed }: Signature): Element {
  const said = [name, role, signed].map(plain).filter((each) => each !== "");
  return h(
    "div.signature",
    said.map((text) => h("p", text)),
  );
}
