/** A small network: a forum that meets by meeting numbers, one that numbers over the year. Everybody is invented. */
export const network: Readonly<Record<string, string>> = {
  "klubba.yaml": `klubba: 1
language: sv
time_zone: Europe/Stockholm
organisations:
  - { name: Region Norrsjö }
  - { name: Alby kommun, aliases: [Alby] }
people:
  - { name: Ann Björk, aliases: [Annie], organisation: Alby kommun }
forums:
  vårdsamråd:
    name: Vårdsamråd Norrsjö
    prefix: VS
    minutes: notes
    members:
      - { name: Eva Lind, role: chair, organisation: Region Norrsjö, until: 2025-12-31 }
      - { name: Eva Ek, role: member, organisation: Region Norrsjö }
      - { name: Bo Alm, role: secretary, organisation: Region Norrsjö }
      - { name: Siv Ek, role: member, organisation: Alby kommun }
      - { name: Per Ed, role: member, organisation: Alby kommun }
      - { name: Ida Nord, role: deputy, organisation: Alby kommun }
      - { name: Olle Ros, role: member, organisation: Alby kommun, until: 2024-12-31 }
    start_time: "09:00"
    end_time: "12:00"
    place: Teams
    quorum: half
    standing_items: [Godkännande av dagordning, Föregående anteckningar, Kalendarium, Övriga frågor]
    planned:
      - { id: VS-2025-04-03, date: 2025-04-03, end_time: "11:00" }
      - { id: VS-2025-05-08, date: 2025-05-08 }
  råd:
    name: Rådet
    prefix: R
    minutes: protocol
    numbering: year
    members:
      - { name: Siv Ek, role: chair, organisation: Alby kommun }
    standing_items: [Val av justerare]
    planned:
      - { id: R-2025-05-20, date: 2025-05-20 }
`,
  "minutes/vårdsamråd/2025-03-06.md": `---
klubba: 1
id: VS-2025-03-06
forum: vårdsamråd
date: 2025-03-06
status: final
agenda:
  - { number: "3", title: Hjärtsvikt }
  - { number: "4", title: Överenskommelsen för 2025 }
  - { number: "5", title: Föregående anteckningar }
decisions:
  - id: d3
    agenda: "3"
    kind: postpone
    clauses: [att bordlägga ärendet.]
follow_ups:
  - { id: f4, agenda: "4", text: Frågan återkommer på nästa möte., when: nästa möte, question: hur kostnaden fördelas }
  - { id: f5, agenda: "5", text: Listan återkommer på nästa möte., when: nästa möte }
---

## 3. Hjärtsvikt

**Beslut**

att bordlägga ärendet. ^d3

## 4. Överenskommelsen för 2025

Frågan återkommer på nästa möte. ^f4

## 5. Föregående anteckningar

Listan återkommer på nästa möte. ^f5
`,
  "minutes/råd/2025-02-04.md": `---
klubba: 1
id: R-2025-02-04
forum: råd
date: 2025-02-04
status: final
agenda:
  - { number: "6", title: Val av justerare }
  - { number: "7", title: Budget }
---

## § 6 Val av justerare

## § 7 Budget
`,
};
