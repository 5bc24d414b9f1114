const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The first few names; how many there are stands before them. */
const some = (names: readonly string[]) =>
  [...names.slice(0, 5), ...(names.length > 5 ? ["…"] : [])].join(", ");

/** As many names as are still read, and how many more there are. */
const first = (names: readonly string[]) =>
  [...names.slice(0, 20), ...(names.length > 20 ? [`and ${names.length - 20} more`] : [])].join(", ");

/** What `import` and its review say. */
export const importingTexts = {
  whichFiles: "which files to import",
  oneDate:
    "--date is the day of one meeting, but there are several files. Import the file of that meeting by itself.",
  noSuchForum: (p: { name: string; known: readonly string[] }) =>
    `There is no forum "${p.name}" in klubba.yaml.${p.known.length > 0 ? ` There is: ${p.known.join(", ")}.` : ""}`,
  standardInput: "standard input",
  imported: (p: {
    name: string;
    file: string;
    draft: boolean;
    items: number;
    decisions: number;
    actions: number;
    followUps: number;
    suggestions: number;
  }) => {
    const found = [
      plural(p.items, "item", "items"),
      plural(p.decisions, "decision", "decisions"),
      plural(p.actions, "action", "actions"),
      plural(p.followUps, "follow-up", "follow-ups"),
    ].join(", ");
    const doubtful = p.suggestions > 0 ? `; ${p.suggestions} to go through` : "";
    return `${p.name} → ${p.file}${p.draft ? " (draft)" : ""}: ${found}${doubtful}`;
  },
  known: (p: { name: string; file: string }) => `${p.name}: is there already, as ${p.file}`,
  same: (p: { name: string; file: string }) =>
    `${p.name}: the same minutes are there already, as ${p.file} (--again imports them all the same)`,
  unread: (p: { name: string; reason: string }) => `${p.name}: not imported. ${p.reason}`,
  failed: (p: { detail: string }) => `Something unexpected happened: ${p.detail}`,
  summary: (p: {
    imported: number;
    known: number;
    unread: number;
    skipped: readonly string[];
    dryRun: boolean;
  }) =>
    [
      `${plural(p.imported, "document", "documents")} ${p.dryRun ? "would be imported" : "imported"}`,
      ...(p.known > 0 ? [`${p.known} there already`] : []),
      ...(p.unread > 0 ? [`${p.unread} not read`] : []),
      ...(p.skipped.length > 0
        ? [
            `${plural(p.skipped.length, "file of another kind", "files of other kinds")} left alone (${some(p.skipped)})`,
          ]
        : []),
    ].join(", ") + ".",
  continued: (p: { count: number }) =>
    p.count === 1
      ? "One item takes up a matter of an earlier meeting again, and refers to it (follows)."
      : `${p.count} items take up matters of earlier meetings again, and refer to them (follows).`,
  /** Said where somebody gives up: what was imported or answered before is written. */
  interrupted: "Interrupted. What was done before has been saved.",
  /** Said where somebody gives up at a question about a document; `names` are those that were not imported. */
  brokenOff: (p: { names: readonly string[] }) =>
    `Interrupted. ${plural(p.names.length, "document was", "documents were")} not imported: ${first(p.names)}. What was imported stays, and is not imported again: run the same command to go on.`,
  reviewNext: (p: { count: number }) =>
    `${plural(p.count, "passage is", "passages are")} doubtful and not counted. Go through ${p.count === 1 ? "it" : "them"} with: klubba import --review`,
  forums: {
    added: (p: { forums: readonly { name: string; prefix: string }[] }) =>
      `${plural(p.forums.length, "forum", "forums")} added to klubba.yaml: ${p.forums.map(({ name, prefix }) => `${name} (${prefix})`).join(", ")}. Name and prefix can be changed there.`,
    unknown: (p: { name: string; source: string }) =>
      `${p.source} is about "${p.name}", which is not in klubba.yaml. Which forum is that?`,
    add: "A new forum: add it",
    same: (p: { name: string }) => `The same as ${p.name}`,
    leave: "Leave it for now",
  },
  /** The folder of minutes that nobody knows the forum of. */
  noForumFolder: "no forum",
  doubts: {
    noDate:
      "The day of the meeting is not told anywhere: a draft was made. Write the day in its front matter (date: 2025-04-03), then finish it with klubba finalize.",
    noForum:
      "The forum is not told anywhere. Write its name in the front matter (forum:), or remove the file and import again with --forum.",
    unknownForum: (p: { name: string }) =>
      `klubba.yaml has no forum "${p.name}". If it is new: import again with --add-forums. If it is another name of one that is there: write the name there, under aliases.`,
    assumedForum: (p: { name: string }) => `The forum is not told; it was taken to be ${p.name}.`,
    repeatedId: (p: { file: string; id: string; line: number; otherLine: number }) =>
      `${p.file}:${p.line}: the id ${p.id} is already used on line ${p.otherLine}: a draft was made. Give one of them a new id, then finish it with klubba finalize.`,
    second: (p: { file: string }) => `There are other minutes of the same forum and day: ${p.file}.`,
    nothingFound: "Nothing that minutes have was found in it: no items, decisions or people. Is it minutes?",
    unfinished: (p: { message: string; help: string }) => `A draft was made. ${p.message} ${p.help}`,
  },
  review: {
    changed: (p: { file: string }) =>
      `${p.file} was changed meanwhile: this answer was not written, and the passage is as it was.`,
    nothing: "Nothing is doubtful: there is nothing to go through.",
    heading: (p: { number: number; total: number; place: string }) => `${p.number} of ${p.total}  ${p.place}`,
    readAs: (p: { list: string; words: string }) => `Perhaps ${p.list}: "${p.words}"`,
    question: (p: { list: string }) => `Is it ${p.list}?`,
    answers: {
      keep: "Keep: yes, it is",
      edit: "Edit: it is something else, or needs correcting",
      drop: "Drop: no, it is nothing of the kind",
      later: "Later",
      stop: "Stop for now",
    },
    which: "What is it?",
    lists: {
      decisions: "a decision",
      actions: "an action",
      follow_ups: "a matter that comes back",
      proposals: "a proposal",
      reported_decisions: "a decision that others took, or that was taken before",
      upcoming_meetings: "a meeting to come",
    },
    fields: {
      clauses: "What was decided",
      condition: "On what condition (empty for none)",
      task: "What is to be done",
      text: "In which words",
      owner: "Who (several: with commas between)",
      due: "By when",
      when: "When it comes back",
      by: "Who proposed it",
      body: "Who decided it",
      date: "Day",
      start_time: "Begins at",
      end_time: "Ends at",
      place: "Place",
      title: "Title",
    },
    /** Why an answer is asked for again, and what is understood. */
    unclear: {
      day: (p: { text: string }) =>
        `"${p.text}" is no day that exists. Write it as 2025-05-30, 30 May or May 30, or leave it empty.`,
      past: (p: { text: string }) =>
        `"${p.text}" is no day before the meeting. Write it as 2025-03-30, 30 March or March 30, or leave it empty.`,
      time: (p: { text: string }) =>
        `"${p.text}" is no time of day. Write it as 9, 9.30 or 09:30, or leave it empty.`,
      when: (p: { text: string }) =>
        `It is not clear when "${p.text}" is. Write it as 2025-05-30, 30 May, week 17 or next meeting, or leave it empty.`,
    },
    /** What a passage says beside its words. */
    facts: { owner: "owner", due: "due", when: "back", by: "proposed by", date: "day" },
    done: (p: { kept: number; dropped: number; left: number }) =>
      `${p.kept} kept, ${p.dropped} dropped, ${p.left} left for later.`,
  },
  remarks: {
    encoding: (p: { encoding: string }) =>
      `The text was not UTF-8; it was read as ${p.encoding}. See that å, ä and ö are right.`,
    mended: (p: { count: number }) =>
      `${plural(p.count, "broken letter", "broken letters")} mended ("Ã¥" to "å").`,
    "tracked-changes": (p: { count: number }) =>
      `${plural(p.count, "tracked change: read as if it was", "tracked changes: read as if all were")} accepted.`,
    comments: (p: { count: number }) => `${plural(p.count, "comment", "comments")} in the margin left out.`,
    pictures: (p: { count: number }) => `${plural(p.count, "picture", "pictures")} left out.`,
    "active-content": (p: { count: number }) =>
      `${plural(p.count, "macro or link to another file", "macros or links to other files")} left out and not followed.`,
    "pages-without-text": (p: { pages: readonly number[] }) =>
      `No text on ${p.pages.length === 1 ? "page" : "pages"} ${p.pages.join(", ")}: empty or scanned. What may stand there is not in the minutes.`,
  },
};
