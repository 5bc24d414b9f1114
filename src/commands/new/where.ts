import type { Archive, Register } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import { minutesFolder } from "../../model/layout.ts";
import type { Minutes } from "../../model/minutes.ts";
import { prefixOf } from "../../model/names.ts";
import { freeEnding } from "../../model/reference.ts";

/** The meeting whose minutes are to be begun. */
export interface Spot {
  /** `VS-2025-04-03` */
  id: string;
  /** Relative to the archive. */
  file: string;
  /** The minutes that are there already. */
  existing?: Minutes;
}

interface Sought {
  forum: string;
  date: Day;
  archive: Archive;
  register: Register;
  /** Files that stand there beside the archive's minutes, such as unreadable ones. */
  files?: ReadonlySet<string>;
  /** Name of the folder for minutes of no forum; else it is called as the forum is. */
  folder?: string;
}

/** The forum's meeting on that day, with the id that it has had since it was planned. */
export function spotOf(sought: Sought): Spot {
  const { forum, date, archive, register } = sought;
  const meeting = register.meetings.find((one) => one.forum === forum && one.date === date);
  const id = meeting?.id ?? `${prefixOf(archive.config, forum)}-${date}`;
  const existing = archive.minutes.find(
    (one) => one.id === id || (one.forum === forum && one.meeting.date === date),
  );
  return { id, file: existing?.file ?? fileOf(sought, ""), ...(existing ? { existing } : {}) };
}

/** Another meeting on the same day: the id and the file with the next letter, `VS-2025-04-03b`. */
export function secondSpot(sought: Sought, first: Spot): Spot {
  const { archive, register } = sought;
  const taken = new Set([...archive.minutes, ...register.meetings].map(({ id }) => id));
  const files = new Set(archive.minutes.map(({ file }) => file));
  const isFree = (file: string) => !files.has(file) && sought.files?.has(file) !== true;
  const letter = freeEnding((one) => one !== "" && !taken.has(first.id + one) && isFree(fileOf(sought, one)));
  return { id: first.id + letter, file: fileOf(sought, letter) };
}

/** Where the forum keeps its minutes: beside the latest ones, else in a folder with its name. */
function fileOf({ forum, date, archive, folder: named = forum }: Sought, letter: string): string {
  const own = archive.minutes.filter(
    (one) => one.forum === forum && one.file.startsWith(`${minutesFolder}/`),
  );
  const latest = own.toSorted((a, b) => ((a.meeting.date ?? "") < (b.meeting.date ?? "") ? 1 : -1))[0];
  const folder = latest
    ? latest.file.slice(0, latest.file.lastIndexOf("/"))
    : `${minutesFolder}/${folderName(named)}`;
  return `${folder}/${date}${letter}.md`;
}

/** Disks take 255 bytes, of which a letter takes up to three, and an ending needs some. */
const longestName = 70;

/** What Windows takes for a device, and a folder that listing passes by. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^node_modules$/i;

/** A forum's key as the name of a folder that every system takes. */
export function folderName(forum: string): string {
  const name = forum
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "-")
    .slice(0, longestName)
    .replace(/^[. ]+|[\ud800-\udbff. ]+$/g, "");
  if (name === "") return "forum";
  return reserved.test(name) ? `_${name}` : name;
}
