import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { CalDavFailure } from "../../ports/caldav.ts";
import { TsdavCalendars } from "./tsdav-calendars.ts";

/** Servers as they should not be; a real one is in `test/slow/caldav.test.ts`. */
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<string> {
  return listen(createServer(answer), "http");
}

async function listen(server: Server, scheme: string): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return `${scheme}://127.0.0.1:${port}/bo/k/`;
}

const credentials = { user: "bo", password: "hemligt å" };
const calendars = new TsdavCalendars({ limit: 100_000, patience: 1000 });

/** Why it failed; the failure may not hold the password in whatever form. */
async function reasonOf(asking: Promise<unknown>): Promise<unknown> {
  try {
    await asking;
  } catch (error) {
    if (!(error instanceof CalDavFailure)) throw error;
    expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/hemligt|Ym86/);
    return error.reason;
  }
  return undefined;
}

const open = (url: string) => reasonOf(calendars.open(url, credentials));

const multistatus = (responses: string) =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses}</d:multistatus>`;
const propstat = (href: string, props: string) =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
const calendar = (href: string, more = "") =>
  propstat(href, `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>${more}`);

/** A calendar that answers each method as told; without words for it, it is open and empty. */
function answering(
  say: Partial<Record<string, (request: IncomingMessage) => [number, string]>>,
): RequestListener {
  return (request, response) => {
    const method = request.method ?? "";
    const usual: [number, string] =
      method === "PROPFIND" ? [207, multistatus(calendar("/bo/k/"))] : [207, multistatus("")];
    const [status, body] = say[method]?.(request) ?? usual;
    response.writeHead(status, { "content-type": "application/xml; charset=utf-8" }).end(body);
  };
}

describe("opening", () => {
  it.each<[number, object]>([
    [401, { code: "unauthorised" }],
    [403, { code: "read-only" }],
    [404, { code: "not-found" }],
    [405, { code: "not-a-calendar", calendars: [] }],
    [410, { code: "not-found" }],
    [500, { code: "bad-answer", detail: "500" }],
  ])("answered with %s", async (status, reason) => {
    expect(await open(await serve(answering({ PROPFIND: () => [status, ""] })))).toEqual(reason);
  });

  it("a web page", async () => {
    const page: RequestListener = (_, response) =>
      void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>");
    expect(await open(await serve(page))).toEqual({ code: "not-a-calendar", calendars: [] });
  });

  it("a folder of calendars: says which there are", async () => {
    const folder = propstat("/bo/k/", "<d:resourcetype><d:collection/></d:resourcetype>");
    const below = [folder, calendar("/bo/k/a/"), propstat("/bo/k/b/", "<d:resourcetype/>")].join("");
    const url = await serve(
      answering({ PROPFIND: ({ headers }) => [207, multistatus(headers["depth"] === "0" ? folder : below)] }),
    );
    expect(await open(url)).toEqual({ code: "not-a-calendar", calendars: [`${url}a/`] });
  });

  it("a calendar that may only be read", async () => {
    const read =
      "<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>";
    const url = await serve(answering({ PROPFIND: () => [207, multistatus(calendar("/bo/k/", read))] }));
    expect(await open(url)).toEqual({ code: "read-only" });
  });

  it.each(["hej", "ftp://example.org/", "", "file:///etc/passwd"])("no address: %j", async (url) => {
    expect(await open(url)).toEqual({ code: "bad-address" });
  });

  it("a server that is down", async () => {
    const url = await serve(answering({}));
    servers.splice(0).forEach((server) => void server.close());
    expect(await open(url)).toEqual({ code: "unreachable", detail: "ECONNREFUSED" });
  });

  it("asks with name and password in UTF-8", async () => {
    let heard: string | undefined;
    const url = await serve(
      answering({
        PROPFIND: ({ headers }) => {
          heard = headers.authorization;
          return [207, multistatus(calendar("/bo/k/"))];
        },
      }),
    );
    await calendars.open(url, credentials);
    // printf 'bo:hemligt å' | base64
    expect(heard).toBe("Basic Ym86aGVtbGlndCDDpQ==");
  });
});

describe("a server that sends elsewhere", () => {
  it("is not followed to another one, which hears nothing", async () => {
    let visits = 0;
    const other = await serve((_, response) => {
      visits++;
      response.end();
    });
    const url = await serve((_, response) => void response.writeHead(302, { location: other }).end());
    expect(await open(url)).toEqual({ code: "redirected", to: new URL(other).origin });
    expect(visits).toBe(0);
  });

  it("is followed to another place of its own, but not for ever", async () => {
    const moved: RequestListener = (request, response) => {
      if (request.url === "/bo/k/") response.writeHead(301, { location: "/ny/" }).end();
      else answering({ PROPFIND: () => [207, multistatus(calendar("/ny/"))] })(request, response);
    };
    expect(await open(await serve(moved))).toBeUndefined();
    const circle = await serve((_, response) => void response.writeHead(301, { location: "/bo/k/" }).end());
    expect(await open(circle)).toEqual({ code: "bad-answer", detail: "redirects" });
  });

  it("cannot have an object written to another one", async () => {
    const data = "<c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>";
    const url = await serve(
      answering({
        REPORT: () => [
          207,
          multistatus(propstat("http://example.net/a.ics", data) + propstat("/bo/k/b.ics", data)),
        ],
      }),
    );
    const found = await (await calendars.open(url, credentials)).list();
    expect(found.map(({ address }) => new URL(address).pathname)).toEqual(["/bo/k/b.ics"]);
    const stray = { address: "http://example.net/a.ics", etag: '"1"', text: "" };
    const writing = (await calendars.open(url, credentials)).update(stray, "");
    expect(await reasonOf(writing)).toEqual({ code: "redirected", to: "http://example.net" });
  });
});

describe("a server that does not behave", () => {
  it("answers without end", async () => {
    const url = await serve((_, response) => {
      response.writeHead(207, { "content-type": "application/xml" });
      const more = () => void (response.destroyed || response.write("<x/>".repeat(10_000), more));
      more();
    });
    expect(await open(url)).toEqual({ code: "too-large", limit: 100_000 });
  });

  it("hangs up in the middle", async () => {
    const url = await serve((_, response) => {
      response.writeHead(207, { "content-type": "application/xml", "content-length": "1000" });
      response.write("<d:multistatus>", () => void response.destroy());
    });
    expect(await open(url)).toMatchObject({ code: "dropped" });
  });

  it("never answers", async () => {
    const url = await serve(() => {});
    const hasty = new TsdavCalendars({ patience: 100 });
    expect(await reasonOf(hasty.open(url, undefined))).toEqual({ code: "dropped", detail: "TimeoutError" });
  });

  const object = propstat("/bo/k/a.ics", "<c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>");
  const listed = multistatus(object.repeat(2));
  it.each([
    ["that breaks off behind an object", listed.slice(0, listed.lastIndexOf("<d:response>"))],
    ["that breaks off within a name", listed.slice(0, 300)],
    ["with entities in one another", `<!DOCTYPE a [<!ENTITY b "&c;&c;">]>${listed}`],
    ["whose first tag does not end", `<d:multistatus ${"a ".repeat(40_000)}`],
    ["of nothing but beginnings", "<a>".repeat(30_000)],
  ])("lists objects with an answer %s: nothing is taken for the whole list", async (_, body) => {
    const url = await serve(answering({ REPORT: () => [207, body] }));
    const opened = await calendars.open(url, credentials);
    expect(await reasonOf(opened.list())).toEqual({ code: "bad-answer", detail: "XML" });
  });

  it.each([
    ["no XML", "<<<"],
    ["XML of something else", "<a/>"],
    ["nothing in it", multistatus("")],
    ["thousands of elements in one another", `${"<a>".repeat(8000)}${"</a>".repeat(8000)}`],
    ["names that every object has", multistatus("<__proto__><constructor/></__proto__>")],
  ])("answers with %s", async (_, body) => {
    const url = await serve(answering({ PROPFIND: () => [207, body] }));
    expect(await open(url)).toMatchObject({ code: expect.stringMatching(/^(?:bad-answer|not-a-calendar)$/) });
  });
});

describe("writing", () => {
  it.each<[number, string, object]>([
    [401, "", { code: "unauthorised" }],
    [403, "", { code: "read-only" }],
    [403, "<c:no-uid-conflict/>", { code: "refused", detail: "no-uid-conflict" }],
    [409, "", { code: "refused", detail: "409" }],
    [412, "", { code: "changed" }],
    [413, "", { code: "refused", detail: "413" }],
    [507, "", { code: "full" }],
    [503, "", { code: "bad-answer", detail: "503" }],
  ])("is answered with %s %s", async (status, body, reason) => {
    const url = await serve(answering({ PUT: () => [status, body] }));
    const opened = await calendars.open(url, credentials);
    expect(await reasonOf(opened.create({ name: "å.ics", text: "" }))).toEqual(reason);
    const object = { address: `${url}b.ics`, etag: '"1"', text: "" };
    expect(await reasonOf(opened.update(object, ""))).toEqual(reason);
  });

  it("never overwrites: a new object only where there is none, an old one only as it was seen", async () => {
    const heard: unknown[] = [];
    const data = "<d:getetag>W/&quot;1&quot;</d:getetag><c:calendar-data>BEGIN:VCALENDAR</c:calendar-data>";
    const url = await serve(
      answering({
        REPORT: () => [207, multistatus(propstat("/bo/k/b.ics", data))],
        PUT: ({ headers, url: path }) => {
          heard.push([path, headers["if-none-match"], headers["if-match"]]);
          return [204, ""];
        },
      }),
    );
    const opened = await calendars.open(url, credentials);
    await opened.create({ name: "å b.ics", text: "x" });
    const [object] = await opened.list();
    if (object) await opened.update(object, "y");
    expect(heard).toEqual([
      ["/bo/k/%C3%A5%20b.ics", "*", undefined],
      ["/bo/k/b.ics", undefined, '"1"'],
    ]);
  });
});

const openssl = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!openssl)(`a certificate${openssl ? "" : " (skipped: openssl is not installed)"}`, () => {
  it("that nobody vouches for is not trusted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "klubba-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const words = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-days",
      "2",
    ];
    execFileSync("openssl", [...words, "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", cert], {
      stdio: "pipe",
    });
    const options = { key: readFileSync(key), cert: readFileSync(cert) };
    rmSync(folder, { recursive: true });
    let visits = 0;
    const url = await listen(
      createSecureServer(options, () => void visits++),
      "https",
    );
    expect(await open(url)).toEqual({ code: "certificate", detail: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(visits).toBe(0);
  });
});
