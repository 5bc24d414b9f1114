import type { PersonTexts } from "../texts.ts";

export const personTexts: PersonTexts = {
  me: ["jag", "mig", "mig själv", "min", "mina"],
  whoAreYou: (p) =>
    p.user === ""
      ? `${p.option}: klubba vet inte vem ”${p.value}” är. Skriv namnet, eller ange det i KLUBBA_USER.`
      : `${p.option}: ”${p.value}” är ${p.user}, som varken finns i klubba.yaml eller i protokollen. Skriv namnet, eller ange det i KLUBBA_USER.`,
  toDo: "Att göra",
  meetings: "Kommande möten",
  roles: "Roller",
  attendance: "Närvaro på senare tid",
  aliases: (p) => `Skrivs också ${p.names}`,
  kinds: { action: "uppgift", decision: "beslut", commission: "uppdrag" },
  nothingToDo: "Inget är öppet.",
  noMeetings: "Inget möte är planerat.",
  columns: {
    forum: "Forum",
    role: "Roll",
    when: "När",
    meeting: "Möte",
    presence: "Närvaro",
  },
  whens: { now: "nu", coming: "kommande", past: "tidigare" },
  always: "tills vidare",
  from: (p) => `från och med ${p.day}`,
  until: (p) => `till och med ${p.day}`,
  fromUntil: (p) => `${p.from} – ${p.until}`,
  overlap: (p) =>
    `${p.forum}: ${p.names} är båda ${p.role} ${p.days}. Ange from och until i klubba.yaml så att den ena följer på den andra.`,
  gap: (p) => `${p.forum} har ingen ${p.role} ${p.days}. Skriv in vem det är i klubba.yaml.`,
  perhaps: (p) =>
    `”${p.written}” i ${p.refs} kan vara ${p.name} eller ${p.others}; det räknas inte med här. Skriv hela namnet där, eller lägg till ett alias i klubba.yaml.`,
  substituteFor: (p) => `ersättare för ${p.name}`,
  substituted: (p) => `${p.names} var ersättare`,
  guest: "gäst",
};
