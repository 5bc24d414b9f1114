/** What titles of agenda items tell of the matter; patterns are matched against lower case. */
export interface MatterWords {
  /** Titles of what stands on every agenda and is no matter of its own: patterns of their beginnings. */
  standing: readonly string[];
  /** What is put before a title when its matter comes back: "Forts.", "Bordlagt ärende:". Patterns. */
  before: readonly string[];
  /** What is put behind it, in brackets or behind a dash: "(bordlagt 6 mars)", "– beslut". Patterns of the beginning. */
  behind: readonly string[];
  /** What the title of minutes has where the meeting was none of the forum's ordinary ones: "Extra", "Årsmöte". Patterns. */
  special: readonly string[];
}
