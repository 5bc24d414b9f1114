/** What outside of klubba can stand in the way of a command. `path` is relative to the archive's root. */
export type FailureReason =
  /** the path would leave the archive, by itself or through a link, or lies in `.git` */
  | { code: "outside-archive"; path: string }
  | { code: "disk-full"; path: string }
  /** the file, its folder or the whole disk may not be written */
  | { code: "read-only"; path: string }
  /** another program holds the file's lock; `lock` is what to remove if none does */
  | { code: "locked"; path: string; lock: string }
  /** a folder stands where a file should be written, or a file where a folder is needed */
  | { code: "in-the-way"; path: string }
  | { code: "not-written"; path: string; detail: string }
  | { code: "unknown-time-zone"; name: string };

/** Thrown by adapters; the runner puts it into the user's words. */
export class Failure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(reason.code, { cause });
    this.reason = reason;
  }
}
