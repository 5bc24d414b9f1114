export { type Landmark, landmarksOf } from "./landmarks.ts";
export { below, type Recognised } from "./placed.ts";
export { recognise } from "./recognise.ts";
export { findReferences } from "./references.ts";
export { readMeeting, readPerson } from "./short-forms.ts";
export type { Meaning, Prose, Recognition } from "./types.ts";
export { readMeaning } from "./written-times.ts";
