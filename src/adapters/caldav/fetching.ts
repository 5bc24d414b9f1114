import { CalDavFailure, type Credentials } from "../../ports/caldav.ts";
import { isWholeXml } from "./answers.ts";
import { connectionFailure } from "./failures.ts";

export interface FetchOptions {
  /** Where the calendar lies: nothing else is asked, so that nobody else hears the password. */
  origin: string;
  credentials: Credentials | undefined;
  /** Bytes of an answer. */
  limit: number;
  /** Milliseconds until an answer has to be there, whole. */
  patience: number;
}

const redirectsAtMost = 5;

/**
 * A `fetch` that stays with one server, reads no more than so many bytes, and waits no longer than told.
 * It throws CalDavFailure and nothing else.
 */
export function careful(options: FetchOptions): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(options.patience);
    let url = new URL(input instanceof Request ? input.url : input);
    for (let count = 0; count <= redirectsAtMost; count++) {
      if (url.origin !== options.origin) throw new CalDavFailure({ code: "redirected", to: url.origin });
      const answer = await ask(url, { ...init, signal }, options);
      const to = redirectOf(answer, url);
      if (to === undefined) return answer;
      url = to;
    }
    throw new CalDavFailure({ code: "bad-answer", detail: "redirects" });
  };
}

async function ask(url: URL, init: RequestInit, { credentials, limit }: FetchOptions): Promise<Response> {
  const headers = new Headers(init.headers);
  if (credentials) headers.set("Authorization", basic(credentials));
  try {
    const answer = await fetch(url, { ...init, headers, redirect: "manual" });
    const body = await readUpTo(limit, answer);
    const { status, statusText } = answer;
    refuseHalves(answer, body);
    const bodiless = body.length === 0 || [101, 204, 205, 304].includes(status);
    return new Response(bodiless ? null : body, { status, statusText, headers: answer.headers });
  } catch (error) {
    throw error instanceof CalDavFailure ? error : connectionFailure(error);
  }
}

/** RFC 7617, 2.1: in UTF-8, so that a password may have any letters. */
function basic({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}

async function readUpTo(limit: number, answer: Response): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    // Leaving the loop ends the connection.
    if (length > limit) throw new CalDavFailure({ code: "too-large", limit });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What breaks off is no answer: a list with its end missing would have everything after it written once more. */
function refuseHalves({ ok, headers }: Response, body: Buffer): void {
  const xml = headers.get("content-type")?.toLowerCase().includes("xml");
  if (ok && xml && body.length > 0 && !isWholeXml(body.toString("utf8")))
    throw new CalDavFailure({ code: "bad-answer", detail: "XML" });
}

function redirectOf(answer: Response, from: URL): URL | undefined {
  const to = answer.headers.get("location");
  if (answer.status < 300 || answer.status > 399 || to === null) return undefined;
  return URL.canParse(to, from.href) ? new URL(to, from) : undefined;
}
