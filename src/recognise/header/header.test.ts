import { describe, expect, it } from "vitest";
import { recognise } from "../index.ts";
import type { Recognition } from "../types.ts";

function facts(text: string, language = "sv"): Recognition["facts"] {
  return recognise({ text, start: 0 }, { language }).facts;
}

describe("day, time and place", () => {
  const whole = { date: "2025-04-03", start_time: "09:00", end_time: "12:00", place: "Rådhuset, sal 2" };
  it.each([
    ["labels", "Datum: 3 april 2025\nTid: kl. 9–12\nPlats: Rådhuset, sal 2"],
    ["labels with the value below", "Dag\n2025-04-03\nTid\n09.00-12.00\nPlats\nRådhuset, sal 2"],
    ["columns", "Datum\t2025-04-03\nTid\t9-12\nPlats\tRådhuset, sal 2"],
    ["wide gaps", "Plats och tid      Rådhuset, sal 2, kl. 09.00–12.00\nDatum              2025-04-03"],
    [
      "a table",
      "| | |\n|--|--|\n| **Datum** | 2025-04-03 |\n| **Tid** | 9.00–12.00 |\n| **Plats** | Rådhuset, sal 2 |",
    ],
    ["one line", "Datum: 3/4 2025 Tid: 09.00–12.00 Plats: Rådhuset, sal 2"],
    ["a line without labels", "# Protokoll\n\nTorsdagen den 3 april 2025 kl. 9–12 i Rådhuset, sal 2"],
    ["six digits", "# Minnesanteckningar 250403\n\nTid: 9-12\nPlats: Rådhuset, sal 2"],
    ["the short form", "# Sammanfattning 25.04.03\n\nTid: 9-12\nPlats: Rådhuset, sal 2"],
  ])("in %s", (_, text) => {
    expect(facts(text)).toMatchObject(whole);
  });

  it("takes no day of approval for the meeting's, though its label is like the meeting's own", () => {
    const text =
      "Byggnadsnämnden                2025-04-03\n\nPlats och tid     Rådhuset, kl. 9–12\nJusteringens\nplats och tid     Kansliet, 2025-04-07\n\n§ 1 Taxa\n\nVi talar om den.";
    expect(facts(text)).toMatchObject({ date: "2025-04-03", place: "Rådhuset" });
  });

  it("takes no day of approval that stands behind its label either", () => {
    const text =
      "Rådet\nSammanträdesdatum 2025-04-03\n\nPlats: Rådhuset\nJusteringens plats och tid: Kansliet 2025-04-07\n\n§ 1 Taxa\n\nVi talar om den.";
    expect(facts(text)).toMatchObject({ date: "2025-04-03", place: "Rådhuset" });
  });

  it("takes no line that says who writes for the title", () => {
    const text =
      "Lägesavstämning, möte 14\nTisdag 2025-04-08 kl. 8.30\n\nProtokoll: Siv Ek\n\n1. Läget\n\nLugnt.";
    expect(facts(text)).toMatchObject({ title: "Lägesavstämning, möte 14", date: "2025-04-08" });
    expect(facts("# Möte 2025-04-08\n\n**Protokoll: Solid Editors**\n").title).toBe("Möte 2025-04-08");
  });

  it("takes the year from elsewhere", () => {
    expect(
      facts("Avstämning 14/10 kl. 19, Bystugan\n\nBo berättade vad som hänt sedan 200923."),
    ).toMatchObject({
      date: "2020-10-14",
      start_time: "19:00",
      place: "Bystugan",
    });
  });

  it("takes times from what is told of the meeting's beginning and end", () => {
    const text =
      "# Protokoll 2025-04-03\n\n## 1. Öppnande\n\nMötet öppnades 12.15.\n\n## 2. Slut\n\nEva avslutade mötet kl. 13.10.";
    expect(facts(text)).toMatchObject({ start_time: "12:15", end_time: "13:10" });
    expect(
      facts("# Protokoll 2025-04-03\n\n## Mötets öppnande\n12:15\n\n## Mötet avslutas\n12:50\n"),
    ).toMatchObject({
      start_time: "12:15",
      end_time: "12:50",
    });
  });

  it.each([
    "# Protokoll 2025-04-03\n\nMötet den 8 maj avslutas kl. 12.",
    "# Protokoll 2025-04-03\n\nNästa möte avslutas kl. 12.",
    "# Protokoll 2025-04-03\n\nUtställningen öppnas kl. 12.",
  ])("takes none from another: %s", (text) => {
    expect(facts(text).start_time).toBeUndefined();
    expect(facts(text).end_time).toBeUndefined();
  });

  it("takes no day that is about the document", () => {
    expect(facts("# Protokoll\n\nSenast uppdaterad 2025-06-01\n\nMöte 3 april 2025").date).toBe("2025-04-03");
  });

  it("takes the meeting's day, not the page's above it", () => {
    expect(facts("2026-01-11\n\nStyrelsemöte 2025-09-07 klockan 17\n\nNärvarande: Siv Ek").date).toBe(
      "2025-09-07",
    );
  });

  it("reads a day with its year in another language", () => {
    expect(facts("# Mötesprotokoll Nordan kod\n\n## 15 October 2025\n\n## Budget\n\nText.").date).toBe(
      "2025-10-15",
    );
  });

  it("in English", () => {
    const text =
      "# Minutes of Harbour Council\n\nHeld on Thursday 3 April 2025 at 7.00 pm in the Old School\n\nThe meeting closed at 8.35 pm.";
    expect(facts(text, "en")).toMatchObject({
      forum: "Harbour Council",
      date: "2025-04-03",
      start_time: "19:00",
      end_time: "20:35",
      place: "the Old School",
    });
  });
});

describe("whose minutes", () => {
  it.each([
    ["# Minnesanteckningar Vårdsamråd Norrsjö", "Vårdsamråd Norrsjö"],
    ["# Protokoll fört vid årsmöte med Sundviks Roddklubb", "Sundviks Roddklubb"],
    ["# Protokoll fört vid styrelsemöte nr 4\n\nSundviks vägförening", "Sundviks vägförening"],
    ["SUNDVIKS KOMMUN\nFOLKHÄLSORÅD\nMINNESANTECKNINGAR", "FOLKHÄLSORÅD"],
    ["# Minnesanteckningar Granlunda nätverk 2025-04-03", "Granlunda nätverk"],
    ["STYRELSEMÖTE I SUNDVIKS BYALAGSFÖRENING\nonsdagen den 12 mars 2025", "SUNDVIKS BYALAGSFÖRENING"],
    ["PROTOKOLL Sida 1 av 8 Byarådet\n\n3 april 2025", "Byarådet"],
    ["# Protokoll 1 (8) Byarådet [12]", "Byarådet"],
    [
      "# Protokoll från årsstämma i Sundviks samfällighet för verksamhetsåret 2024–2025",
      "Sundviks samfällighet",
    ],
    ["# Anteckningar från arbetsgruppens möte 3 april 2025", "arbetsgruppen"],
    ["Referensgrupp tillgänglighet, möte 3\n18 mars 2025", "Referensgrupp tillgänglighet"],
    [
      "# Mötesprotokoll\n## Nordan kod\n## 11 april 2025\n\n## Närvarande\nSiv Ek\n\n## Öppnande\n12:15",
      "Nordan kod",
    ],
  ])("%s", (text, forum) => {
    expect(facts(text).forum).toBe(forum);
  });

  it.each([
    "# Möte 2025-04-03",
    "# Årsmötesprotokoll 2025",
    "# Protokoll 2025-04-03Närvarande: Siv Ek",
    "PROTOKOLL 1 (6)",
    "# Protokoll sida 1 av 7",
  ])("nobody's: %s", (text) => {
    expect(facts(text).forum).toBeUndefined();
  });

  it.each([
    ["# Styrelseprotokoll 2025-04-03\n\nMinnesanteckningarna lades till handlingarna.", "protocol"],
    ["# Minnesanteckningar 2025-04-03\n\nProtokollet godkändes.", "notes"],
    ["# Möte 2025-04-03", undefined],
  ])("%s", (text, minutes) => {
    expect(facts(text).minutes).toBe(minutes);
  });
});
