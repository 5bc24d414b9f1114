/** A list, or the chair's screen, as a web page to show in a meeting or print. */
export const listPageTexts = {
  /** For who reads with a keyboard. */
  skip: "Skip to the list",
  contents: "Go to",
  /** Before what was chosen by: "Only: Forum Care Council; Owner Siv Ek". */
  only: (p: { choices: readonly string[] }) => `Only: ${p.choices.join("; ")}`,
  choice: (p: { column: string; values: readonly string[] }) => `${p.column} ${p.values.join(", ")}`,
  /** Days between which the meetings lie. */
  from: "Meetings from",
  until: "Meetings until",
  paths: "Files",
  /** Columns of the lines of the chair's screen. */
  lineColumns: { ref: "Ref", text: "Matter", detail: "Note" },
  byForum: "By forum",
  nothing: "Nothing to be told.",
  open: (p: { decisions: number; actions: number }) =>
    `Open: ${p.decisions} decision${p.decisions === 1 ? "" : "s"}, ${p.actions} action${p.actions === 1 ? "" : "s"}.`,
  ages: {
    decisions: "How old the open decisions are",
    all: "How old is what stands open",
    /** From the meeting until the day asked about. */
    bands: {
      month: "up to 1 month",
      quarter: "1–3 months",
      half: "3–6 months",
      year: "6–12 months",
      two: "1–2 years",
      older: "over 2 years",
    },
    late: "late, missed or lapsed",
    inTime: "others",
    decided: "decisions",
    actions: "actions",
    age: "Age",
    total: "All",
    describe: (p: { total: number; bands: readonly { label: string; one: number; other: number }[] }) =>
      `${p.total} in all, by the time since the meeting. ${p.bands.map(({ label, one, other }) => `${label}: ${one + other}`).join("; ")}.`,
  },
  written: (p: { file: string; replaced: boolean }) =>
    `${p.replaced ? "Replaced" : "Wrote"} ${p.file}. Open it in a web browser to show or print it.`,
  onTerminal: (p: { command: string }) =>
    `A web page cannot be read in a terminal. Name a file for it: klubba ${p.command} --html FILE.html`,
  notAPage: (p: { file: string }) =>
    `${p.file} is there already, and is no list that klubba wrote. It has been left as it is: choose another name.`,
  wrongEnding: (p: { file: string }) =>
    `${p.file}: the word after --html is the name of the page, which ends with .html. Put other files before --html.`,
  oneForm: "Only one of --json, --csv and --html can be given.",
};
