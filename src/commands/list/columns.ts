import type { ListTexts, Texts } from "../../language/texts.ts";
import { chooseName } from "./choose-name.ts";

export type ColumnName = keyof ListTexts["columns"];
type FieldTable = Readonly<Partial<Record<ColumnName, unknown>>>;

/** What of a list stands where. */
export interface Columns {
  shown: readonly ColumnName[];
  /** True where the user chose them: then even an empty column is shown. */
  chosen: boolean;
  order: readonly Order[];
  group: ColumnName | undefined;
}

export interface Order {
  column: ColumnName;
  descending: boolean;
}

/** @throws UserError for a column that the list does not have, with the nearest */
export function readColumns(
  options: { columns: string[]; sort: string[]; group: string | undefined },
  list: { fields: FieldTable; shown: readonly ColumnName[]; order: readonly string[] },
  texts: Texts,
): Columns {
  const names = columnsOf(list.fields);
  const candidates = names.map((name) => ({
    name,
    spellings: [name, texts.lists.columns[name]],
    shown: texts.lists.columns[name],
  }));
  const column = (option: string, written: string): ColumnName => {
    const chosen = chooseName(written, candidates, { option, texts });
    return names.find((name) => name === chosen) ?? "ref";
  };
  const sort = options.sort.length > 0 ? options.sort : list.order;
  return {
    shown: options.columns.length > 0 ? options.columns.map((one) => column("--columns", one)) : list.shown,
    chosen: options.columns.length > 0,
    order: sort.map((written) => ({
      column: column("--sort", written.replace(/^-/, "")),
      descending: written.startsWith("-"),
    })),
    group: options.group === undefined ? undefined : column("--group", options.group),
  };
}

function columnsOf(fields: FieldTable): ColumnName[] {
  // The keys of an object literal that has been given that type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(fields) as ColumnName[];
}
