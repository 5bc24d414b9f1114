import type { TimeUnit } from "../en/days.ts";
import type { DayTexts } from "../texts.ts";

export const dayTexts: DayTexts = {
  day: (p) => `${p.date} ${p.month} ${p.year}`,
  dayOfYear: (p) => `${p.date} ${p.month}`,
  month: (p) => `${p.month} ${p.year}`,
  week: (p) => `vecka ${p.week}, ${p.year}`,
  time: (p) => p.time.replace(":", "."),
  today: "i dag",
  tomorrow: "i morgon",
  yesterday: "i går",
  ahead: (p) => `om ${counted(p)}`,
  past: (p) => `för ${counted(p)} sedan`,
  late: (p) => `${counted(p)} för sent`,
};

const units: Record<TimeUnit, { one: string; many: string }> = {
  day: { one: "dag", many: "dagar" },
  week: { one: "vecka", many: "veckor" },
  month: { one: "månad", many: "månader" },
  year: { one: "år", many: "år" },
};

function counted({ count, unit }: { count: number; unit: TimeUnit }): string {
  return `${count} ${count === 1 ? units[unit].one : units[unit].many}`;
}
