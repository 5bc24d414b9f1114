import type { Fault } from "./fault.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Positions, RecordPlace } from "./positions.ts";
import { readDocument } from "./read-document.ts";
import type { Reading } from "./reading.ts";
import { isRecordValue, type RecordShape } from "./shapes.ts";
import type { ReadOptions } from "./walk.ts";

/**
 * Reads a record that has syntax errors field by field, as YAML's parser loses its way at the first of them:
 * a field with an error is left out, all others count.
 */
export function readPieces(yaml: string, shape: RecordShape, options: ReadOptions): Reading<object> {
  const readings = piecesOf(yaml).map((piece) => readPiece(piece, shape, options));
  const value = Object.fromEntries(readings.flatMap((reading) => Object.entries(reading.value ?? {})));
  const place = placeOf(readings);
  const positions: Positions = {
    of: (record) => (record === value ? place : firstPlace(readings, record)),
  };
  return { value, positions, faults: readings.flatMap((reading) => reading.faults) };
}

function readPiece(piece: Piece, shape: RecordShape, options: ReadOptions): Reading<object> {
  const start = (options.start ?? 0) + piece.start;
  const { document, faults } = parseYaml(piece.text);
  const syntax = faults.map(({ problem, offset }) => ({ problem, offset: start + offset }));
  if (!document || syntax.length > 0)
    return { value: undefined, faults: syntax, positions: { of: () => undefined } };
  const { value, ...reading } = readDocument(document, shape, { ...options, start });
  return {
    ...reading,
    value: isRecordValue(value) ? value : undefined,
    faults: reading.faults.filter(isOwn),
  };
}

// What an alias in one field stands for may be in another, which is not read along with it.
function isOwn({ problem }: Fault): boolean {
  return problem.code !== "front-matter-aliases";
}

function firstPlace(readings: readonly Reading<object>[], record: object): RecordPlace | undefined {
  for (const { positions } of readings) {
    const place = positions.of(record);
    if (place) return place;
  }
  return undefined;
}

/** The place of the whole: it begins with the first field that could be read. */
function placeOf(readings: readonly Reading<object>[]): RecordPlace | undefined {
  const places = readings.flatMap(({ value, positions }) => (value && positions.of(value)) ?? []);
  const [first] = places;
  return first && { ...first, fields: new Map(places.flatMap((place) => [...place.fields])) };
}
