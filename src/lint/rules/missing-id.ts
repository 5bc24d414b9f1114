import { idEdits } from "../../minutes/write-ids.ts";
import type { Rule } from "../rule.ts";

/** Records of a draft whose id the file does not hold yet: others cannot refer to them for certain. */
export const missingId: Rule<"missing-id"> = {
  code: "missing-id",
  severity: "info",
  fixable: true,
  check(file, { hasConfig }) {
    const { minutes, text } = file;
    // Foreign Markdown in a plain folder is nobody's to write in.
    if (minutes.status !== "draft" || !(hasConfig || minutes.meeting.klubba !== undefined)) return [];
    if (minutes.provisional.size === 0) return [];
    return idEdits({ file: minutes.file, text }, minutes).map((edit) => ({
      problem: { code: "missing-id", id: /[daf]\d+[A-Z]?\w*/.exec(edit.text)?.[0] ?? "" },
      offset: edit.start,
      edits: [edit],
    }));
  },
};
