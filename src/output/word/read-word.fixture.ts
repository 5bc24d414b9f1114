import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The parts of a Word document as text, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Throws for what is not well-formed. */
export function rootOf(xml: string): Element {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("no root");
  return root;
}

/** The targets within the package to which a part's relationships lead, by id. */
export function targetsOf(parts: ReadonlyMap<string, string>, rels: string): Map<string, string> {
  const folder = rels.replace(/_rels\/[^/]*$/, "");
  const relations = [...rootOf(parts.get(rels) ?? "").getElementsByTagName("Relationship")];
  return new Map(
    relations.map((each) => [
      each.getAttribute("Id") ?? "",
      each.getAttribute("TargetMode") === "External" ? "" : folder + (each.getAttribute("Target") ?? ""),
    ]),
  );
}

/** A paragraph as "Style: text". */
export function paragraphsOf(document: string): string[] {
  return [...rootOf(document).getElementsByTagName("w:p")].map((paragraph) => {
    const style = [...paragraph.getElementsByTagName("w:pStyle")][0]?.getAttribute("w:val") ?? "";
    const pieces = [...paragraph.getElementsByTagName("*")].map(({ tagName, textContent, parentNode }) =>
      tagName === "w:t" ? textContent : tagName === "w:tab" && parentNode?.nodeName === "w:r" ? " " : "",
    );
    return `${style}: ${pieces.join("")}`;
  });
}
