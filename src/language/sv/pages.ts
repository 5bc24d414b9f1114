import type { PageWords } from "../page-words.ts";

export const pages: PageWords = {
  page: ["sidan", "sida", "sidnr", "sid"],
  of: ["av"],
  joins: ["och", "eller", "samt", "respektive", "resp", "såväl", "till", "men", "plus", "kontra", "å", "mot"],
  clauses: ["att"],
  hyphenated: [
    "covid",
    "corona",
    "ex",
    "icke",
    "info",
    "app",
    "sip",
    "it",
    "hbtq",
    "hlr",
    "vvs",
    "pdf",
    "nu",
  ],
};
