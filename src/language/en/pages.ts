import type { PageWords } from "../page-words.ts";

export const pages: PageWords = {
  page: ["page", "pg"],
  of: ["of"],
  joins: ["and", "or", "to", "versus"],
  clauses: ["that", "to"],
  hyphenated: [
    "self",
    "non",
    "well",
    "co",
    "ex",
    "cross",
    "post",
    "pre",
    "long",
    "short",
    "high",
    "low",
    "full",
  ],
};
