import {
  afterChange,
  archiveOf,
  cold,
  floor,
  keepAnswer,
  klubba,
  lookAndPrint,
  type Places,
  query,
  readLoop,
  withoutIndex,
} from "./commands.ts";
import type { Command } from "./measure/command.ts";
import { khal } from "./peers/khal.ts";
import { markdownlint, remark } from "./peers/npm.ts";
import { taskwarrior } from "./peers/taskwarrior.ts";

/** Commands that are run in the same rounds, so that they can be compared. */
export interface Group {
  name: string;
  /** Share of the time for all groups. */
  share: number;
  /** The largest archive it needs. */
  size: number;
  /** Run before, and not counted. */
  before?: readonly Command[];
  commands: readonly Command[];
}

export interface Peers {
  /** Where the packages of npm are, undefined where they were not asked for. */
  npm: string | undefined;
  /** Whether a program is on this machine. */
  has(program: string): boolean;
  /** Whether klubba has this command. */
  knows(command: string): boolean;
}

/** All measures whose archives are there. What needs a peer that is not there is left out; `missing` names it. */
export function groupsOf(places: Places, peers: Peers): Group[] {
  const makers = [startUp, small, warm, searching, coldStart, trees, rules];
  const largest = Math.max(...places.archives.keys());
  return makers
    .filter(({ size }) => size <= largest)
    .map(({ make, first, ...rest }) => ({ ...rest, before: first?.(places), commands: make(places, peers) }));
}

interface Maker extends Omit<Group, "commands" | "before"> {
  first?: (places: Places) => Command[];
  make: (places: Places, peers: Peers) => Command[];
}

const startUp: Maker = {
  name: "start",
  share: 0.2,
  size: 1,
  make: (places) => {
    const one = archiveOf(places, 1);
    return [
      floor(places),
      klubba(places, { name: "--version", args: ["--version"], cwd: places.folder }),
      klubba(places, { name: "--help", args: ["--help"], cwd: places.folder }),
      klubba(places, { name: "check, one file", args: ["check", one.files[0] ?? ""], cwd: one.folder }),
    ];
  },
};

const small: Maker = {
  name: "small",
  share: 0.15,
  size: 1_000,
  first: (places) => [...asked(places, 100), ...asked(places, 200), ...asked(places, 1_000)],
  make: (places) => [
    floor(places),
    withoutIndex(places, 100, ["decisions"]),
    withoutIndex(places, 200, ["decisions"]),
    query(places, 100, ["decisions"]),
    query(places, 200, ["decisions"]),
    query(places, 1_000, ["decisions"]),
    checkOfOne(places, 1_000),
  ],
};

/** As an editor asks: one file, whose references are looked up in the whole archive. */
function checkOfOne(places: Places, size: number): Command {
  const { folder, files } = archiveOf(places, size);
  const name = `check, one of ${size.toLocaleString("en")}`;
  return klubba(places, { name, args: ["check", files[0] ?? ""], cwd: folder });
}

/** The first question reads the archive, the second finds out what is open on the day, and the third knows it. */
function asked(places: Places, size: number): Command[] {
  return [query(places, size, ["decisions"]), query(places, size, ["decisions"])];
}

const warm: Maker = {
  name: "warm",
  share: 0.3,
  size: 10_000,
  first: (places) => [
    ...asked(places, 1_000),
    ...asked(places, 10_000),
    keepAnswer(places, 10_000, ["decisions"]),
  ],
  make: (places, peers) => [
    floor(places),
    lookAndPrint(places, 10_000),
    query(places, 10_000, ["decisions"]),
    query(places, 10_000, ["actions"]),
    query(places, 10_000, ["status"]),
    query(places, 10_000, ["calendar", "--ics", "-"]),
    query(places, 1_000, ["decisions"]),
    afterChange(places, 10_000, ["decisions"]),
    ...(peers.has("task") ? [taskwarrior(places.folder, 10_000)] : []),
    ...(peers.has("khal") ? [khal(places.folder, 1_000)] : []),
    ...(peers.has("rg") ? [ripgrep(places)] : []),
  ],
};

function ripgrep(places: Places): Command {
  const { folder } = archiveOf(places, 10_000);
  return { name: "rg -c", argv: ["rg", "-c", "-F", "- [ ]", "minutes"], cwd: folder };
}

const wordsAsked: [string, ...string[]] = ["search", "beslutet", "om", "hjälpmedel"];

/** The first search reads all minutes and keeps their words. */
const searching: Maker = {
  name: "search",
  share: 0.05,
  size: 10_000,
  first: (places) => [query(places, 10_000, wordsAsked)],
  make: (places, peers) => [
    floor(places),
    ...(peers.knows("search") ? [query(places, 10_000, wordsAsked)] : []),
  ],
};

const coldStart: Maker = {
  name: "cold",
  share: 0.15,
  size: 10_000,
  make: (places) => [
    readLoop(places, 10_000),
    cold(places, 1_000, ["decisions"]),
    cold(places, 10_000, ["decisions"]),
  ],
};

const trees: Maker = {
  name: "trees",
  share: 0.1,
  size: 1_000,
  make: (places, { npm }) => {
    const peer = npm === undefined ? undefined : remark(npm, archiveOf(places, 1_000).folder);
    return [...(peer ? [peer] : []), readLoop(places, 1_000), cold(places, 1_000, ["decisions"])];
  },
};

const rules: Maker = {
  name: "rules",
  share: 0.1,
  size: 1_000,
  make: (places, { npm }) => {
    const peer = npm === undefined ? undefined : markdownlint(npm, archiveOf(places, 1_000).folder);
    return [...(peer ? [peer] : []), readLoop(places, 1_000), query(places, 1_000, ["check"])];
  },
};
