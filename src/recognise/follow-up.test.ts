import { describe, expect, it } from "vitest";
import { read } from "./reading.fixture.ts";

const list = "Närvarande: Siv Ek, Bo Alm\n\n## 4. Plan\n\n";

/** What comes back, as "when | forum | question". */
function follows(text: string, language = "sv"): string[] {
  const { follow_ups } = read(list + text, language);
  return follow_ups.map(
    ({ when, forum, question }) => `${when ?? "–"} | ${forum ?? "–"} | ${question ?? "–"}`,
  );
}

describe("what comes back", () => {
  it.each([
    ["Punkten om taxan utgår och redovisas vid nästa möte.", "nästa möte | – | –"],
    ["Frågan tas upp igen i höst.", "i höst | – | –"],
    ["Frågan tas upp på nytt vid mötet i maj.", "mötet i maj | – | –"],
    ["Frågan följs upp om ca fyra veckor.", "om ca fyra veckor | – | –"],
    ["Vi behöver återkomma till detta på nästa möte.", "nästa möte | – | –"],
    ["Vi återkommer till frågan i maj.", "i maj | – | –"],
    ["Vi tar upp det igen i vår när vi vet mer.", "i vår | – | –"],
    ["En redovisning ges i maj.", "i maj | – | –"],
    ["Beslut tas på nästa möte.", "nästa möte | – | –"],
    ["Beslut om antagande väntas i juni.", "i juni | – | –"],
    ["Uppföljning på nästa möte.", "nästa möte | – | –"],
    ["Utvärdering i maj.", "i maj | – | –"],
    ["Fortsatt diskussion på nästa möte.", "nästa möte | – | –"],
    ["Tas upp igen till hösten.", "till hösten | – | –"],
    ["Beslut om nya hus fattas av tekniska nämnden.", "– | tekniska nämnden | –"],
    ["Vi lyfter frågan till styrgruppen.", "– | styrgruppen | –"],
    ["Ärendet återkommer när priset är känt.", "– | – | när priset är känt"],
    ["Tas upp på möte 5.", "möte 5 | – | –"],
    ["Soptunnor – ärendet kvarstår.", "– | – | –"],
    ["Punkten kvarstår till nästa möte.", "nästa möte | – | –"],
    ["Frågan kvarstår på dagordningen.", "– | – | –"],
    ["Frågan får stå kvar på dagordningen.", "– | – | –"],
    ["Ärendet står kvar till nästa möte.", "nästa möte | – | –"],
    ["Avtalet med Alby: kvarstår.", "– | – | –"],
    ["Hemsidan – tas upp igen i maj.", "i maj | – | –"],
    ["Taxan: återkommer på nästa möte.", "nästa möte | – | –"],
    ["Mötet beslutade att anta planen, att frågan följs upp i november.", "i november | – | –"],
    ["**Beslut**\n\n1. Planen antas.\n2. Uppföljning redovisas i maj 2026.", "i maj 2026 | – | –"],
    ["Avgiften höjs, beslut tas av förbundsstämman i april.", "i april | förbundsstämman | –"],
    ["Återrapport på nästa möte.", "nästa möte | – | –"],
    ["Beslutet omprövas om ett år.", "om ett år | – | –"],
    ["Punkten tas upp på nästa möte.", "nästa möte | – | –"],
    ["Frågan är uppskjuten till mötet i maj.", "mötet i maj | – | –"],
    ["Frågan bereds av utskottet till nästa möte.", "nästa möte | – | –"],
    ["Ärendet tas nästa gång.", "nästa gång | – | –"],
    ["Utgår, tas nästa gång.", "nästa gång | – | –"],
  ])("%s", (text, wanted) => {
    expect(follows(text)).toEqual([wanted]);
  });

  it.each([
    "Frågan togs upp på förra mötet.",
    "Diskussion om planen i maj hölls.",
    "Beslut har redan tagits om maj.",
    "Siv Ek återkommer till frågan på nästa möte.",
    "Rapport om läget i kommunen.",
    "Styrelsen bereds tillfälle att yttra sig i maj.",
    "Avgiften tas ut i maj.",
    "Information gavs om arbetet i maj.",
    "Vi diskuterade frågan.",
    "Frågan kvarstår om vem som betalar.",
    "Vid möte 3 diskuterades taxan.",
    "Konferensen återkommer varje år.",
    "Tas upp frågan i maj?",
    "Avstämning evakueringsplan 14 oktober kl. 19",
  ])("not: %s", (text) => {
    expect(follows(text)).toEqual([]);
  });

  it.each([
    ["Follow-up at the next meeting.", "the next meeting | – | –"],
    ["We will come back to this in May.", "in May | – | –"],
    ["No update, on agenda for the next meeting.", "the next meeting | – | –"],
    ["Held over to the next meeting.", "the next meeting | – | –"],
    ["The item remains.", "– | – | –"],
    ["A decision is expected in June.", "in June | – | –"],
  ])("%s", (text, wanted) => {
    expect(follows(text, "en")).toEqual([wanted]);
  });
});
