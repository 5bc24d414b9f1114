/** Who asks; neither part is ever shown. */
export interface Credentials {
  user: string;
  password: string;
}

/** Calendars on servers (CalDAV, RFC 4791). */
export interface CalendarServer {
  /**
   * Looks at the calendar at that address, and changes nothing.
   * @throws CalDavFailure where there is none that could be written to
   */
  open(url: string, credentials: Credentials | undefined): Promise<RemoteCalendar>;
}

export interface RemoteCalendar {
  /** What it takes (`VEVENT`, `VTODO`); undefined where the server does not say. */
  readonly components: readonly string[] | undefined;
  /** Everything in it, whoever put it there. @throws CalDavFailure */
  list(): Promise<RemoteObject[]>;
  /** Puts a new object there; never in place of another. @throws CalDavFailure */
  create(object: { name: string; text: string }): Promise<void>;
  /** Replaces an object, if nobody has changed it since it was listed. @throws CalDavFailure */
  update(object: RemoteObject, text: string): Promise<void>;
}

/** One object of a calendar: an iCalendar text with one event or task. */
export interface RemoteObject {
  /** Its own address on the server. */
  address: string;
  /** Tells this state of it from any other; undefined where the server does not say. */
  etag: string | undefined;
  text: string;
}

export type CalDavReason =
  /** no address that could be asked */
  | { code: "bad-address" }
  /** the name or the password is missing or wrong (401) */
  | { code: "unauthorised" }
  /** may be read but not written to (403) */
  | { code: "read-only" }
  /** nothing there (404, 410) */
  | { code: "not-found" }
  /** something else there; `calendars` are the addresses of those below it */
  | { code: "not-a-calendar"; calendars: string[] }
  /** an object has been changed by somebody else, or its place taken (412) */
  | { code: "changed" }
  /** the server does not take this one object */
  | { code: "refused"; detail: string }
  /** another place is to be asked, of whose owner nobody knows */
  | { code: "redirected"; to: string }
  | { code: "certificate"; detail: string }
  /** no connection: the server is down, or the name is wrong */
  | { code: "unreachable"; detail: string }
  /** the connection broke, or the server did not answer in time */
  | { code: "dropped"; detail: string }
  /** more bytes than any calendar has */
  | { code: "too-large"; limit: number }
  | { code: "full" }
  /** an answer that is none: another status, or no CalDAV */
  | { code: "bad-answer"; detail: string };

/** Thrown by adapters; carries nothing of the credentials. */
export class CalDavFailure extends Error {
  readonly reason: CalDavReason;

  constructor(reason: CalDavReason) {
    super(reason.code);
    this.reason = reason;
  }
}
