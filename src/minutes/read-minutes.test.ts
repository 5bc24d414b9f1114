import { expect, it } from "vitest";
import { readMinutes } from "./read-minutes.ts";

it("counts short forms of meetings from the day of the header or the file's name, whatever the prose says", () => {
  const meeting = (body: string) => {
    const text = `---\nklubba: 1\nstatus: final\nupcoming_meetings: [8 maj kl. 9]\n---\n\n${body}\n`;
    const { minutes } = readMinutes({ file: "2025-04-03.md", text }, { config: {}, plain: false });
    return minutes?.meeting.upcoming_meetings[0]?.date;
  };
  expect(meeting("Mötet var kort.")).toBe("2025-05-08");
  expect(meeting("date: 2031-01-15")).toBe("2025-05-08");
});
