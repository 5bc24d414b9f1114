import { expect, it } from "vitest";
import { autumn } from "./autumn.ts";
import { prepared } from "./prepared.ts";
import { spring } from "./spring.ts";
import { Year } from "./year.ts";

const phrase = "första fredagen i månaden kl 9–12, inte juli";
const planned = [
  "01-08",
  "02-05",
  "03-05",
  "04-02",
  "05-07",
  "06-04",
  "08-06",
  "09-03",
  "10-01",
  "11-05",
  "12-03",
];

it("a year of a network of eight municipalities: nothing is forgotten, and nothing comes back that is settled", async () => {
  const year = new Year(
    planned.map((day) => `2027-${day}`),
    (found, wanted) => expect(found).toEqual(wanted),
  );
  const { office, book } = year;
  const { out } = await office.type("2026-11-20", ["plan", "VN", "2027", phrase, "--write", "--json"]);
  expect(JSON.parse(out).map(({ date }: { date: string }) => date)).toEqual(book.days);

  for (const meeting of spring) {
    await year.hold(meeting);
    if (meeting.day !== "2027-03-05") continue;
    office.write("minutes/beredningsgrupp/2027-03-18.md", prepared.text(book));
    book.told.push(prepared.told);
  }

  // The agenda for August has gone out when the meeting is called off: all of it passes on to September.
  await year.announce("2027-08-06", "2027-06-18");
  await office.type("2027-06-22", ["record", "VN-2027-08-06", "cancelled"]);
  book.days = book.days.filter((day) => day !== "2027-08-06");
  for (const meeting of autumn) {
    await year.hold(meeting);
    // Its minutes move the meeting after it.
    if (meeting.day === "2027-09-03")
      book.days = book.days.map((day) => (day === "2027-10-01" ? "2027-10-08" : day));
  }

  await office.type("2027-12-10", ["plan", "VN", "2028", phrase, "--write"]);
  book.days.push("2028-01-07");
  await year.announce("2028-01-07", "2027-12-28");

  const decisions = await office.type("2027-12-31", ["decisions", "--all", "--forum", "VN", "--json"]);
  const said = [...spring, ...autumn].flatMap((meeting) => meeting.said);
  expect(said.length).toBeGreaterThanOrEqual(60);
  expect(JSON.parse(decisions.out)).toHaveLength(said.length);
  const coming = await office.type("2027-12-31", ["calendar", "--all", "--since", "2027-08-01", "--json"]);
  const states = JSON.parse(coming.out).map((one: { ref: string; date: string; status: string }) => [
    one.ref,
    one.date,
    one.status,
  ]);
  expect(states).toContainEqual(["VN-2027-08-06", "2027-08-06", "cancelled"]);
  expect(states.filter(([ref]: string[]) => ref === "VN-2027-10-01")).toEqual([
    ["VN-2027-10-01", "2027-10-08", "confirmed"],
  ]);
});
