import { addDays, hasYearBefore, meetingDay, runningNumber, written } from "./days.ts";
import { type Forum, organisations } from "./names.ts";
import type { Random } from "./random.ts";

/** What a generated minutes is made from. */
export interface Setting {
  forum: Forum;
  /** Which of the forum's minutes, in the order they are made. 0-based. */
  nth: number;
  day: string;
  id: string;
  random: Random;
}

/** A decision as its front matter's own lines (beside id, agenda, kind and clauses) and its clauses. */
export interface Made {
  kind: string;
  clauses: readonly string[];
  fields?: readonly string[];
  /** What is to come back, and the sentence that says it. */
  followUp?: { text: string; when: string };
  follows?: readonly string[];
}

/** The five decisions of a minutes, formality first. Those of the year before that wait are taken up by `d4`. */
export function decisionsOf(setting: Setting, titles: readonly string[]): readonly Made[] {
  return [
    { kind: "approve", clauses: ["att godkänna dagordningen."], fields: ["formality: true"] },
    lasting(setting, titles[1] ?? ""),
    closing(setting, titles[2] ?? ""),
    { ...sending(setting, titles[3] ?? ""), follows: waiting(setting) },
    noting(setting),
  ];
}

/** References to what the minutes a year back left to come back. */
function waiting({ forum, nth }: Setting): readonly string[] {
  if (!hasYearBefore(nth)) return [];
  const before = `${forum.prefix}-${meetingDay(runningNumber(nth - 1))}`;
  return [`${before}/d4`, `${before}/d5`];
}

/** In force for a term, under a condition, or once every organisation has adopted it. */
function lasting({ day, random }: Setting, title: string): Made {
  const roll = random.next();
  if (roll < 0.4) {
    const from = addDays(day, 30);
    const to = addDays(day, 760);
    const term = `från och med den ${written(from)} till och med den ${written(to)}`;
    const fields = [`valid_from: ${from}`, `valid_to: ${to}`];
    return { kind: "approve", clauses: [`att fastställa planen för ${title} ${term}.`], fields };
  }
  if (roll < 0.55) {
    const condition = "under förutsättning att regionen avsätter medel i budgeten";
    return {
      kind: "approve",
      clauses: [`att godkänna förslaget om ${title} ${condition}.`],
      fields: [`condition: ${condition}`],
    };
  }
  const more = ["att planen ses över vartannat år.", "att kostnaden fördelas efter folkmängd."];
  return {
    kind: "approve",
    clauses: [`att godkänna riktlinjen för ${title}.`, ...more.slice(0, random.between(0, 2))],
  };
}

/** One of the kinds that leave little or nothing open, and now and then a recommendation to all. */
function closing({ forum, random, day }: Setting, title: string): Made {
  const { name } = random.pick([
    { name: forum.people[2]?.name ?? "" },
    { name: forum.people[3]?.name ?? "" },
  ]);
  const due = addDays(day, 60);
  return random.pick<Made>([
    { kind: "reject", clauses: [`att avslå förslaget om ${title}.`] },
    { kind: "withdraw", clauses: [`att avskriva ärendet om ${title}.`] },
    { kind: "elect", clauses: [`att utse ${name} till kontaktperson för ${title}.`] },
    {
      kind: "commission",
      clauses: [`att uppdra åt ${name} att utreda ${title} senast den ${written(due)}.`],
      fields: ["owner:", `  - ${name}`, `due: ${written(due)}`],
    },
    {
      kind: "recommend",
      clauses: [`att rekommendera kommunerna att införa ${title}.`],
      ...(random.chance(0.3)
        ? { fields: ["adoption:", ...organisations.slice(0, 3).map((o) => `  - ${o}`)] }
        : {}),
    },
    { kind: "note-to-file", clauses: ["att notera informationen."] },
  ]);
}

/** Comes back: put off, sent back with a question, sent for answers. Half the time a plain approval. */
function sending({ random, day }: Setting, title: string): Made {
  if (random.chance(0.5)) return { kind: "approve", clauses: [`att godkänna redovisningen av ${title}.`] };
  const due = addDays(day, 75);
  return random.pick<Made>([
    { kind: "postpone", clauses: [`att bordlägga ärendet om ${title} till nästa möte.`] },
    { kind: "refer-back", clauses: [`att återremittera ärendet om ${title} för att få kostnaden belyst.`] },
    {
      kind: "consult",
      clauses: [
        `att sända förslaget om ${title} på remiss till kommunerna med svar senast den ${written(due)}.`,
      ],
      fields: [`due: ${written(due)}`, "sent_to:", "  - kommunerna"],
    },
  ]);
}

function noting({ random }: Setting): Made {
  const noted = "att lägga informationen till handlingarna";
  if (random.chance(0.6)) return { kind: "note-to-file", clauses: [`${noted}.`] };
  const addition = "med tillägget att ärendet återupptas på nästa möte";
  return {
    kind: "note-to-file",
    clauses: [`${noted} ${addition}.`],
    fields: [`addition: ${addition}`],
    followUp: { text: `${addition}.`, when: "nästa möte" },
  };
}
