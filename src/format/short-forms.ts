import { isDay } from "../model/day.ts";
import { choiceOf } from "./read-scalar.ts";
import { fieldOf, ownValue, type RecordShape } from "./shapes.ts";

/**
 * Readers of records that were written as one line of text. Each answers with the fields it could read;
 * nothing (undefined, no records) where the line says nothing it knows.
 */
export interface ShortForms {
  /** "Siv Ek, Alby (ersättare för Per Ed), till 09.40" */
  person(text: string): object | undefined;
  /** "29 maj, 4 september kl. 9–12": one line may announce several. */
  meeting(text: string): readonly object[];
  /** Anything else, such as an agenda item "4. Kalendarium"; `fields` are those of the record, in order. */
  text(text: string, fields: readonly string[]): object | undefined;
}

const mainFields = ["title", "label", "name", "text"];

/** Takes the whole line for the name, the day or the title, for where no language is known. */
export const plainShortForms: ShortForms = {
  person: (name) => ({ name }),
  meeting: (date) => (isDay(date) ? [{ date }] : []),
  text: (text, fields) => {
    const field = mainFields.find((name) => fields.includes(name)) ?? fields[0];
    return field === undefined ? undefined : { [field]: text };
  },
};

/** The records that a line of text stands for, with those fields only that the shape has. */
export function readShortForm(text: string, shape: RecordShape, forms: ShortForms): object[] {
  const fields = Object.keys(shape.fields);
  const read = shape.short === "meeting" ? forms.meeting(text) : [oneRecord(text, shape, forms)];
  return read.flatMap((value) => {
    const fitting = value === undefined ? [] : fields.flatMap((name) => fittingField(value, name, shape));
    return fitting.length > 0 ? [Object.fromEntries(fitting)] : [];
  });
}

function oneRecord(text: string, shape: RecordShape, forms: ShortForms): object | undefined {
  return shape.short === "person" ? forms.person(text) : forms.text(text, Object.keys(shape.fields));
}

// Members of a forum have roles from a list, attendees have any: what the list lacks is left out.
function fittingField(value: object, name: string, shape: RecordShape): [string, unknown][] {
  const given = ownValue(value, name);
  if (given === undefined) return [];
  const field = fieldOf(shape.fields, name);
  if (field?.type !== "choice") return [[name, given]];
  const chosen = typeof given === "string" ? choiceOf(given, field.values) : undefined;
  return chosen === undefined ? [] : [[name, chosen]];
}
