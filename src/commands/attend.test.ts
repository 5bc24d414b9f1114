import { describe, expect, it } from "vitest";
import { texts } from "../language/sv/index.ts";
import { votesNeeded } from "../model/quorum.ts";
import { giveUp } from "../ports/scripted-prompt.ts";
import { network } from "./secretary.fixture.ts";
import { archiveWith, type TrialOptions, tryOut } from "./trial.fixture.ts";

const said = texts.secretary;
const file = "minutes/vårdsamråd/2025-04-03.md";

/** A draft with these lines in its header, and prose that must never change. */
function draft(lines: string): string {
  return `---\nklubba: 1\nid: VS-2025-04-03\nforum: vårdsamråd\ndate: 2025-04-03\nstatus: draft\n${lines}---\n\n## 1. Inledning\n\nText.\n`;
}

async function attend(lines: string, argv: readonly string[], options: TrialOptions = {}) {
  const places = archiveWith({ ...network, [file]: draft(lines) });
  const trial = await tryOut(places, ["närvaro", ...argv], options);
  const text = trial.store.text(file);
  const header = text.slice(text.indexOf("status: draft\n") + 14, text.indexOf("---\n\n## 1."));
  return { ...trial, header, text };
}

describe("attend, by flags", () => {
  it.each([
    [
      "nobody yet",
      "",
      ["--present", "Siv Ek, Bo"],
      "attendees:\n  - { name: Siv Ek, organisation: Alby kommun }\n  - { name: Bo Alm, organisation: Region Norrsjö }\n",
    ],
    [
      "one more",
      "attendees:\n  - Siv Ek, Alby, till 09.40 # sen\n",
      ["--present", "Bo Alm"],
      "attendees:\n  - Siv Ek, Alby, till 09.40 # sen\n  - { name: Bo Alm, organisation: Region Norrsjö }\n",
    ],
    ["one who is there", "attendees: [Siv Ek]\n", ["--present", "siv ek"], "attendees: [Siv Ek]\n"],
    [
      "one less",
      "attendees:\n  - Siv Ek\n  - Bo Alm\n",
      ["--absent", "Siv Ek"],
      "attendees:\n  - Bo Alm\nabsent:\n  - { name: Siv Ek, organisation: Alby kommun }\n",
    ],
    [
      "one who comes after all",
      "attendees:\n  - Bo Alm\nabsent:\n  - Siv Ek\n",
      ["--present", "Siv Ek"],
      "attendees:\n  - Bo Alm\n  - { name: Siv Ek, organisation: Alby kommun }\n",
    ],
    [
      "a detail",
      "attendees:\n  - Siv Ek, Alby # ringer\n  - { name: Bo Alm, extra: 1 }\n",
      ["--until", "Bo=9.40", "--remote", "Bo"],
      'attendees:\n  - Siv Ek, Alby # ringer\n  - { name: Bo Alm, remote: true, until: "09:40", extra: 1 }\n',
    ],
    [
      "a detail that was wrong",
      'attendees:\n  - { name: Bo Alm, until: "09:40" }\n',
      ["--until", "Bo="],
      "attendees:\n  - { name: Bo Alm }\n",
    ],
    [
      "a substitute",
      "attendees:\n  - Siv Ek\n  - Per Ed\n",
      ["--substitute", "Ida=Per"],
      "attendees:\n  - Siv Ek\n  - { name: Ida Nord, organisation: Alby kommun, substitute_for: Per Ed }\nabsent:\n  - { name: Per Ed, organisation: Alby kommun }\n",
    ],
    [
      "a guest",
      "",
      ["--guest", "Kim Berg, Högskolan, från 10"],
      'attendees:\n  - { name: Kim Berg, organisation: Högskolan, from: "10:00" }\n',
    ],
    [
      "a guest who is known by another name",
      "",
      ["--present", "Annie"],
      "attendees:\n  - { name: Ann Björk, organisation: Alby kommun }\n",
    ],
    [
      "a guest who goes, who is no member to be missed",
      "attendees:\n  - Bo Alm\n  - Kim Berg\n",
      ["--absent", "Kim"],
      "attendees:\n  - Bo Alm\n",
    ],
  ])("writes %s, and nothing else", async (_, before, argv, after) => {
    const { exit, header, text } = await attend(before, argv);
    expect([exit, header]).toEqual([0, after]);
    expect(text).toBe(draft(after));
  });

  it("takes all members but those who are absent; deputies and those whose term is over are no part of it", async () => {
    const { header, err } = await attend("", ["--all", "--absent", "Per Ed"]);
    expect(header).toBe(
      "attendees:\n  - { name: Eva Lind, organisation: Region Norrsjö }\n  - { name: Eva Ek, organisation: Region Norrsjö }\n" +
        "  - { name: Bo Alm, organisation: Region Norrsjö }\n  - { name: Siv Ek, organisation: Alby kommun }\n" +
        "absent:\n  - { name: Per Ed, organisation: Alby kommun }\n",
    );
    expect(err).toBe(
      `${said.saved({ file })}\n${said.attendance({ present: 4, absent: 1 })}\n` +
        `${said.quorum({ there: 3, needed: 2, of: 4, reached: true })}\n`,
    );
  });

  it("counts votes: a substitute has the vote of whom they stand in for, a secretary none", async () => {
    const few = await attend("", ["--present", "Bo Alm, Siv Ek, Ida Nord"]);
    expect(few.err).toContain(said.quorum({ there: 1, needed: 2, of: 4, reached: false }));
    const enough = await attend("", ["--present", "Siv Ek", "--substitute", "Ida Nord=Per Ed"]);
    expect(enough.err).toContain(said.quorum({ there: 2, needed: 2, of: 4, reached: true }));
  });

  it("gives nobody two votes", async () => {
    const { err } = await attend("attendees:\n  - Siv Ek (ersättare för Per Ed)\n", ["--present", "Bo Alm"]);
    expect(err).toContain(said.quorum({ there: 1, needed: 2, of: 4, reached: false }));
  });

  it.each([
    [["--present", "Eva"], "Eva Lind, Eva Ek"],
    [["--present", "Siv Eek"], "Siv Ek?"],
    [["--present", "Ivar"], "Ivar"],
    [["--until", "Siv Ek"], said.badPair({ option: "--until", text: "Siv Ek", example: "Siv Ek=09.40" })],
    [["--from", "Siv Ek=25.10"], said.badTime({ option: "--from", text: "25.10" })],
    [[], "--present, --absent, --all"],
    [["minutes/vårdsamråd/2025-04-04.md", "--all"], "minutes/vårdsamråd/2025-04-04.md:1:1"],
  ])("%j is refused with what to do", async (argv, words) => {
    const { exit, err, text } = await attend("attendees: [Bo Alm]\n", argv);
    expect(exit).toBeGreaterThan(1);
    expect(err).toContain(words);
    expect(text).toBe(draft("attendees: [Bo Alm]\n"));
  });

  it("says so when nothing changes, and with --dry-run only shows", async () => {
    const same = await attend("attendees: [Bo Alm]\n", ["--present", "Bo Alm"]);
    expect(same.err).toContain(said.unchanged({ file }));
    const shown = await attend("", ["--present", "Bo Alm", "-n"]);
    expect(shown.out).toContain("  - { name: Bo Alm, organisation: Region Norrsjö }\n");
    expect(shown.text).toBe(draft(""));
  });

  it.each([
    ["final", said.frozen({ file, status: texts.vocabulary.minutesStatuses.final })],
    ["approved", said.frozen({ file, status: texts.vocabulary.minutesStatuses.approved })],
    ["planned", said.notPlannedYet({ file })],
  ])("leaves %s minutes alone", async (status, words) => {
    const text = draft("").replace("status: draft", `status: ${status}`);
    const places = archiveWith({ ...network, [file]: text });
    const { exit, err, store } = await tryOut(places, ["attend", file, "--all"]);
    expect([exit, store.text(file)]).toEqual([2, text]);
    expect(err).toContain(words);
  });
});

describe("attend, on a terminal", () => {
  it("shows the members by organisation, ticked as they are, and then asks about each", async () => {
    const { exit, prompt, header } = await attend(
      'attendees:\n  - { name: Siv Ek, organisation: Alby kommun, until: "09:40" }\n  - Kim Berg, Högskolan\n',
      [],
      {
        answers: [
          ["Eva Ek", "Kim", "Per Ed"],
          "Eva Ek",
          said.details.remote,
          "Per Ed",
          said.details.substitute_for,
          "Eva Lind",
          said.addGuest,
          "Ann Bjork, från 10",
          true,
          said.nothingElse,
        ],
      },
    );
    expect(exit).toBe(0);
    expect(prompt.seen.slice(0, 13)).toEqual([
      `? ${said.whoIsThere({ forum: "Vårdsamråd Norrsjö", day: "3 apr" })}`,
      "-- Region Norrsjö",
      "[ ] Eva Lind (ordförande)",
      "[ ] Eva Ek",
      "[ ] Bo Alm (sekreterare)",
      "-- Alby kommun",
      `[x] Siv Ek (${said.details.until} 09.40)`,
      "[ ] Per Ed",
      "[ ] Ida Nord (ersättare)",
      `-- ${said.others}`,
      "[x] Kim Berg",
      `? ${said.anythingElse}`,
      `  ${said.nothingElse}`,
    ]);
    expect(prompt.seen).toContain(`? ${said.didYouMeanPerson({ name: "Ann Bjork", nearest: "Ann Björk" })}`);
    expect(header).toBe(
      'attendees:\n  - { name: Siv Ek, organisation: Alby kommun, until: "09:40" }\n' +
        "  - { name: Eva Ek, organisation: Region Norrsjö, remote: true }\n" +
        "  - { name: Per Ed, organisation: Alby kommun, substitute_for: Eva Lind }\n" +
        '  - { name: Ann Björk, organisation: Alby kommun, from: "10:00" }\n' +
        "absent:\n  - { name: Eva Lind, organisation: Region Norrsjö }\n  - { name: Bo Alm, organisation: Region Norrsjö }\n",
    );
  });

  it("offers the first who is absent as the one that is stood in for", async () => {
    const substitute = ["Ida Nord", said.details.substitute_for, undefined];
    const { header } = await attend("", [], {
      answers: [["Eva Lind", "Ida Nord"], ...substitute, said.nothingElse],
    });
    expect(header).toContain("substitute_for: Eva Ek");
  });

  it("gives the same again when nothing is turned", async () => {
    const first = await attend("", ["--all"]);
    const again = await attend(first.header, [], { answers: [[], said.nothingElse] });
    expect(again.header).toBe(first.header);
    expect(again.err).toContain(said.unchanged({ file }));
  });

  it("changes nothing when the person gives up", async () => {
    const { exit, header } = await attend("", [], { answers: [["Eva Ek"], giveUp] });
    expect([exit, header]).toEqual([130, ""]);
  });

  it("takes the draft nearest to today", async () => {
    const other = "minutes/vårdsamråd/2025-03-20.md";
    const places = archiveWith({
      ...network,
      [file]: draft(""),
      [other]: draft("").replaceAll("2025-04-03", "2025-03-20"),
    });
    const { err } = await tryOut(places, ["attend", "--all"], { today: "2025-03-25" });
    expect(err).toContain(said.saved({ file: other }));
    const none = await tryOut(archiveWith(network), ["attend", "--all"]);
    expect([none.exit, none.err]).toEqual([2, `${said.noDraft}\n`]);
  });
});

describe("a quorum", () => {
  it.each([
    ["half", 4, 2],
    ["half", 5, 3],
    ["majority", 4, 3],
    ["majority", 5, 3],
    ["3", 9, 3],
    ["1/3", 7, 3],
    ["2/3", 6, 4],
    ["40 %", 10, 4],
    ["hälften", 4, undefined],
    ["1/0", 4, undefined],
  ])("of %s needs, of %i votes, %s", (text, votes, needed) => {
    expect(votesNeeded(text, votes)).toBe(needed);
  });

  it("that is not understood is said", async () => {
    const places = archiveWith({
      ...network,
      "klubba.yaml": (network["klubba.yaml"] ?? "").replace("quorum: half", "quorum: de flesta"),
      [file]: draft(""),
    });
    const { err } = await tryOut(places, ["attend", "--all"]);
    expect(err).toContain(said.quorumUnclear({ text: "de flesta" }));
  });
});
