/** Two forums that share people; the chair goes round, and nobody has been found for 2026. Everybody is invented. */
export const rotating: Readonly<Record<string, string>> = {
  "/arkiv/klubba.yaml": `klubba: 1
language: sv
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Eva Lind, aliases: [Evis], organisation: Region Norrsjö, email: eva.lind@example.org }
  - { name: Bo Alm, organisation: Alby kommun }
  - { name: Siv Ek, organisation: Alby kommun }
  - { name: Siv Ros, organisation: Region Norrsjö }
forums:
  samråd:
    name: Samrådet
    prefix: S
    quorum: half
    members:
      - { name: Eva Lind, role: chair, from: 2025-01-01, until: 2025-06-30 }
      - { name: Bo Alm, role: chair, from: 2025-07-01, until: 2025-12-31 }
      - { name: Bo Alm, role: member, until: 2025-06-30 }
      - { name: Siv Ek }
      - { name: Siv Ros, role: secretary }
    planned:
      - { id: S-2025-06-30, date: 2025-06-30, start_time: "09:00", place: Alby }
      - { id: S-2025-07-01, date: 2025-07-01 }
      - { id: S-2026-01-15, date: 2026-01-15 }
  grupp:
    name: Gruppen
    prefix: G
    members:
      - { name: Eva Lind, role: secretary }
`,
  "/arkiv/minutes/samråd/2025-04-03.md": `---
klubba: 1
id: S-2025-04-03
forum: samråd
date: 2025-04-03
start_time: "09:00"
end_time: "12:00"
status: final
chair: Eva Lind
secretary: Siv R
attendees:
  - { name: Eva Lind }
  - { name: Siv Ek, until: "10:00" }
  - { name: Siv Ros }
absent:
  - { name: Bo Alm }
agenda:
  - { number: "1", title: Taxor }
  - { number: "2", title: Larm }
decisions:
  - { id: d1, agenda: "1", kind: commission, clauses: [att ge Eva i uppdrag att ta in anbud], owner: [Eva], due: 2025-05-30 }
actions:
  - { id: a2, agenda: "2", owner: [EL, Bo], task: ringa Alby, due: 2025-04-10 }
  - { id: a3, agenda: "2", owner: [Siv], task: skriva, due: 2025-05-02 }
---
`,
  "/arkiv/minutes/grupp/2025-04-10.md": `---
klubba: 1
id: G-2025-04-10
forum: grupp
date: 2025-04-10
status: final
attendees:
  - { name: Eva Lind }
  - { name: Ann Vik }
  - { name: Siv Ros, items: ["2"] }
actions:
  - { id: a1, owner: [Evis], task: boka sal }
  - { id: a2, owner: [Alby kommun], task: svara }
  - { id: a4, owner: [Siv], task: räkna }
---
`,
};
