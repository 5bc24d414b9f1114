import { citedMinutes, citedRecord } from "../../archive/citations.ts";
import { decodeText, encodeText, setMinutesFields } from "../../format/index.ts";
import type { Decision } from "../../model/decision.ts";
import { clauseText } from "../../model/decision.ts";
import type { Minutes } from "../../model/minutes.ts";
import { applyEdits } from "../../model/text-edit.ts";
import type { Desk } from "../desk.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Makes references of what final minutes cite, "Chefsnätverket 200306", where the archive has it. Done when all
 * documents are there: they come in any order.
 * @returns how many citations became references
 */
export function linkCitations(desk: Desk, shelf: Shelf, imported: readonly Minutes[]): number {
  return imported.reduce((count, minutes) => count + linkIn(desk, shelf, minutes), 0);
}

function linkIn({ context, archive: { config } }: Desk, { minutes: all }: Shelf, minutes: Minutes): number {
  if (minutes.status !== "final") return 0;
  const changes = minutes.meeting.decisions.flatMap((decision, index) => {
    const cited = decision.refers_to ?? [];
    const refs = cited.map((text) => referenceFor(text, { decision, minutes }, { config, minutes: all }));
    return refs.every((ref, at) => ref === cited[at])
      ? []
      : [{ path: ["decisions", index, "refers_to"], value: refs }];
  });
  if (changes.length === 0) return 0;
  const bytes = context.store.read(minutes.file);
  const decoded = "code" in bytes ? bytes : decodeText(bytes);
  const edits = "code" in decoded ? decoded : setMinutesFields(decoded.text, changes);
  if ("code" in decoded || !Array.isArray(edits)) return 0;
  context.store.write(minutes.file, encodeText({ ...decoded, text: applyEdits(decoded.text, edits) }));
  return changes.length;
}

function referenceFor(
  text: string,
  { decision, minutes }: { decision: Decision; minutes: Minutes },
  archive: Parameters<typeof citedMinutes>[1],
): string {
  const cited = citedMinutes(text, archive);
  if (!cited || cited.id === minutes.id) return text;
  const item = minutes.meeting.agenda.find(
    ({ number }) => number !== undefined && number === decision.agenda,
  );
  return citedRecord(cited, [item?.title ?? "", ...(decision.clauses ?? []).map(clauseText)].join(" "));
}
