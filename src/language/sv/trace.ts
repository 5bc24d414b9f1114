import type { TraceTexts } from "../texts.ts";

export const traceTexts: TraceTexts = {
  steps: {
    item: "På dagordningen",
    "reported-decision": "Rapporterat",
    proposal: "Förslag",
    decision: "Beslut",
    action: "Uppgift",
    "task-line": "Uppföljning",
    "follow-up": "Bevakning",
    journal: "Noterat",
  },
  relations: {
    follows: "tar upp",
    refers_to: "hänvisar till",
    supersedes: "ersätter",
    amends: "ändrar",
    revokes: "upphäver",
    for: "hör till",
    carries_on: "gäller",
    answers: "svarar på",
    about: "gäller",
  },
  onwards: {
    follows: "tas upp",
    refers_to: "hänvisas till",
    supersedes: "ersätts",
    amends: "ändras",
    revokes: "upphävs",
    for: "ger uppgift",
    carries_on: "följs upp",
    answers: "besvaras",
    about: "noteras",
  },
  bothForms: "--json eller --csv säger något annat än --format. Ange en av dem.",
  outcomes: { accepted: "bifölls", rejected: "avslogs", withdrawn: "drogs tillbaka" },
  missing: (p) => `${p.ref} (finns inte här)`,
  count: (p) =>
    p.count === 1
      ? `1 händelse, ${p.first}`
      : `${p.count} händelser, ${p.first}${p.first === p.last ? "" : ` till ${p.last}`}`,
  asked: (p) => `spårat från ${p.ref}`,
  prepares: "beredning",
  between: "Mellan mötena",
  ahead: "kommande",
  noOutcome: "(inget utfall)",
  isMeeting: (p) =>
    p.items === ""
      ? `${p.ref} är ett möte, och protokollet finns inte här. Ange ett beslut, en uppgift, en bevakning eller en punkt.`
      : `${p.ref} är ett möte. Välj en av punkterna:\n${p.items}`,
};
