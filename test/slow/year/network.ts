/** Eight municipalities and a region, their network and the group that prepares for it. Everybody is invented. */
export const municipalities = [
  "Almheds kommun",
  "Björkviks kommun",
  "Dalstads kommun",
  "Ekfors kommun",
  "Granlunda kommun",
  "Hagby kommun",
  "Lindnäs kommun",
  "Mossebo kommun",
];
export const region = "Region Vidmark";
export const everyone = [region, ...municipalities];

export const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
organisations:
${everyone.map((name) => `  - { name: ${name} }`).join("\n")}
people:
  - { name: Vera Hallqvist, organisation: ${region} }
  - { name: Tage Bruhn, organisation: ${region} }
  - { name: Siv Ekedal, organisation: Almheds kommun }
  - { name: Olle Marklid, organisation: Dalstads kommun }
  - { name: Noor Sandgren, organisation: Hagby kommun }
forums:
  vårdnätverk:
    name: Vårdnätverket Vidmark
    aliases: [Nätverket]
    prefix: VN
    prepared_by: [beredningsgrupp]
    start_time: "09:00"
    end_time: "12:00"
    place: Regionhuset
    standing_items: [Godkännande av dagordning, Kalendarium, Övriga frågor]
    members:
      - { name: Vera Hallqvist, role: chair }
      - { name: Tage Bruhn, role: secretary }
      - { name: Siv Ekedal, role: member }
      - { name: Olle Marklid, role: member }
      - { name: Noor Sandgren, role: member }
  beredningsgrupp:
    name: Beredningsgruppen
    prefix: BG
`;
