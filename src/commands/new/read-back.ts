import { readMinutes } from "../../minutes/read-minutes.ts";
import type { Config } from "../../model/config.ts";
import type { AgendaItem, Meeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { NumberedItem } from "./number.ts";

/** What a template made of the agenda, read as klubba will read it. */
type ReadBack =
  | { type: "as-meant"; minutes: Minutes }
  /** the header is not that of this meeting, or can't be read at all */
  | { type: "no-minutes" }
  /** the prose gives another agenda */
  | { type: "other-agenda"; minutes: Minutes };

/** Reads a draft before it is written: a template of one's own may have left out what matters. */
export function readBack(
  source: { file: string; text: string },
  { facts, items, config }: { facts: Meeting; items: readonly NumberedItem[]; config: Config },
): ReadBack {
  const { minutes, diagnostics } = readMinutes(source, { config, plain: false });
  const broken = diagnostics.some(({ severity }) => severity === "error");
  const { meeting } = minutes ?? {};
  if (!minutes || broken || meeting?.id !== facts.id || meeting?.forum !== facts.forum)
    return { type: "no-minutes" };
  if (meeting?.date !== facts.date || minutes.status !== "draft") return { type: "no-minutes" };
  const same =
    minutes.meeting.agenda.length === items.length &&
    items.every((item, index) => isSame(item, minutes.meeting.agenda[index]));
  return { type: same ? "as-meant" : "other-agenda", minutes };
}

function isSame(item: NumberedItem, read: AgendaItem | undefined): boolean {
  const follows = new Set(read?.follows);
  return read?.number === item.number && item.follows.every((ref) => follows.has(ref));
}
