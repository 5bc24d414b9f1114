import { CalDavFailure, type CalDavReason } from "../../ports/caldav.ts";

/** What Node's TLS says of a certificate that it does not trust. */
const certificateCodes = /CERT|SELF_SIGNED|VERIFY|ALTNAME|ERR_TLS|ERR_SSL/;
const nobodyThere = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
];

/** What came in the way before there was an answer. `fetch` says only that it failed; the cause knows why. */
export function connectionFailure(error: unknown): CalDavFailure {
  const code = codeIn(error);
  if (certificateCodes.test(code)) return new CalDavFailure({ code: "certificate", detail: code });
  if (nobodyThere.includes(code)) return new CalDavFailure({ code: "unreachable", detail: code });
  return new CalDavFailure({ code: "dropped", detail: code });
}

/** The code of the innermost cause; of an address with several numbers, that of the first attempt. */
function codeIn(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if ("code" in error && typeof error.code === "string") return codeIn(inner) || error.code;
  // `fetch` gives the names of its own errors to whatever goes wrong.
  return codeIn(inner) || (["Error", "TypeError"].includes(error.name) ? "" : error.name);
}

/** Preconditions that concern one object alone (RFC 4791, 5.3.2.1). */
const aboutObject =
  /no-uid-conflict|valid-calendar-data|valid-calendar-object-resource|supported-calendar-component|supported-calendar-data|max-resource-size|m(?:in|ax)-date-time|max-instances|max-attendees/;

/**
 * Why a server did not do as asked.
 * @param body the beginning of its answer
 */
export function refusal(status: number, body: string): CalDavReason {
  const precondition = aboutObject.exec(body)?.[0];
  switch (status) {
    case 401:
      return { code: "unauthorised" };
    case 403:
      return precondition ? { code: "refused", detail: precondition } : { code: "read-only" };
    case 404:
    case 410:
      return { code: "not-found" };
    case 405:
      return { code: "read-only" };
    case 412:
      return { code: "changed" };
    case 400:
    case 409:
    case 413:
    case 415:
    case 422:
      return { code: "refused", detail: precondition ?? String(status) };
    case 507:
      return { code: "full" };
    default:
      return { code: "bad-answer", detail: String(status) };
  }
}
