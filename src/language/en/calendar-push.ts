/** What is said when the calendar goes to a server. `place` is its address without anything secret. */
export const pushTexts = {
  askUser: (p: { place: string }) => `Your name at ${p.place}:`,
  askPassword: "Your password there:",
  passwordInAddress:
    "The address holds a name or password, which would stay in the history of your commands. Leave it out: klubba asks for it, or reads KLUBBA_CALDAV_USER and KLUBBA_CALDAV_PASSWORD.",
  inTheOpen: (p: { place: string }) =>
    `${p.place} begins with http: your password would pass through the network for anybody to read. Use the address that begins with https.`,
  notOnAnotherDay:
    "--push writes what is known today: leave out --as-of, or look at another day with --dry-run.",
  noTasks: (p: { place: string }) =>
    `${p.place} takes no tasks. Leave out --todos, or choose a list for tasks. Nothing was written.`,
  heading: (p: { place: string; dryRun: boolean }) =>
    p.dryRun ? `Would be written to ${p.place}:` : `Written to ${p.place}:`,
  create: (p: { what: string }) => `new: ${p.what}`,
  update: (p: { what: string }) => `changed: ${p.what}`,
  cancel: (p: { what: string }) => `cancelled, since it is no longer in the archive: ${p.what}`,
  summary: (p: { place: string; created: number; updated: number; cancelled: number; same: number }) => {
    const parts = [
      p.created > 0 ? `${p.created} new` : "",
      p.updated > 0 ? `${p.updated} changed` : "",
      p.cancelled > 0 ? `${p.cancelled} cancelled` : "",
      p.same > 0 ? `${p.same} unchanged` : "",
    ];
    return `${p.place}: ${parts.filter((part) => part !== "").join(", ")}.`;
  },
  nothing: (p: { place: string }) => `${p.place}: nothing to write.`,
  foreign: (p: { what: string }) =>
    `Left alone: ${p.what}. Somebody else than klubba has put it there under the same identity, perhaps by importing a calendar file. Remove it from the calendar and run the command again.`,
  orphansLeft: (p: { count: number; what: string }) =>
    `${p.count === 1 ? "One event is" : `${p.count} events are`} in the calendar but no longer in the archive, and left as ${p.count === 1 ? "it is" : "they are"}: ${p.what}.`,
  noArchiveId:
    "So that klubba can tell this archive's events from another's, give the archive a name of its own in klubba.yaml, such as id: norrsjo. Events that are there already then become new ones: remove them first.",
  unread: "Some of the archive could not be read, and they may be there.",
  changed: (p: { what: string }) =>
    `${p.what} was changed by somebody else just now, and left as it is. Run the command again.`,
  refused: (p: { what: string; detail: string }) => `The server does not take ${p.what} (${p.detail}).`,
  /** Said after what broke off. */
  progress: (p: { done: number; left: number }) => {
    const written = p.done === 1 ? "1 change was written" : `${p.done} changes were written`;
    const left = p.left === 1 ? "1 is left" : `${p.left} are left`;
    return `${written}, ${left}. Run the same command again to write the rest.`;
  },
  nothingWritten: "Nothing was written.",
  failures: {
    "bad-address": (p: Facts) =>
      `"${p.place}" is no address of a calendar. It begins with https:// and stands among the calendar's settings, often as its CalDAV address.`,
    unauthorised: (p: Facts) =>
      p.asked
        ? `${p.place} does not accept the name and password. Check them; where you log in in two steps it takes an app password.`
        : `${p.place} asks for a name and password. Set KLUBBA_CALDAV_USER and KLUBBA_CALDAV_PASSWORD, or run the command in a terminal, where klubba asks for them.`,
    "read-only": (p: Facts) =>
      `${p.place} may not be written to by you. Ask its owner for the right to write, or choose another calendar.`,
    "not-found": (p: Facts) =>
      `There is nothing at ${p.place}. Check the address; it stands among the calendar's settings.`,
    "not-a-calendar": (p: Facts) =>
      `${p.place} is no calendar. ${p.calendars === "" ? "Its address stands among the calendar's settings, often as its CalDAV address." : `The calendars there are: ${p.calendars}`}`,
    changed: (p: Facts) => `Something at ${p.place} was changed by somebody else just now.`,
    refused: (p: Facts) => `${p.place} does not take what klubba writes (${p.detail}).`,
    redirected: (p: Facts) =>
      `${p.place} sends klubba on to another server, ${p.to}. Your password was not sent there. If you trust it, give its address instead.`,
    certificate: (p: Facts) =>
      `The certificate of ${p.place} cannot be trusted (${p.detail}), so that somebody else may stand between. Nothing was sent. Ask those who run the server; for a certificate of your own organisation, set NODE_EXTRA_CA_CERTS.`,
    unreachable: (p: Facts) =>
      `${p.place} cannot be reached (${p.detail}). Check the address and your connection, and try again.`,
    dropped: (p: Facts) => `The connection to ${p.place} broke off${p.detail ? ` (${p.detail})` : ""}.`,
    "too-large": (p: Facts) =>
      `${p.place} answers with more than ${p.megabytes} megabytes, more than any calendar has. Check the address.`,
    full: (p: Facts) => `There is no more room at ${p.place}.`,
    "bad-answer": (p: Facts) =>
      `${p.place} gave an answer that klubba does not understand${p.detail ? ` (${p.detail})` : ""}. Check that the address is a calendar's; if it is, the server may be out of order: try again later.`,
  },
};

interface Facts {
  place: string;
  detail: string;
  to: string;
  /** Addresses, parted by commas. */
  calendars: string;
  megabytes: number;
  /** True where a name and password were given. */
  asked: boolean;
}
