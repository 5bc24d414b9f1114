import type { OwnerKind } from "./owner.ts";
import type { VerbKind } from "./verbs.ts";

/** What is known of somebody's doing in a sentence. */
export interface Reading {
  verb: VerbKind;
  owner: OwnerKind;
  /** True where the infinitive behind "ska" is work by itself. */
  work: boolean;
  /** A time to come is named; `due` where it is a deadline or a meeting. */
  time: boolean;
  due: boolean;
  /** That time is counted from the meeting: "på lördag". */
  ahead: boolean;
}

/**
 * Whether somebody's doing is a task: true, perhaps (false), or not at all (undefined). Minutes tell of what was
 * said in the same present tense, so most verbs need a time to come, and a verb that nobody has listed may be
 * either; "we ought to" is a thought more often than a task.
 */
export function isSure({ verb, owner, work, time, due, ahead }: Reading): boolean | undefined {
  const own = owner !== "we";
  switch (verb) {
    case "promises":
      return own;
    case "does":
      return own || due;
    case "shall":
      if (owner === "person") return true;
      return work ? own || due : time ? false : undefined;
    case "should":
      return work && (own || due) ? own && due : undefined;
    case "homework":
      return owner === "everyone" ? true : own && due ? owner !== "name" : undefined;
    case "doesThen":
      return own && due ? owner !== "name" : undefined;
    case "mark":
      return work && owner !== "name" && owner !== "we" ? true : undefined;
    case "works":
      return owner === "person" || (own && due) ? true : undefined;
    case "any":
      return owner === "person" ? due || ahead : undefined;
    default:
      return undefined;
  }
}
