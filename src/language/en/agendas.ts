/** What `agenda` shows, asks and writes. */
export const agendaTexts = {
  /** The title of the item under which actions are reported. */
  dueItem: "Follow-up of actions",
  /** The title of the item under which it is told who has adopted what. */
  adoptionItem: "Adoption by the organisations",
  /** Titles that mean the same as `dueItem`; source of a case-insensitive regular expression for whole titles. */
  dueItems:
    "follow-?up(?: of (?:the )?(?:actions|tasks|action (?:items|points)|last meeting|decisions))?|(?:review of )?(?:outstanding |open )?(?:actions|action (?:items|points|list|log))|matters arising",
  adoptionItems: "(?:follow-?up of )?adoptions?(?: by (?:the )?organisations)?",
  heading: (p: { forum: string; day: string; from: string }) => `${p.forum}, ${p.day} (${p.from})`,
  counts: (p: { items: number; returning: number }) =>
    `${p.items} ${p.items === 1 ? "item" : "items"}${p.returning > 0 ? `, ${p.returning} of them with something that must come up` : ""}`,
  section: (number: string) => `§ ${number}`,
  item: (number: string) => `${number}.`,
  fresh: "new",
  settled: (p: { by: string }) => `settled meanwhile, ${p.by}`,
  back: {
    postponed: "postponed",
    "referred-back": "referred back",
    referred: "referred, and back again",
    consulted: "out on consultation; the answers are due",
    condition: "under a condition",
    addition: "to be taken up again",
    "follow-up": "to come back",
  },
  missed: (p: { day: string }) =>
    p.day === "" ? "missed: it should have come up" : `missed: it should have come up ${p.day}`,
  unreported: (p: { day: string }) =>
    p.day === ""
      ? "was to come up; those minutes are missing"
      : `was to come up ${p.day}; the minutes are missing`,
  unanswered: "the question has not been answered",
  referred: (p: { by: string }) => `referred here by ${p.by}`,
  recommended: (p: { by: string }) => `recommended by ${p.by}, and not answered`,
  prepared: (p: { by: string }) => `prepared by ${p.by}`,
  conditional: "the condition has not been met",
  ask: "nothing has been heard for 60 days: ask",
  lapsed: (p: { day: string }) => (p.day === "" ? "has lapsed: its condition failed" : `lapsed ${p.day}`),
  lapsing: (p: { day: string }) => `lapses ${p.day}`,
  adoption: (p: { waiting: string }) => `waiting for ${p.waiting}`,
  due: (p: { day: string; late: boolean }) =>
    p.day === "" ? "not done" : p.late ? `was due ${p.day}` : `due ${p.day}`,
  last: (p: { place: string }) => `last taken up: ${p.place}`,
  question: (p: { text: string; answered: boolean }) =>
    `Question: ${p.text} (${p.answered ? "answered" : "not answered"})`,
  quote: (text: string) => `"${text}"`,
  later: "Waiting, or coming later",
  laterWhen: (p: { day: string }) => p.day,
  laterWaiting: "waiting",
  noMeeting: (p: { forum: string }) =>
    `No coming meeting of ${p.forum} is known. Give its day: --date, for example --date "8 May".`,
  /** @param p.words "cancelled", "moved from 29 Aug" */
  standing: (p: { words: string }) => `The meeting is ${p.words}.`,
  isCancelled: (p: { day: string }) =>
    `The meeting of ${p.day} is cancelled; nothing has been written. What must come up comes to the next one.`,
  notWritten: (p: { command: string }) => `${p.command} writes it as a planned file.`,
  notRenewed: (p: { file: string; command: string }) =>
    `${p.file} does not say all of this yet. ${p.command} brings it up to date.`,
  upToDate: (p: { file: string }) => `${p.file} says all of this.`,
  isDraft: (p: { file: string }) => `There are minutes of it already: ${p.file}.`,
  cannotWrite: (p: { file: string; status: string }) =>
    `${p.file} is no longer a plan (${p.status}) and was left as it is. Write into it what is missing.`,
  created: (p: { file: string; items: number }) =>
    `Planned ${p.file} with ${p.items} ${p.items === 1 ? "item" : "items"}.`,
  renewed: (p: { file: string }) => `Brought ${p.file} up to date.`,
  changedMeanwhile: (p: { file: string }) =>
    `Somebody has changed the agenda in ${p.file} meanwhile. Nothing was written; try again.`,
  unchanged: (p: { file: string }) => `${p.file} has everything already; nothing was changed.`,
  added: (p: { title: string; refs: string }) => `  added: ${p.title}${p.refs ? ` (${p.refs})` : ""}`,
  joined: (p: { title: string; refs: string }) => `  added to "${p.title}": ${p.refs}`,
  marked: (p: { title: string; by: string }) => `  settled meanwhile: ${p.title} (${p.by})`,
  unmarked: (p: { title: string }) => `  open again: ${p.title}`,
  dropped: (p: { title: string }) => `  taken off: ${p.title}`,
  moved: "  in another order",
  writeNext: (p: { create: string }) =>
    `Change it in any editor: titles, order, more items. ${p.create} turns it into the minutes when the day comes.`,
  orderQuestion: "Is any item to be moved?",
  orderKeep: "no, it is good like this",
  orderWhere: (p: { title: string }) => `Where is "${p.title}" to be?`,
  orderFirst: "first",
  orderAfter: (p: { title: string }) => `after ${p.title}`,
  /** `known`: the items follow, one a line. */
  noSuchItem: (p: { name: string; known: boolean }) =>
    `--order: the agenda has no item "${p.name}".${p.known ? " Give a number, a reference or a title:" : ""}`,
  taskHint: (p: { command: string }) => `Done between the meetings? ${p.command}`,
};
