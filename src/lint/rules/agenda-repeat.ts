import type { Minutes } from "../../model/minutes.ts";
import { itemNumbers } from "../agenda-numbers.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/** No two items of a meeting have the same number; nor of a year, where the forum numbers over the year. */
export const agendaRepeat: Rule<"agenda-repeat"> = {
  code: "agenda-repeat",
  severity: "warning",
  fixable: false,
  check(file, context) {
    const used = usedBefore(file.minutes, context);
    return itemNumbers(file.minutes).flatMap(({ item, number, letter }) => {
      const key = `${number}${letter}`;
      const other = used.get(key);
      used.set(key, other ?? item.title ?? "");
      if (other === undefined) return [];
      const problem = { code: "agenda-repeat", number: item.number ?? "", other } as const;
      return [
        {
          problem,
          offset: file.offsetOnLine(item, item.number),
          severity: file.frozen ? ("info" as const) : undefined,
        },
      ];
    });
  },
};

/** The numbers of the year's earlier meetings, each with the item that has it. */
function usedBefore(minutes: Minutes, { series }: LintContext): Map<string, string> {
  const used = new Map<string, string>();
  if (!series.overYear(minutes)) return used;
  const all = series.of(minutes);
  for (const earlier of all.slice(0, Math.max(0, all.indexOf(minutes)))) {
    for (const { item, number, letter } of itemNumbers(earlier)) {
      used.set(`${number}${letter}`, `${earlier.id}, ${item.title ?? ""}`);
    }
  }
  return used;
}
