import type { BackReason } from "../en/writing.ts";
import type { WritingTexts } from "../texts.ts";

export const writingTexts: WritingTexts = {
  language: "Svenska",
  templates: { notes: "minnesanteckningar", protocol: "protokoll" },
  closingItems:
    "kalendarium|(?:kommande|nästa) (?:möte|möten|sammanträde|sammanträden)|mötestider|övriga (?:frågor|ärenden)|övrigt|(?:mötet|mötets) avslut(?:as|ande|ning)?|avslut(?:ning|ande)?",
  standingItems: {
    notes: ["Godkännande av dagordning", "Föregående anteckningar", "Kommande möten", "Övriga frågor"],
    protocol: [
      "Val av justerare",
      "Godkännande av dagordning",
      "Föregående protokoll",
      "Kommande möten",
      "Övriga frågor",
    ],
  },
  heading: {
    meeting: (p) => `${p.number}. ${p.title}`,
    year: (p) => `§ ${p.number} ${p.title}`,
  },
  resumes: (refs) => `Återupptar ${refs}.`,
  attachments: (labels) => `, ${labels}`,
  reminder: (p) => {
    const told = `${reminders[p.reason]} ${p.day}: ”${(p.question ?? p.text).replace(/\.$/, "")}”.`;
    const command = `klubba notera ${p.ref}`;
    if (p.reason === "conditional") return `${told} Om det är uppfyllt: ${command} uppfyllt`;
    if (p.reason === "unanswered") return `${told} Om den är det: ${command} besvarat`;
    if (p.reason === "adoption")
      return `${told} Väntar på ${p.names ?? ""}. När någon har svarat: ${command} antaget --organisation NAMN`;
    return told;
  },
  settledNote: (p) => `Har avgjorts sedan punkten planerades: ${p.by}`,
};

const reminders: Record<BackReason, string> = {
  missed: "Skulle ha tagits upp igen. Från",
  unreported: "Skulle ha tagits upp på ett möte vars protokoll saknas. Från",
  returning: "Från",
  unanswered: "Är frågan besvarad? Från",
  referred: "Hänskjutet hit. Från",
  recommended: "Rekommenderat till er och inte besvarat. Beslutat",
  prepared: "Berett till det här mötet. Från",
  conditional: "Är villkoret uppfyllt? Från",
  adoption: "Har inte antagits av alla. Beslutat",
  due: "Ska vara klart nu. Från",
  ask: "Har något hörts? Från",
  lapsed: "Gäller inte längre. Beslutat",
  lapsing: "Löper snart ut. Beslutat",
};
