import { expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

it.each([
  ["att bordlägga ärendet till mötet den 8 maj.", "mötet den 8 maj"],
  ["att bordlägga ärendet till den 8 maj.", "den 8 maj"],
  ["att bordlägga ärendet.", undefined],
  ["att bordlägga ärendet till nästa möte.", undefined],
  ["att bordlägga ärendet om öppettider i juli.", undefined],
  ["att bordlägga förslaget från den 6 mars.", undefined],
  ["att remittera förslaget till kommunerna för yttrande senast den 30 april.", "den 30 april"],
  ["att återremittera ärendet för beredning till mötet den 5 juni.", "mötet den 5 juni"],
  ["to postpone the matter until 8 May.", "8 May"],
])("%s is back on its day, and takes no meeting to come for a decision", (clause, due) => {
  const english = clause.startsWith("to ");
  const heading = english ? "**Decision**" : "**Samrådets beslut**";
  const { decisions } = read(
    `## 2. ${english ? "Charges" : "Taxa"}\n\n${heading}\n\n${clause}`,
    english ? "en" : "sv",
  );
  expect(decisions.map((decision) => [decision.due, decision.refers_to])).toEqual([[due, undefined]]);
});
