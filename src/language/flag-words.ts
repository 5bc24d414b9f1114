/** How people write a yes or a no in a header, by language; lower case. */
export const flagWords: Readonly<Record<string, { yes: readonly string[]; no: readonly string[] }>> = {
  en: { yes: ["true", "yes", "on"], no: ["false", "no", "off"] },
  sv: { yes: ["ja", "sant"], no: ["nej", "falskt"] },
};
