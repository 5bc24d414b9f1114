import type { Minutes } from "../../model/minutes.ts";
import { plain } from "../../output/plain.ts";
import type { AgendaSheet } from "./sheet.ts";

/** What a renewed agenda has that it had not, and the other way round, a sentence each. */
export function changesIn({ desk, items }: AgendaSheet, { meeting }: Minutes): string[] {
  const { agendas } = desk.texts;
  const kept = items.flatMap(({ record }) => record ?? []);
  const places = kept.map((record) => meeting.agenda.indexOf(record));
  const moved = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  const changed = items.flatMap(({ title, follows, matters, settled, record }) => {
    const shown = plain(title);
    if (!record) return [agendas.added({ title: shown, refs: plain(follows.join(", ")) })];
    const joined = follows.filter((ref) => !record.follows?.includes(ref));
    const marked = settled !== undefined && record.settled_by === undefined;
    const opened = matters.length > 0 && record.settled_by !== undefined;
    return [
      ...(joined.length > 0 ? [agendas.joined({ title: shown, refs: plain(joined.join(", ")) })] : []),
      ...(marked ? [agendas.marked({ title: shown, by: plain(settled) })] : []),
      ...(opened ? [agendas.unmarked({ title: shown })] : []),
    ];
  });
  const dropped = meeting.agenda.filter((record) => !kept.includes(record));
  return [
    ...changed,
    ...dropped.map(({ title = "" }) => agendas.dropped({ title: plain(title) })),
    ...(moved ? [agendas.moved] : []),
  ];
}
