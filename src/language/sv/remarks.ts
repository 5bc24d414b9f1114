import type { PersonWords } from "../people.ts";

const present = "(?:närvarande |närvarade |deltog |deltar )?";
const left = "(?:lämna(?:de|r)|avvek|avviker|gick)(?: (?:mötet|sammanträdet))?";
const came = "(?:anslöt|ansluter|kom|tillkom|anlände)(?: (?:till )?(?:mötet|sammanträdet))?";
const items = "(?:§§?|paragraf(?:en|erna)?|punkt(?:en|erna)?|ärende(?:t|na)?|p\\.|pkt\\.?) ?{items}";

/** What stands beside a name in a list of people. */
export const remarks: PersonWords["remarks"] = [
  {
    field: "substitute_for",
    pattern:
      "(?:som )?(?:(?:tjg|tgj)\\.? |tjänstgörande )?(?:ersättare|ers\\.?|suppleant|suppl\\.?|vikarie|vik\\.?|substitut) för {name}",
  },
  { field: "substitute_for", pattern: "(?:(?:tjg|tgj)\\.?|tjänstgörande|tjänstgör|vikarierar) för {name}" },
  { field: "substitute_for", pattern: "(?:ersätter|ers\\.|i stället för|istället för) {name}" },
  { field: "substitute_for", pattern: "för {full}" },
  { field: "recused", pattern: `(?:jäv|jävig|anmälde jäv)(?: i| vid| för| på)? ?${items}` },
  { field: "nothing", pattern: `(?:ej|inte|utom) (?:vid |på |under )?${items}` },
  // What is left of "ej § 4" where signs were lost.
  { field: "nothing", pattern: "ej(?: {items})?" },
  { field: "from-item", pattern: `${present}(?:med )?(?:från|fr\\.? ?o\\.? ?m\\.?)(?: och med)? ${items}` },
  {
    field: "to-item",
    pattern: `${present}(?:fram )?(?:till och med|t\\.? ?o\\.? ?m\\.?|till) ${items}`,
  },
  { field: "to-item", pattern: `${left} (?:efter|under|vid|i samband med) ${items}` },
  { field: "before-item", pattern: `${left} (?:före|inför|från|till) ${items}` },
  { field: "after-item", pattern: `${came} efter ${items}` },
  {
    field: "from-item",
    pattern: `${came} (?:före|inför|vid|under|från|till|i samband med) ${items}`,
  },
  {
    field: "nothing",
    pattern:
      "(?:med |utan )?(?:(?:närvaro|yttrande|förslags)-,? (?:och )?){0,2}(?:närvaro|yttrande|förslags|röst)rätt",
  },
  { field: "items", pattern: "{items}(?<=§)" },
  {
    field: "items",
    pattern: `(?:endast |närvarande |närvarade |deltog |deltar |del av )?(?:på |vid |i |under )?${items}`,
  },
  {
    field: "from",
    pattern:
      "(?:närvarande |deltog |deltar )?(?:mellan )?(?:kl\\.?|klockan)? ?{clock} ?(?:[–—-]|till|och) ?{to}",
  },
  {
    field: "until",
    pattern:
      "(?:lämnade |lämnar |avvek |deltog |deltar |närvarande )?(?:mötet )?(?:fram )?(?:till|t\\.?o\\.?m\\.?)(?: och med)? (?:kl\\.? ?|klockan )?{clock}",
  },
  {
    field: "until",
    pattern: "(?:lämnade|lämnar|gick|avvek|avviker)(?: mötet)? (?:vid )?(?:kl\\.? ?|klockan )?{clock}",
  },
  {
    field: "from",
    pattern:
      "(?:ansl[öu]t\\S* |anländ\\S* |kom |deltog |deltar |närvarande )?(?:från|fr\\.?o\\.?m\\.?)(?: och med)? (?:kl\\.? ?|klockan )?{clock}",
  },
  {
    field: "from",
    pattern:
      "(?:anslöt|ansluter|anlände|anländer|kom) (?:till mötet )?(?:vid )?(?:kl\\.? ?|klockan )?{clock}",
  },
  {
    field: "remote",
    pattern:
      "(?:(?:deltar|deltog|deltagande|närvarande|medverkar|medverkade) )?(?:via|på|genom|per|över|med) {tool}",
  },
  {
    field: "remote",
    pattern:
      "(?:deltar |deltog |deltagande |närvarande )?(?:digitalt|på distans|distans|distansdeltagande|online)",
  },
  { field: "remote", pattern: "{tool}" },
  {
    field: "absent",
    pattern:
      "(?:(?:anmält|anmäld|anmälde|lämnat|meddelat|har) )?(?:förhinder|förhindrad|återbud|frånvarande|frånvaro|sjuk|sjukanmäld)|ej närvarande|inte närvarande|deltog (?:ej|inte)",
  },
  { field: "absent", pattern: "nej|frånv\\.?" },
  {
    field: "nothing",
    pattern: "extern|overifierad|ja|på plats|fysiskt|i lokalen|närvarande|när\\.?|del av mötet|delvis",
  },
];
