import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { AttendanceEntry, AttendanceList, MeetingDocument } from "../../document/document.ts";
import { plain } from "../plain.ts";
import type { DocumentStyle, Picture } from "../style.ts";

/** Who sends the document, as paper has it at its head; nothing where nobody is told. */
export function pageHead({ letterhead, logo }: DocumentStyle): Element[] {
  const { organisation, unit, address, phone, email, web } = letterhead;
  const left = [
    ...(logo ? [h("img.logo", { src: dataOf(logo), alt: plain(logo.alt) })] : []),
    h("div", [
      ...(organisation === "" ? [] : [h("p.organisation", plain(organisation))]),
      ...(unit === "" ? [] : [h("p", plain(unit))]),
    ]),
  ];
  const right = [...address, phone, email, web].filter((each) => each !== "");
  const isEmpty = !logo && organisation === "" && unit === "" && right.length === 0;
  const head = h("header.letterhead", [
    h("div.sender", left),
    h(
      "div.reach",
      right.map((line) => h("p", plain(line))),
    ),
  ]);
  return isEmpty ? [] : [head];
}

/** A picture with its bytes in its address. */
export function dataOf({ bytes, mediaType }: Picture): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
}

/** The title, the meeting's facts, who was there. */
export function openingOf(
  { genre, title, mark, facts, attendance, words }: MeetingDocument,
  page: { facts: string },
): ElementContent[] {
  const rows = facts.map(({ label, value }) => h("div", [h("dt", plain(label)), h("dd", plain(value))]));
  return [
    ...(mark === undefined ? [] : [h("p.mark", plain(mark))]),
    h("p.genre", plain(genre)),
    h("h1", plain(title)),
    ...(rows.length > 0 ? [h("dl.facts", { ariaLabel: page.facts }, rows)] : []),
    ...attendance.flatMap((list, index) => attendanceOf(list, index, words)),
  ];
}

function attendanceOf(
  { title, groups }: AttendanceList,
  index: number,
  words: MeetingDocument["words"],
): ElementContent[] {
  const id = `attendance-${index + 1}`;
  const named = groups.some(({ organisation }) => organisation !== "");
  const heading = h("h2", { id }, plain(title));
  if (!named) return [heading, ...groups.map(({ people }) => peopleOf(people))];
  if (groups.every(({ people }) => people.length === 0))
    return [
      heading,
      h(
        "ul.people",
        groups.map(({ organisation }) => h("li", plain(organisation))),
      ),
    ];
  const rows = groups.map(({ organisation, people }) =>
    h("tr", [h("th", { scope: "row" }, plain(organisation)), h("td", peopleOf(people))]),
  );
  const columns = [words.organisation, words.name].map((word) => h("th", { scope: "col" }, plain(word)));
  return [
    heading,
    h("table.attendance", { ariaLabelledBy: id }, [h("thead", h("tr", columns)), h("tbody", rows)]),
  ];
}

function peopleOf(people: readonly AttendanceEntry[]): Element {
  return h(
    "ul.people",
    people.map(({ name, role, note }) => {
      const more = [role, note].map(plain).filter((each) => each !== "");
      return h("li", [plain(name), ...(more.length > 0 ? [h("span.more", `, ${more.join(", ")}`)] : [])]);
    }),
  );
}
