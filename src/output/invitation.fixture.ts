import { texts } from "../language/sv/index.ts";
import type { Invitation } from "./invitation.ts";

/** An invitation in Swedish with two items; a test says what is different. */
export function invitationTo(facts: Partial<Invitation> = {}): Invitation {
  return {
    language: "sv",
    title: "Kallelse",
    forum: "Vårdsamråd Norrsjö",
    facts: [
      { label: "Dag", value: "torsdag 8 maj 2025" },
      { label: "Plats", value: "Teams" },
    ],
    notices: [],
    items: [
      { label: "1.", title: "Val av justerare", presenter: "", details: [] },
      { label: "2.", title: "Taxor", presenter: "Siv Ek", details: ["Återkommer från 3 april."] },
    ],
    called: [{ name: "Eva Lind", role: "ordförande", organisation: "Region Norrsjö" }],
    apologies: "Förhinder meddelas till Bo Alm.",
    sender: "Bo Alm, sekreterare",
    words: texts.invitation,
    ...facts,
  };
}

/** The invitation with that text in every place that a file can fill. */
export function invitationOf(text: string): Invitation {
  return invitationTo({
    title: text,
    forum: text,
    facts: [{ label: text, value: text }],
    notices: [text],
    items: [{ label: text, title: text, presenter: text, details: [text] }],
    called: [{ name: text, role: text, organisation: text }],
    apologies: text,
    sender: text,
  });
}
