import type { PersonWords } from "../people.ts";

const items = "(?:§§?|punkt(?:en|erna)?|ärende(?:t|na)?|p\\.) ?{items}";

export const people: PersonWords = {
  roles: [
    { pattern: "mötesordförande|ordförande|ordf\\.?", role: "chair" },
    {
      pattern: "(?:(?:1|2|1:e|2:e|förste|andre) )?(?:vice|v\\.) ?(?:ordförande|ordf\\.?)",
      role: "vice-chair",
    },
    { pattern: "mötessekreterare|sekreterare|sekr\\.?|vid protokollet|protokollförare", role: "secretary" },
    { pattern: "(?:ordinarie )?ledamot", role: "member" },
    { pattern: "ersättare|suppleant", role: "deputy" },
    { pattern: "adjungerad|adj\\.?", role: "co-opted" },
  ],
  remarks: [
    {
      field: "substitute_for",
      pattern: "(?:tjg\\.? |tjänstgörande )?(?:ersättare|suppleant|vikarie) för {name}",
    },
    { field: "substitute_for", pattern: "(?:ersätter|i stället för|istället för) {name}" },
    { field: "recused", pattern: `(?:jäv|jävig|anmälde jäv)(?: i| vid| för| på)? ?${items}` },
    {
      field: "items",
      pattern: `(?:endast |närvarande |närvarade |deltog |deltar )?(?:på |vid |i |under )?${items}`,
    },
    {
      field: "until",
      pattern:
        "(?:lämnade |lämnar )?(?:mötet )?(?:fram )?(?:till|t\\.?o\\.?m\\.?)(?: och med)? (?:kl\\.? ?)?{clock}",
    },
    { field: "until", pattern: "(?:lämnade|lämnar|gick)(?: mötet)? (?:kl\\.? ?)?{clock}" },
    {
      field: "from",
      pattern: "(?:ansl[öu]t\\S* |kom )?(?:från|fr\\.?o\\.?m\\.?)(?: och med)? (?:kl\\.? ?)?{clock}",
    },
    { field: "from", pattern: "(?:anslöt|ansluter|kom) (?:kl\\.? ?)?{clock}" },
    { field: "remote", pattern: "(?:(?:deltar|deltog|deltagande) )?(?:via|på|genom|per|över) {tool}" },
    { field: "remote", pattern: "(?:deltar |deltog |deltagande )?(?:digitalt|på distans|distans)" },
    { field: "remote", pattern: "{tool}" },
  ],
  tools:
    "teams|microsoft teams|skype|zoom|länk|digital länk|telefon|tele|video|videolänk|webex|meet|google meet|jitsi",
  via: "via|på|genom|per|över|i",
  and: "och|samt|&",
  vacant: "vakant|vakans|ej tillsatt|ej utsedd|obesatt",
  noise: "m\\.? ?fl\\.?|med flera|ingen|inga|-|–",
};
