import { setTimeout } from "node:timers/promises";
import type { DAVRequest, DAVResponse } from "tsdav";
import {
  CalDavFailure,
  type CalendarServer,
  type Credentials,
  type RemoteCalendar,
  type RemoteObject,
} from "../../ports/caldav.ts";
import { refusal } from "./failures.ts";
import { careful } from "./fetching.ts";
import { componentsOf, isCalendar, mayWrite, objectOf } from "./properties.ts";

export interface Limits {
  /** Bytes of one answer; a calendar of 20 000 events has a quarter of it. */
  limit: number;
  /** Milliseconds for one answer. */
  patience: number;
}

const usual: Limits = { limit: 64 * 1024 * 1024, patience: 60_000 };

/** Milliseconds. */
const settling = 10;

/** Calendars on real servers; tsdav speaks the protocol and is loaded when one is opened. */
export class TsdavCalendars implements CalendarServer {
  readonly #limits: Limits;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { ...usual, ...limits };
  }

  async open(url: string, credentials: Credentials | undefined): Promise<RemoteCalendar> {
    const address = addressOf(url);
    const dav = await loadDav();
    const fetch = careful({ origin: address.origin, credentials, ...this.#limits });
    const look = (depth: "0" | "1") =>
      understood(dav.propfind({ url: address.href, props: asked, depth, fetch }));
    const own = calendarAt(await look("0"));
    if (!own) {
      const calendars = calendarsIn(await look("1"), address);
      throw new CalDavFailure({ code: "not-a-calendar", calendars });
    }
    if (!mayWrite(own)) throw new CalDavFailure({ code: "read-only" });
    return new TsdavCalendar({ dav, fetch, url: address, components: componentsOf(own) });
  }
}

/** What a server says that knows no CalDAV: a web page, or that there is no such method. */
const noCalDav = [400, 405, 501];

/** The calendar that the address is; undefined where it is something else. */
function calendarAt(found: readonly DAVResponse[]): DAVResponse | undefined {
  const [first] = found;
  const page = first?.ok && first.props === undefined;
  if (page || noCalDav.includes(first?.status ?? 0)) return undefined;
  return succeeded(found).find(isCalendar);
}

/** Anything but a CalDavFailure comes from an answer that could not be read. */
async function understood<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof CalDavFailure) throw error;
    throw new CalDavFailure({ code: "bad-answer", detail: error instanceof Error ? error.name : "" });
  }
}

const asked = {
  "d:resourcetype": {},
  "d:current-user-privilege-set": {},
  "c:supported-calendar-component-set": {},
};

/** A calendar's address ends in a slash: names of objects are read from there. */
function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !["http:", "https:"].includes(address.protocol))
    throw new CalDavFailure({ code: "bad-address" });
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address;
}

function calendarsIn(found: readonly DAVResponse[], { href }: URL): string[] {
  return found.flatMap((one) =>
    one.ok && isCalendar(one) && one.href !== undefined && URL.canParse(one.href, href)
      ? [new URL(one.href, href).href]
      : [],
  );
}

const loadDav = () => import("tsdav");

interface Opened {
  dav: Awaited<ReturnType<typeof loadDav>>;
  fetch: typeof fetch;
  url: URL;
  components: readonly string[] | undefined;
}

class TsdavCalendar implements RemoteCalendar {
  readonly components: readonly string[] | undefined;
  readonly #opened: Opened;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.components = opened.components;
  }

  async list(): Promise<RemoteObject[]> {
    const { dav, fetch, url } = this.#opened;
    const found = await understood(dav.davRequest({ url: url.href, init: query, fetch }));
    // Reading a long answer takes seconds: if the server has hung up meanwhile, that is heard now, not by the next step.
    await setTimeout(settling);
    const empty = found.length === 1 && found[0]?.ok && found[0].href === undefined;
    return empty ? [] : succeeded(found).flatMap((one) => objectOf(one, url) ?? []);
  }

  async create({ name, text }: { name: string; text: string }): Promise<void> {
    const { dav, fetch, url } = this.#opened;
    const filename = encodeURIComponent(name);
    await done(dav.createCalendarObject({ calendar: { url: url.href }, iCalString: text, filename, fetch }));
  }

  async update({ address, etag }: RemoteObject, text: string): Promise<void> {
    const { dav, fetch } = this.#opened;
    const calendarObject = { url: address, data: text, ...(etag === undefined ? {} : { etag }) };
    await done(dav.updateCalendarObject({ calendarObject, fetch }));
  }
}

/** All objects with their texts (RFC 4791, 7.8): what is ours is known by what stands in it. */
const query: DAVRequest = {
  method: "REPORT",
  headers: { depth: "1" },
  namespace: "c",
  body: {
    "calendar-query": {
      _attributes: { "xmlns:c": "urn:ietf:params:xml:ns:caldav", "xmlns:d": "DAV:" },
      "d:prop": { "d:getetag": {}, "c:calendar-data": {} },
      filter: { "comp-filter": { _attributes: { name: "VCALENDAR" } } },
    },
  },
};

/** tsdav does not throw for an answer that says no. */
async function done(asking: Promise<Response>): Promise<void> {
  const answer = await understood(asking);
  if (answer.ok) return;
  throw new CalDavFailure(refusal(answer.status, (await answer.text()).slice(0, 4000)));
}

/** What a multistatus answer holds. @throws CalDavFailure where the answer as a whole is another */
function succeeded(found: readonly DAVResponse[]): DAVResponse[] {
  const [first] = found;
  if (first && !first.ok && found.length === 1)
    throw new CalDavFailure(refusal(first.status, typeof first.raw === "string" ? first.raw : ""));
  const answered = found.filter(({ ok, props }) => ok && props !== undefined);
  if (answered.length === 0)
    throw new CalDavFailure({ code: "bad-answer", detail: String(first?.status ?? "") });
  return answered;
}
