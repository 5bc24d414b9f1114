import type { Texts } from "./texts.ts";

/** The languages there are, English first. */
export const languageTags = ["en", "sv"] as const;
export type LanguageTag = (typeof languageTags)[number];

/** Each is read only when it is needed. */
const languages: Record<LanguageTag, () => Promise<Texts>> = {
  en: async () => (await import("./en/index.ts")).texts,
  sv: async () => (await import("./sv/index.ts")).texts,
};

/** All that klubba says in that language. */
export function loadTexts(tag: LanguageTag): Promise<Texts> {
  return languages[tag]();
}

/** The language that a tag or a locale (`sv`, `sv-SE`, `sv_SE.UTF-8`) asks for; undefined where klubba lacks it. */
export function languageOf(locale: string | undefined): LanguageTag | undefined {
  const [subtag = ""] = (locale ?? "").toLowerCase().split(/[-_.@]/, 1);
  return languageTags.find((tag) => tag === subtag);
}
