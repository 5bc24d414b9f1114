import type { AdoptionTexts } from "../texts.ts";

export const adoptionTexts: AdoptionTexts = {
  statuses: { adopted: "antaget", declined: "avböjt", pending: "väntar" },
  dealtWith: {
    approve: "villkorat",
    "note-to-file": "noterat",
    postpone: "bordlagt",
    "refer-back": "återremitterat",
    refer: "hänskjutet",
    consult: "på remiss",
    commission: "bereds",
    elect: "behandlat",
    recommend: "tillstyrkt",
    reject: "behandlat",
    withdraw: "avskrivet",
    revoke: "upphävt",
    other: "behandlat",
  },
  allOf: ["samtliga", "alla", "alla de", "respektive", "varje"],
  members: [
    "organisationer",
    "organisationerna",
    "organisation",
    "medlemmar",
    "parter",
    "parterna",
    "berörda",
  ],
  organisation: "Organisation",
  answer: "Svar",
  since: "Sedan",
  source: "Står i",
  file: "Fil",
  tally: (p) =>
    [
      p.adopted > 0 ? `${p.adopted} har antagit` : "",
      p.declined > 0 ? `${p.declined} har avböjt` : "",
      p.pending > 0 ? `${p.pending} har inte svarat` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  label: "Antagande",
  unanswered: "Rekommenderat till oss och inte besvarat",
};
