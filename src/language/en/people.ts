import type { PersonWords } from "../people.ts";

const items = "(?:§§?|items?|points?) ?{items}";

export const people: PersonWords = {
  roles: [
    { pattern: "chair|chairman|chairwoman|chairperson|presiding", role: "chair" },
    { pattern: "(?:vice|deputy)[ -]chair(?:man|woman|person)?", role: "vice-chair" },
    { pattern: "secretary|minutes|minute[ -]taker|note[ -]taker|scribe", role: "secretary" },
    { pattern: "member", role: "member" },
    { pattern: "deputy|alternate", role: "deputy" },
    { pattern: "co-opted", role: "co-opted" },
  ],
  remarks: [
    {
      field: "substitute_for",
      pattern:
        "(?:(?:as )?(?:a )?(?:substitute|substituting|deputy|deputising|alternate|standing in)) for {name}",
    },
    { field: "substitute_for", pattern: "(?:replacing|in place of|instead of) {name}" },
    { field: "recused", pattern: `(?:recused|conflict of interest)(?: for| from| on| in)? ?${items}` },
    { field: "items", pattern: `(?:only |present |attended )?(?:for |on )?${items}(?: only)?` },
    { field: "until", pattern: "(?:left )?(?:until|till|at|to) {clock}" },
    { field: "from", pattern: "(?:joined |arrived )?(?:from|at) {clock}" },
    { field: "remote", pattern: "(?:via|by|on|over) {tool}" },
    { field: "remote", pattern: "remote|remotely|online" },
    { field: "remote", pattern: "{tool}" },
  ],
  tools:
    "teams|microsoft teams|skype|zoom|link|phone|telephone|video|video link|webex|meet|google meet|jitsi",
  via: "via|by|on|over|in",
  and: "and|&",
  vacant: "vacant|vacancy",
  noise: "et al\\.?|and others|none|-|–",
};
