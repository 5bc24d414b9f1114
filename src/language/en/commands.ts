/** Names, summaries and options of the commands, as `--help` shows them. */
export const commandTexts = {
  program: "Keeps meeting minutes as Markdown files, and knows what stands open across them",
  /** Headings over the commands. */
  groups: {
    look: "What stands open",
    write: "Minutes",
    record: "Between meetings",
  },
  /** Names as typed in this language (the English ones always work), and one line about each. */
  commands: {
    status: {
      name: "status",
      summary: "what is open and what comes next, on one screen (shown without a command)",
    },
    decisions: { name: "decisions", summary: "lists the decisions that stand open" },
    actions: { name: "actions", summary: "lists who is to do what" },
    followups: { name: "followups", summary: "lists the matters that must come back" },
    meetings: { name: "meetings", summary: "lists the meetings to come" },
    show: { name: "show", summary: "shows a record or a meeting with everything known about it" },
    calendar: { name: "calendar", summary: "lists the meetings to come, or writes them as a calendar file" },
    init: { name: "init", summary: "makes an archive: klubba.yaml and the first folder" },
    new: { name: "new", summary: "starts the minutes of a meeting" },
    attend: { name: "attend", summary: "ticks who is there" },
    check: { name: "check", summary: "points out mistakes with file, line and remedy" },
    finalize: { name: "finalize", summary: "writes the complete records and freezes the minutes" },
    done: { name: "done", summary: "records that something is done" },
    record: { name: "record", summary: "records what happened between meetings" },
    undo: { name: "undo", summary: "takes back what was recorded" },
  },
  /** Words for what stands after a command; the help adds the brackets. */
  arguments: {
    paths: { value: "PATH", about: "files or folders to show; the whole archive when none is given" },
    refs: { value: "REF", about: "a reference such as VS-2025-04-03/d2, any unique end of it, or a meeting" },
  },
  /** Words for the options; `value` is what stands for the value in the help. */
  options: {
    directory: { value: "DIR", about: "work as if started in DIR" },
    language: { value: "LANGUAGE", about: "language of the messages: sv or en" },
    debug: { value: "", about: "show the technical cause of an unexpected error" },
    noColour: { value: "", about: "no colours (nor with NO_COLOR set, nor into a pipe)" },
    help: { value: "", about: "show this help" },
    version: { value: "", about: "show the version" },
    all: { value: "", about: "show everything, not just what stands open" },
    forum: { value: "FORUM", about: "only these forums" },
    owner: { value: "NAME", about: "only what these people or organisations are to do" },
    organisation: { value: "NAME", about: "only what concerns these organisations" },
    topic: { value: "TOPIC", about: "only these topics" },
    kind: { value: "KIND", about: "only these kinds: approve, postpone, refer …" },
    returnKind: { value: "KIND", about: "only these kinds: postponed, condition, addition …" },
    status: { value: "STATUS", about: "only what stands so: pending, overdue, missed …" },
    meetingStatus: { value: "STATUS", about: "only meetings that stand so: planned, confirmed, cancelled …" },
    formalities: { value: "", about: "show formalities too (the agenda approved and the like)" },
    due: { value: "WHEN", about: 'only what is due by then: a day, month or week, "30 May", overdue, none' },
    since: { value: "DAY", about: "only from meetings on or after that day" },
    until: { value: "DAY", about: "only from meetings on or before that day" },
    asOf: { value: "DAY", about: "what was known and open on that day" },
    sort: { value: "COLUMN", about: "order by these columns; -COLUMN for the other way round" },
    group: { value: "COLUMN", about: "under a heading for each value of that column" },
    columns: { value: "COLUMN", about: "which columns to show, in which order" },
    json: { value: "", about: "as JSON" },
    csv: { value: "", about: "as CSV, for a spreadsheet" },
  },
};
