import type { Problem } from "../model/problem.ts";
import { Failure } from "../ports/failure.ts";

/** The system's name for what went wrong (`ENOSPC`); undefined for an error that is not the system's. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Why a file could not be read. */
export function unreadable(error: unknown): Problem {
  const detail = systemCode(error) ?? String(error);
  switch (detail) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "unreadable", reason: "missing" };
    case "EISDIR":
      return { code: "unreadable", reason: "directory" };
    case "EACCES":
    case "EPERM":
      return { code: "unreadable", reason: "permission" };
    default:
      return { code: "unreadable", reason: "other", detail };
  }
}

/** Why a file could not be written; what is no error of the system's is handed back as it is. */
export function writeFailure(error: unknown, path: string): unknown {
  const detail = systemCode(error);
  if (error instanceof Failure || detail === undefined) return error;
  switch (detail) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new Failure({ code: "disk-full", path }, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Failure({ code: "read-only", path }, error);
    case "EISDIR":
    case "ENOTDIR":
    case "EEXIST":
      return new Failure({ code: "in-the-way", path }, error);
    default:
      return new Failure({ code: "not-written", path, detail }, error);
  }
}
