import { type Colour, contrast, isReadable, readableShade, readColour } from "../model/colour.ts";
import { night, paper } from "../model/paper.ts";
import type { Problem } from "../model/problem.ts";
import type { Style } from "../model/style.ts";
import type { Fault } from "./fault.ts";
import type { Positions } from "./positions.ts";

const backgrounds = { accent: paper, accent_dark: night } as const;
type Field = keyof typeof backgrounds;

/**
 * What is wrong with a style that was read, beyond its form: colours that cannot be read where they will stand, and
 * those that YAML has taken for a comment, since `#` after a blank begins one.
 * @param found what reading it found already
 */
export function styleFaults({ colours }: Style, positions: Positions, found: readonly Fault[]): Fault[] {
  const place = colours && positions.of(colours);
  if (!colours || !place) return [];
  return (["accent", "accent_dark"] as const).flatMap((field) => {
    const offset = place.fields.get(field);
    if (offset === undefined || found.some((fault) => fault.offset === offset)) return [];
    const problem = problemOf(field, colours[field]);
    return problem === undefined ? [] : [{ problem, offset }];
  });
}

function problemOf(field: Field, value: string | undefined): Problem | undefined {
  const colour = readColour(value ?? "");
  if (colour !== undefined) return lowContrast(field, colour);
  return { code: "field-value", field, value: value ?? "", expected: { type: "colour" } };
}

function lowContrast(field: Field, colour: Colour): Problem | undefined {
  const background = backgrounds[field];
  if (isReadable(colour, background)) return undefined;
  return {
    code: "low-contrast",
    field,
    value: colour,
    // Not rounded up: 4.48 is not enough.
    ratio: Math.floor(contrast(colour, background) * 10) / 10,
    dark: background === night,
    shade: readableShade(colour, background),
  };
}
