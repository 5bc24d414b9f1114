/** Of the languages the one that is named (BCP 47; a region does not matter), else all of them. */
export function named<L extends { tag: string }>(
  languages: readonly L[],
  language: string | undefined,
): readonly L[] {
  const tag = language?.split("-")[0]?.toLowerCase();
  const wanted = languages.filter((words) => words.tag === tag);
  return wanted.length > 0 ? wanted : languages;
}
