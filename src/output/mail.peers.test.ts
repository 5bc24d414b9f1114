import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { asa, bo, mailOf, requestFor } from "./mail.fixture.ts";

/** Python reads what we write, where it is installed with icalendar; on Debian: apt-get install python3-icalendar */
const python = ["/usr/bin/python3", "python3"].find(
  (each) => spawnSync(each, ["-c", "import icalendar"]).status === 0,
);
const missing = " (skipped: python3-icalendar is not installed)";

const script = `
import sys, json, email, email.policy, icalendar
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [part for part in mail.walk() if not part.is_multipart()]
calendar = next(part for part in parts if part.get_content_type() == "text/calendar")
event = icalendar.Calendar.from_ical(calendar.get_content()).walk("VEVENT")[0]
people = event["attendee"] if isinstance(event["attendee"], list) else [event["attendee"]]
print(json.dumps({
  "defects": [str(one) for part in mail.walk() for one in part.defects],
  "from": [[one.display_name, one.addr_spec] for one in mail["from"].addresses],
  "to": [[one.display_name, one.addr_spec] for one in mail["to"].addresses],
  "subject": mail["subject"],
  "types": [part.get_content_type() for part in parts],
  "html": parts[1].get_content(),
  "method": calendar.get_param("method"),
  "file": parts[3].get_filename(),
  "same": parts[3].get_content() == calendar.get_content().encode(),
  "uid": event["uid"],
  "people": [[str(one), one.params["CN"], one.params["PARTSTAT"]] for one in people],
}))
`;

describe.skipIf(!python)(`Python's email and icalendar${python ? "" : missing}`, () => {
  it("read names with å, quotes and commas, every part, and the meeting", async () => {
    const odd = { ...bo, name: 'Ek, "Bo" Åke' };
    const mail = await mailOf(requestFor({}, { organizer: odd, attendees: [asa, odd] }), {
      subject: "Kallelse: Rådet för vård & omsorg på ön, ett namn som är så långt att det viks, 8 maj",
    });
    const said: unknown = JSON.parse(
      execFileSync(python ?? "", ["-c", script], { input: mail, encoding: "utf8" }),
    );
    expect(said).toEqual({
      defects: [],
      from: [['Ek, "Bo" Åke', "bo@example.org"]],
      to: [["Åsa Öst", "asa@example.org"]],
      subject: "Kallelse: Rådet för vård & omsorg på ön, ett namn som är så långt att det viks, 8 maj",
      types: ["text/plain", "text/html", "text/calendar", "application/ics"],
      html: "<!doctype html>\r\n<p>Kallelse på ån</p>\r\n",
      method: "REQUEST",
      file: "mote.ics",
      same: true,
      uid: "VS-2025-05-08@alby",
      people: [
        ["mailto:asa@example.org", "Åsa Öst", "NEEDS-ACTION"],
        ["mailto:bo@example.org", "Ek, 'Bo' Åke", "ACCEPTED"],
      ],
    });
  });
});
