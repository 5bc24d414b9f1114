import type { AttendanceTotal } from "../../archive/attendance-totals.ts";
import type { Plain } from "../../output/csv.ts";
import { forumName, type Question } from "../list/question.ts";
import type { AttendanceCount } from "./count.ts";

interface Records {
  /** What a spreadsheet gets, in which order. */
  names: readonly string[];
  all: Record<string, Plain>[];
}

const counts = ["meetings", "present", "part", "absent", "share", "substituted", "substitutes"] as const;

/** One record a person. */
export function personRecords({ people }: AttendanceCount, question: Question): Records {
  return {
    names: ["name", "organisation", "forums", ...counts, "other_meetings", "substitute_for"],
    all: people.map((one) => ({
      ...one,
      forums: one.forums.map((key) => forumName(question, key)),
      share: rounded(one),
    })),
  };
}

/** One record an organisation. */
export function organisationRecords({ organisations }: AttendanceCount): Records {
  return {
    names: ["name", ...counts, "vacant"],
    all: organisations.map((one) => ({ ...one, share: rounded(one) })),
  };
}

/** One record an agenda item of a forum that has a quorum, whether it was met or not. */
export function quorumRecords({ quorum }: AttendanceCount): Records {
  return {
    names: [
      "ref",
      "forum",
      "date",
      "agenda",
      "item",
      "there",
      "perhaps",
      "needed",
      "of",
      "quorum",
      "decisions",
      "file",
      "line",
    ],
    all: quorum.map((one) => ({ ...one })),
  };
}

/** One record for whoever was in the chair or kept the minutes. */
export function officeRecords({ officers }: AttendanceCount): Records {
  return { names: ["name", "chair", "secretary"], all: officers.map((one) => ({ ...one })) };
}

/** 0.667: exact enough, and the same on every computer. */
function rounded({ share }: AttendanceTotal): number | undefined {
  return share === undefined ? undefined : Math.round(share * 1000) / 1000;
}
