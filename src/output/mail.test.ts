import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { unfolded } from "./ics.fixture.ts";
import { invitationIcs } from "./invitation-ics.ts";
import { asa, bo, calendarOf, headerOf, mailOf, requestFor } from "./mail.fixture.ts";
import { mailAddress } from "./mail-address.ts";

const usualFields = [
  "X-Unsent",
  "From",
  "To",
  "Subject",
  "Message-ID",
  "Date",
  "MIME-Version",
  "Content-Type",
];

/** Line ends, quotes and whatever else could end a header field, a parameter or a calendar line. */
const parts = [
  "\r\n",
  "\n",
  "\r",
  "\0",
  '"',
  "<",
  ">",
  ",",
  ";",
  ":",
  "\\",
  "^n",
  "=?UTF-8?Q?a?=",
  "(",
  "å",
  "😀",
];
const words = [
  "Bcc: eve@example.org",
  "\r\n\r\nHej",
  "BEGIN:VEVENT",
  "ATTENDEE:x",
  "\u2028",
  "\ud800",
  "a b",
];
const hostile = fc.array(fc.constantFrom(...parts, ...words), { maxLength: 6 }).map((some) => some.join(""));

describe("an address", () => {
  it.each([
    ["eva@example.org", "eva@example.org"],
    [" eva.lind+kallelse@sub.example.org ", "eva.lind+kallelse@sub.example.org"],
    ["Eva@Example.ORG", "Eva@example.org"],
    // RFC 3492's form of ån, as browsers have it.
    ["bo@ån.example", "bo@xn--n-1fa.example"],
  ])("%j is %s", (written, address) => {
    expect(mailAddress(written)).toBe(address);
  });

  it.each([
    "eva",
    "eva@",
    "@example.org",
    "eva@example",
    "eva@@example.org",
    "eva lind@example.org",
    "eva@example.org, bo@example.org",
    "eva@example.org\r\nBcc: x@example.org",
    "<eva@example.org>",
    '"eva"@example.org',
    ".eva@example.org",
    "e..va@example.org",
    "évà@example.org",
    "eva@exa mple.org",
    "eva@127.0.0.1",
    "eva@[::1]",
    "eva@example.org:80",
    "eva@example.org/x",
    `${"e".repeat(65)}@example.org`,
    "",
  ])("%j is none", (written) => {
    expect(mailAddress(written)).toBeUndefined();
  });
});

describe("the meeting in a mail", () => {
  it("asks those who are called to come, but for the one who calls", () => {
    const lines = unfolded(calendarOf(requestFor({ sequence: 2 })));
    expect(lines).toContain("METHOD:REQUEST");
    expect(lines).toContain("UID:VS-2025-05-08@alby");
    expect(lines).toContain("SEQUENCE:2");
    expect(lines).toContain("DTSTAMP:20250403T000000Z");
    expect(lines.filter((line) => /^(?:ORGANIZER|ATTENDEE)/.test(line))).toEqual([
      "ORGANIZER;CN=Bo Alm:mailto:bo@example.org",
      "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Åsa Öst:mailto:asa@example.org",
      "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Bo Alm:mailto:bo@example.org",
    ]);
  });

  it("calls off a cancelled meeting, and asks for no answer", () => {
    const lines = unfolded(calendarOf(requestFor({ status: "cancelled", sequence: 1 })));
    expect(lines).toContain("METHOD:CANCEL");
    expect(lines).toContain("STATUS:CANCELLED");
    expect(lines.filter((line) => /PARTSTAT|RSVP/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(2);
  });

  it("brings the zone along for hours only, and is nothing in a zone that nobody knows", () => {
    expect(calendarOf(requestFor())).toContain("BEGIN:VTIMEZONE");
    const day = { start_time: undefined, end_time: undefined };
    expect(calendarOf(requestFor(day))).not.toContain("VTIMEZONE");
    const nowhere = { language: "sv", zone: "Europe/Nowhere", stamp: undefined };
    expect(invitationIcs(requestFor(), nowhere)).toBeUndefined();
  });

  it("keeps addresses with signs of their own whole", () => {
    const odd = { ...asa, email: "a%b?c&d@example.org" };
    const lines = unfolded(calendarOf(requestFor({}, { attendees: [odd] })));
    expect(lines.find((line) => line.startsWith("ATTENDEE"))).toMatch(/:mailto:a%25b%3Fc%26d@example\.org$/);
  });

  it.each([
    ['Bo "Bosse" Alm', "Bo 'Bosse' Alm"],
    ["Alm, Bo; vik: i Alby", '"Alm, Bo; vik: i Alby"'],
    ["\\;:", '"/;:"'],
    ["Bo\r\nATTENDEE:x", '"Bo ATTENDEE:x"'],
  ])("names %j harmlessly", (name, written) => {
    const lines = unfolded(calendarOf(requestFor({}, { attendees: [{ ...asa, name }] })));
    const found = lines.filter((line) => line.startsWith("ATTENDEE"));
    expect(found.map((line) => line.replace(/^.*;CN=/, ""))).toEqual([`${written}:mailto:asa@example.org`]);
  });

  it("has whom it says and nobody else, whatever they are called", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, place) => {
        const request = requestFor({ place }, { organizer: { ...bo, name }, attendees: [{ ...asa, name }] });
        const text = calendarOf(request);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(text));
        expect(calendar.getAllSubcomponents().map((one) => one.name)).toEqual(["vtimezone", "vevent"]);
        const event = calendar.getFirstSubcomponent("vevent");
        const who = ["organizer", "attendee"].map((key) =>
          event?.getAllProperties(key).map((one) => one.getFirstValue()),
        );
        expect(who).toEqual([["mailto:bo@example.org"], ["mailto:asa@example.org"]]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the mail", () => {
  it("is the same bytes each time, in ASCII, with CRLF and short lines", async () => {
    const mail = await mailOf(requestFor());
    expect(await mailOf(requestFor())).toBe(mail);
    expect(mail).toMatch(/^[\t\n\r\x20-\x7e]*$/);
    expect(mail.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...mail.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
  });

  it("says who, when and what, as a draft for a mail program", async () => {
    const header = new Map(headerOf(await mailOf(requestFor({ sequence: 3 }))));
    expect([...header.keys()]).toEqual(usualFields);
    expect(header.get("From")).toBe("Bo Alm <bo@example.org>");
    expect(header.get("Date")).toBe("Thu, 03 Apr 2025 00:00:00 +0000");
    expect(header.get("X-Unsent")).toBe("1");
    expect(header.get("Message-ID")).toMatch(/^<VS-2025-05-08\.3\.[0-9a-f]{16}@alby>$/);
  });

  it("is another message where it says something else", async () => {
    const idOf = async (text: string) =>
      new Map(headerOf(await mailOf(requestFor(), { text }))).get("Message-ID");
    expect(await idOf("Taxor")).not.toBe(await idOf("Avgifter"));
    expect(await idOf("Taxor")).toBe(await idOf("Taxor"));
  });

  it("has no recipients where nobody has an address", async () => {
    const names = headerOf(await mailOf(requestFor(), { to: [] })).map(([name]) => name);
    expect(names).toEqual(usualFields.filter((name) => name !== "To"));
  });

  it("carries text, HTML, the meeting, and the meeting as a file", async () => {
    const mail = await mailOf(requestFor());
    expect(mail.match(/^Content-Type: [^\r]+/gm)).toEqual([
      "Content-Type: multipart/mixed;",
      "Content-Type: multipart/alternative;",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Type: text/html; charset=utf-8",
      "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
      "Content-Type: application/ics; name=mote.ics",
    ]);
  });

  it("gets no header field and no part from any text", async () => {
    const partsIn = (mail: string) => mail.match(/^--/gm)?.length;
    const usual = partsIn(await mailOf(requestFor()));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const request = requestFor({ id: `VS${text}` }, { organizer: { ...bo, name: text } });
        const mail = await mailOf(request, {
          to: [{ ...asa, name: text }],
          subject: text,
          text: `${text}\n--x`,
        });
        const header = headerOf(mail);
        const names = header.map(([name]) => name).filter((name) => name !== "Subject");
        expect(names).toEqual(usualFields.filter((name) => name !== "Subject"));
        const to = new Map(header).get("To");
        expect(to).toMatch(/(?:^|<)asa@example\.org>?$/);
        expect(new Map(header).get("Message-ID")).toMatch(/^<[!-;=?A-~]+@alby>$/);
        expect(partsIn(mail)).toBe((usual ?? 0) + 1);
      }),
      { numRuns: 40 },
    );
  });
});
