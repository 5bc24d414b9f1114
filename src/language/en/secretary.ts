import type { BackReason } from "./writing.ts";

/** What `new`, `attend`, `finalize` and `init` ask and answer. */
export const secretaryTexts = {
  // new
  whichForum: "Which forum?",
  whichDate: "Which meeting?",
  anotherDate: "another day",
  ownDate: "Which day?",
  notADay: (p: { text: string }) => `"${p.text}" is no day. Write for example 8 May or 2025-05-08.`,
  dateChoice: (p: { weekday: string; day: string; from: string }) => `${p.weekday} ${p.day} (${p.from})`,
  agenda: "What is on the agenda?",
  standing: "Standing items",
  returns: "Comes back",
  closing: "At the end",
  planned: "Planned already",
  why: (p: { reason: BackReason; day: string }) => `${whys[p.reason]} ${p.day}`,
  moreItems: "More items? One a line, an empty line when there are no more",
  secondMeeting: (p: { file: string }) => `${p.file} exists. Is this a second meeting on that day?`,
  date: "the meeting's day",
  forum: "the forum",
  noForums: "klubba.yaml has no forum. Add one, then try again.",
  dayCancelled: (p: { day: string }) =>
    `Note: the meeting on ${p.day} is cancelled. Was it held after all, the minutes tell so.`,
  dayMoved: (p: { day: string; to: string; date: string }) =>
    `Note: the meeting on ${p.day} has been moved to ${p.to}. Its minutes begin with --date ${p.date}.`,
  alreadyThere: (p: { file: string; status: string }) =>
    `${p.file} exists already (${p.status}) and was left as it is. For a second meeting on that day: --second`,
  noSuchMatter: (p: { ref: string; known: boolean }) =>
    `--without: the agenda has no item "${p.ref}".${p.known ? " Give a number, a reference or a title:" : ""}`,
  badTime: (p: { option: string; text: string }) =>
    `${p.option}: "${p.text}" is no time. Write for example 09:00.`,
  created: (p: { file: string; items: number; returning: number }) =>
    `Created ${p.file} with ${p.items} ${p.items === 1 ? "item" : "items"}${p.returning > 0 ? `, ${p.returning} of them ${p.returning === 1 ? "comes" : "come"} back from earlier meetings` : ""}.`,
  continued: (p: { file: string; items: number }) =>
    `${p.file} was planned and is now a draft with ${p.items} ${p.items === 1 ? "item" : "items"}.`,
  nextSteps: (p: { attend: string; check: string; finalize: string }) =>
    `Next: tick off who is there with ${p.attend}, write in any editor, look for mistakes with ${p.check} and finish with ${p.finalize}.`,
  // templates
  noTemplate: (p: { name: string; nearest: string | undefined; known: string }) =>
    `There is no template called "${p.name}".${p.nearest ? ` Did you mean ${p.nearest}?` : ""} There are: ${p.known}.`,
  templateNames: (p: { place: string; name: string; nearest: string | undefined }) =>
    `${p.place}: the template names {{${p.name}}}, which stands for nothing.${p.nearest ? ` Did you mean {{${p.nearest}}}?` : ""}`,
  templateSyntax: (p: { place: string; detail: string }) =>
    `${p.place}: the template cannot be read: ${p.detail}`,
  templateTag: (p: { place: string; tag: string }) =>
    `${p.place}: {{> ${p.tag}}} would draw in another file. A template is one file.`,
  templateHeader: (p: { file: string }) =>
    `${p.file}: the template's header gives no minutes that can be read. Write {{header}} between its two --- lines.`,
  templateAgenda: (p: { file: string }) =>
    `The template ${p.file} does not show the whole agenda. Its headings are written with {{#items}}## {{heading}}{{/items}}.`,
  // attend
  whichFile: "the minutes",
  noDraft: "There is no draft. klubba new begins one.",
  whoIsThere: (p: { forum: string; day: string }) => `Who is at ${p.forum}, ${p.day}?`,
  others: "Others",
  anythingElse: "Anything to add about somebody?",
  nothingElse: "No, that is all",
  addGuest: "Add a guest",
  guest: "Who? (Siv Ek, Alby, until 09.40)",
  didYouMeanPerson: (p: { name: string; nearest: string }) => `"${p.name}": do you mean ${p.nearest}?`,
  whatAbout: (p: { name: string }) => `What about ${p.name}?`,
  details: {
    remote: "takes part remotely",
    from: "came at",
    until: "left at",
    substitute_for: "substitute for",
    items: "only at items",
    recused: "disqualified in items",
    back: "nothing",
  },
  whichTime: "At what time? (Enter takes it away)",
  notATime: "Write a time such as 09.40.",
  forWhom: "For whom?",
  nobody: "nobody",
  whichItems: "Which items? (3, 5; Enter takes it away)",
  badPair: (p: { option: string; text: string; example: string }) =>
    `${p.option}: "${p.text}" is not understood. Write for example ${p.option} "${p.example}".`,
  whoFlags: "who is present",
  frozen: (p: { file: string; status: string }) => `${p.file} is ${p.status} and is not changed.`,
  notPlannedYet: (p: { file: string }) => `${p.file} is only planned. klubba new makes it a draft.`,
  attendance: (p: { present: number; absent: number }) => `Present: ${p.present}. Absent: ${p.absent}.`,
  quorum: (p: { there: number; needed: number; of: number; reached: boolean }) =>
    p.reached
      ? `Quorum: yes, ${p.there} of ${p.of} with a vote are present, and ${p.needed} are enough.`
      : `Quorum: NO, ${p.there} of ${p.of} with a vote are present, and ${p.needed} are needed.`,
  quorumUnclear: (p: { text: string }) =>
    `klubba.yaml says quorum: ${p.text}, which is not understood. Write half, majority, a number or a fraction such as 1/3.`,
  saved: (p: { file: string }) => `Saved in ${p.file}.`,
  unchanged: (p: { file: string }) => `${p.file} says so already; nothing was changed.`,
  // finalize
  notFinal: (p: { file: string; count: number }) =>
    `${p.file} was not finished: ${p.count === 1 ? "one error has" : `${p.count} errors have`} to be mended first.`,
  finished: (p: { file: string; decisions: number; actions: number; followUps: number }) =>
    `${p.file} is final: ${p.decisions} ${p.decisions === 1 ? "decision" : "decisions"}, ${p.actions} ${p.actions === 1 ? "action" : "actions"}, ${p.followUps} ${p.followUps === 1 ? "follow-up" : "follow-ups"}.`,
  alreadyFinal: (p: { file: string; status: string }) =>
    `${p.file} is ${p.status} already; nothing was changed.`,
  cancelledMeeting: (p: { file: string }) => `${p.file} is cancelled; there is nothing to finish.`,
  suggestionsLeft: (p: { count: number }) =>
    p.count === 1 ? "One doubtful place was left out:" : `${p.count} doubtful places were left out:`,
  moreIds: (p: { count: number }) => `${p.count} ${p.count === 1 ? "id was" : "ids were"} written.`,
  // init
  archiveExists: (p: { file: string }) => `${p.file} exists already. Change it in any editor.`,
  networkName: "What is the network called?",
  languageOf: "Which language are the minutes in?",
  timeZone: "Which time zone?",
  badTimeZone: (p: { name: string }) =>
    `There is no time zone called "${p.name}". Write for example Europe/Stockholm.`,
  organisationsOf: "Which organisations take part? (separated by commas)",
  firstForum: "What is the first forum (board, group, committee) called?",
  prefix: "Which letters begin its meetings' ids?",
  badPrefix: (p: { text: string }) =>
    `"${p.text}" cannot begin an id. Use letters and digits only, such as VS.`,
  minutesKind: "What do its meetings produce?",
  kinds: { notes: "notes", protocol: "formal minutes" },
  memberLine: "The members? One a line: name, organisation, role. An empty line ends",
  forumName: "the first forum's name",
  initialised: (p: { file: string; folder: string }) =>
    `Made ${p.file} and ${p.folder}. Look through ${p.file}; it tells what can be added.`,
  initNext: (p: { command: string }) => `Next: ${p.command} begins the first minutes.`,
  membersLater: (p: { file: string }) =>
    `Your members are still to be written into ${p.file}, one line each.`,
  needed: "Please write something.",
};

const whys: Record<BackReason, string> = {
  missed: "missed, from",
  unreported: "its minutes are missing, from",
  returning: "comes back from",
  unanswered: "question not answered, from",
  referred: "referred here",
  recommended: "recommended to you, decided",
  prepared: "prepared",
  conditional: "condition not met, from",
  adoption: "not adopted by all, decided",
  due: "to be done by then, from",
  ask: "nothing heard since",
  lapsed: "has lapsed, decided",
  lapsing: "lapses soon, decided",
};
