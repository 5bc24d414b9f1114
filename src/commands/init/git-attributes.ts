/** Originals, attachments and exports are known again by their bytes: git must not change their line ends. */
const bytes = "* -text";

/**
 * The journal and the list of seals alone are joined by union: their records are lines that stand by themselves. In YAML lists elsewhere union
 * would keep both of two changed lines, so that a record said two things. Text of ours has one form of line ends in
 * the history, whatever each person's computer and editor make of them: else a file that was saved with other ends
 * would clash in every line.
 */
const ours = ["*.md text", "*.yaml text", "journal*.yaml text merge=union", "seals*.yaml text merge=union"];

/**
 * The lines that `.gitattributes` lacks, each with its end. What somebody else has said of these files, or of all,
 * stays.
 * @param existing the text of the file, "" for none
 */
export function gitAttributes(existing: string): string {
  const lines = existing.split(/\r?\n/);
  const isSaid = (rule: string) => {
    const [pattern = "", ...wanted] = rule.split(" ");
    return lines.some(
      (line) => line.startsWith(`${pattern} `) && line.includes(wanted.at(-1)?.split("=")[0] ?? ""),
    );
  };
  const rules = existing.trim() === "" ? [bytes, ...ours] : ours;
  const missing = rules.filter((rule) => !isSaid(rule)).map((rule) => `${rule}\n`);
  return (existing === "" || existing.endsWith("\n") || missing.length === 0 ? "" : "\n") + missing.join("");
}
