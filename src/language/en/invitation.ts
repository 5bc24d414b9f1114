import type { BackReason } from "./writing.ts";

/** The invitation to a meeting, and what is said of it. */
export const invitationTexts = {
  title: "Invitation",
  cancelledTitle: "Meeting cancelled",
  subject: (p: { title: string; forum: string; when: string }) => `${p.title}: ${p.forum}, ${p.when}`,
  /** Stands between a day and its hours. */
  atTime: (p: { day: string; hours: string }) => `${p.day}, ${p.hours}`,
  days: (p: { first: string; last: string }) => `${p.first} to ${p.last}`,
  labels: { day: "Day", time: "Time", place: "Place", mode: "How" },
  agenda: "Agenda",
  number: "No.",
  item: "Item",
  presenter: "Presented by",
  called: "Called to the meeting",
  name: "Name",
  role: "Role",
  organisation: "Organisation",
  presenters: (p: { names: string }) => `Presented by: ${p.names}`,
  attachments: (p: { labels: string }) => `Attached: ${p.labels}`,
  case: (p: { number: string }) => `Case no. ${p.number}`,
  question: (p: { text: string; answered: boolean }) =>
    `Question: ${p.text}${p.answered ? " (answered)" : ""}`,
  settled: "Settled since it was planned.",
  /** Stands in place of the title of an item with `public: false`. */
  notPublic: "Item that is not public",
  /** Why a matter comes up; `from` is where it was last, "11 April" or "11 April (§ 24)". */
  back: {
    missed: (p) => `Back from ${p.from}: it was not taken up when it should have been.`,
    unreported: (p) => `Back from ${p.from}.`,
    returning: (p) => `Back from ${p.from}.`,
    unanswered: (p) => `Back from ${p.from}.`,
    referred: (p) => `Referred here by ${p.by} on ${p.from}.`,
    recommended: (p) => `Recommended by ${p.by} on ${p.from} and not answered.`,
    prepared: (p) => `Prepared by ${p.by} on ${p.from}.`,
    conditional: (p) => `The condition of the decision of ${p.from} has not been met.`,
    adoption: (p) => `Decided ${p.from}; waiting for ${p.waiting}.`,
    due: (p) => {
      if (p.day === "") return `Given ${p.from}.`;
      return `${p.late ? "Was due" : "Due"} ${p.day}.`;
    },
    ask: (p) => `Back from ${p.from}; nothing has been heard since.`,
    lapsed: (p) => `The decision of ${p.from} has lapsed.`,
    lapsing: (p) => `The decision of ${p.from} holds until ${p.day}.`,
  } satisfies Record<BackReason, BackText> as Record<BackReason, BackText>,
  cancelled: "The meeting will not take place.",
  tentative: "The day is tentative.",
  movedFrom: (p: { day: string }) => `The meeting has been moved from ${p.day}.`,
  apologies: (p: { name: string; email: string; deputies: boolean }) =>
    `If you cannot come, please tell ${p.name}${p.email ? `, ${p.email}` : ""}${p.deputies ? ", so that a deputy can be called" : ""}.`,
  sender: (p: { name: string; role: string }) => `${p.name}, ${p.role}`,
  /** Name of the calendar file in the mail; ASCII. */
  calendarFile: "meeting.ics",
  written: (p: { file: string; replaced: boolean }) =>
    `Wrote the invitation to ${p.file}${p.replaced ? ", in place of the one that was there" : ""}.`,
  wouldWrite: (p: { file: string }) => `This would be written to ${p.file}.`,
  sendYourself: (p: { to: number }) =>
    `klubba sends nothing itself: open the file in your mail program and send it from there, to ${p.to} ${p.to === 1 ? "person" : "people"}.`,
  withoutEmail: (p: { names: string }) =>
    `No e-mail address in klubba.yaml, so not among those it is addressed to: ${p.names}.`,
  badEmail: (p: { name: string; email: string }) => `${p.name} ("${p.email}" is no e-mail address)`,
  nobody:
    "Nobody who is called has an e-mail address in klubba.yaml. Fill in whom it goes to in your mail program.",
  attachThese: (p: { labels: string }) =>
    `The agenda names attachments that are not in the mail; attach them yourself: ${p.labels}.`,
  isPast: (p: { day: string }) => `Note that the meeting was on ${p.day}.`,
  noSender: (p: { forum: string; people: string }) =>
    `A mail needs a sender: the secretary or the chair of ${p.forum}${p.people ? ` (${p.people})` : ""}, with an e-mail address. Fill it in under people in klubba.yaml: - { name: ..., email: name@example.org }, and the role under the forum's members. Without one: --to md or --to html.`,
  whichForm: (p: { file: string }) =>
    `${p.file}: what is it to be? Let the name end in .md, .html or .eml, or add --to md, --to html or --to eml.`,
  exists: (p: { file: string }) => `${p.file} exists already and was left as it is. Replace it with --force.`,
  notAnInvitation: (p: { file: string }) =>
    `${p.file} is something else than an invitation and was left as it is, --force or not. Give another file.`,
  amongMinutes: (p: { file: string }) =>
    `${p.file} lies where klubba looks for minutes, and would be read as such. Give a file elsewhere.`,
  alone: "--invite cannot be combined with --write, --json or --csv. Choose one of them.",
  needsInvite: "--to and --force belong to --invite: add it.",
};

/** @param p "" for what is not known */
type BackText = (p: { from: string; by: string; day: string; late: boolean; waiting: string }) => string;
