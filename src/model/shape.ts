/**
 * How the records of a file look, said once: the reader, the writer, `--json`, the JSON Schema and the
 * TypeScript types all come from these shapes.
 */
export type Shape =
  | { type: "text" | "day" | "time" | "flag" | "number" | "period" | "colour" | "font" }
  | { type: "choice"; values: readonly string[] }
  | { type: "list"; of: Shape }
  | { type: "map"; of: Shape }
  | { type: "record"; fields: Fields; short?: ShortForm }
  | { type: "either"; scalar: Shape; other: Shape };

export type Fields = Readonly<Record<string, Shape>>;

/** Which reader takes a record that was written as one line of text ("Siv Ek, Alby, till 09.40"). */
export type ShortForm = "person" | "meeting" | "text";

/** The TypeScript type of what is read by a shape. Every field may be missing. */
export type Read<S> = S extends { type: "choice"; values: readonly (infer V)[] }
  ? V
  : S extends { type: "list"; of: infer O }
    ? Read<O>[]
    : S extends { type: "map"; of: infer O }
      ? Record<string, Read<O>>
      : S extends { type: "record"; fields: infer F }
        ? { -readonly [K in keyof F]?: Read<F[K]> | undefined }
        : S extends { type: "either"; scalar: infer A; other: infer B }
          ? Read<A> | Read<B>
          : S extends { type: "flag" }
            ? boolean
            : S extends { type: "number" }
              ? number
              : string;

export const text = { type: "text" } as const;
export const day = { type: "day" } as const;
export const time = { type: "time" } as const;
export const flag = { type: "flag" } as const;
export const number = { type: "number" } as const;
export const colour = { type: "colour" } as const;
/** The name of one. */
export const font = { type: "font" } as const;
export const texts = { type: "list", of: text } as const;

export function choice<const V extends readonly string[]>(values: V): { type: "choice"; values: V } {
  return { type: "choice", values };
}
export function list<const S extends Shape>(of: S): { type: "list"; of: S } {
  return { type: "list", of };
}
export function map<const S extends Shape>(of: S): { type: "map"; of: S } {
  return { type: "map", of };
}
export function record<const F extends Fields>(
  fields: F,
  short?: ShortForm,
): { type: "record"; fields: F; short?: ShortForm } {
  return short ? { type: "record", fields, short } : { type: "record", fields };
}
/** A scalar, or else a list or record. */
export function either<const A extends Shape, const B extends Shape>(
  scalar: A,
  other: B,
): { type: "either"; scalar: A; other: B } {
  return { type: "either", scalar, other };
}
