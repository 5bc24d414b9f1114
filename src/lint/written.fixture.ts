import { check } from "./check.fixture.ts";

/** A small Swedish archive: one forum numbers by meeting, one over the year, one says nothing. */
export const config = `klubba: 1
language: sv
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - { name: Siv Ek, organisation: Alby kommun }
  - { name: Per Ed, organisation: Alby kommun }
forums:
  samråd: { name: Samrådet, prefix: VS, numbering: meeting }
  nämnd: { name: Nämnden, prefix: NN, numbering: year }
  fri: { name: Fria gruppen, prefix: FG }
`;

export interface Written {
  date?: string;
  forum?: string;
  /** Lines of the header beside id, forum and date. */
  header?: string;
  prose?: string;
}

const prefixes: Record<string, string> = { samråd: "VS", nämnd: "NN", fri: "FG" };

/** A file and its text. */
export function minutes({
  date = "2025-04-03",
  forum = "samråd",
  header = "",
  prose = "",
}: Written): [string, string] {
  const id = `${prefixes[forum]}-${date}`;
  const text = `---\nklubba: 1\nid: ${id}\nforum: ${forum}\ndate: ${date}\n${header}---\n${prose}`;
  return [`minutes/${forum}/${date}.md`, text];
}

/** `rule detail` of everything found in these minutes; as of 1 May 2025. */
export async function remarks(...written: Written[]): Promise<string[]> {
  const files = Object.fromEntries([["klubba.yaml", config], ...written.map(minutes)]);
  return (await check(files)).map(({ severity, problem }) => {
    const { code, ...facts } = problem;
    return [severity, code, ...Object.values(facts).filter((fact) => typeof fact === "string")].join(" ");
  });
}

/** The line of a header that makes minutes final. */
export const final = "status: final\n";
export const agenda = (...numbers: string[]) =>
  `agenda:\n${numbers.map((number) => `  - { number: "${number}", title: Ärende ${number} }\n`).join("")}`;
export const attendees = (...lines: string[]) =>
  `attendees:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;
