/** Words for what stands after a command; the help adds the brackets. */
export const argumentTexts = {
  paths: { value: "PATH", about: "only these files or folders; the whole archive when none is given" },
  file: { value: "FILE", about: "the file with the minutes" },
  sources: { value: "PATH", about: "files or folders to import; - reads standard input" },
  refs: { value: "REF", about: "a reference such as VS-2025-04-03/d2, any unique end of it, or a meeting" },
  ref: { value: "REF", about: "a reference such as VS-2025-04-03/d2, any unique end of it, or a meeting" },
  matter: {
    value: "REF",
    about:
      "a decision, action or follow-up (VS-2025-04-03/d2), an item (VS-2025-04-03#4) or a journal record (k7f3)",
  },
  event: { value: "EVENT", about: "what happened: condition-met, adopted, moved, note …" },
  journalId: { value: "ID", about: "the journal record to take back; the last one when none is given" },
  forum: { value: "FORUM", about: "the forum, by its key, name, alias or prefix" },
  person: {
    value: "NAME",
    about: "a person or an organisation; a first name or initials do if they fit one",
  },
  words: {
    value: "WORD",
    about: 'what to find: all of the words; "in quotes" a phrase, budget* a beginning',
  },
  subject: { value: "WHAT", about: "what is counted: attendance" },
  planYear: { value: "YEAR", about: "the year, 2027, or the years, 2027-2028" },
  planPhrase: {
    value: "WHEN",
    about: "when the meetings are: first Friday of the month at 9-12, except July",
  },
};
