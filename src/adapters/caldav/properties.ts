import type { DAVResponse } from "tsdav";
import type { RemoteObject } from "../../ports/caldav.ts";

/** Elements are properties in camel case, as tsdav gives them; several of one name are a list. */
type Element = Readonly<Record<string, unknown>>;

/** True for a calendar collection (RFC 4791, 4.2). */
export function isCalendar({ props }: DAVResponse): boolean {
  return "calendar" in element(element(props)["resourcetype"]);
}

/** False where the server says what may be done, and writing is not among it (RFC 3744, 5.4). */
export function mayWrite({ props }: DAVResponse): boolean {
  const set = element(element(props)["currentUserPrivilegeSet"]);
  const privileges = all(set["privilege"]).flatMap((one) => Object.keys(element(one)));
  return (
    privileges.length === 0 ||
    ["write", "writeContent", "bind", "all"].some((one) => privileges.includes(one))
  );
}

/** What the calendar takes (RFC 4791, 5.2.3); undefined where it does not say. */
export function componentsOf({ props }: DAVResponse): string[] | undefined {
  const set = element(element(props)["supportedCalendarComponentSet"]);
  const names = all(set["comp"]).map((one) => element(element(one)["_attributes"])["name"]);
  const known = names.filter((name) => typeof name === "string");
  return known.length === 0 ? undefined : known;
}

/** The object that an answer holds; undefined for what is none, or does not lie in that calendar. */
export function objectOf({ href, props }: DAVResponse, calendar: URL): RemoteObject | undefined {
  const { calendarData, getetag: etag } = element(props);
  const text = typeof calendarData === "string" ? calendarData : element(calendarData)["_cdata"];
  if (typeof text !== "string" || href === undefined || !URL.canParse(href, calendar.href)) return undefined;
  const address = new URL(href, calendar);
  const inside = address.origin === calendar.origin && address.href !== calendar.href;
  if (!inside) return undefined;
  return { address: address.href, etag: typeof etag === "string" ? strong(etag) : undefined, text };
}

/** A weak one is never matched (RFC 9110, 13.1.1); it is what a proxy that compresses makes of a strong one. */
function strong(etag: string): string {
  return etag.replace(/^W\//, "");
}

function element(value: unknown): Element {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function all(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
