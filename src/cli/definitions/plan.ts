import { holidayRules } from "../../commands/plan/options.ts";
import { anyNumber, choice, define, flag, optional, value, values } from "./definition.ts";

export const plan = define({
  name: "plan",
  group: "write",
  arguments: {
    forum: optional("forum"),
    period: optional("planYear"),
    phrase: anyNumber("planPhrase"),
  },
  options: {
    every: value("every"),
    weekday: values("weekday"),
    months: values("onlyMonths"),
    except: values("exceptDays"),
    startTime: value("startTime"),
    endTime: value("endTime"),
    place: value("place"),
    from: value("planFrom"),
    until: value("planUntil"),
    holiday: choice("holidayRule", holidayRules),
    asOf: value("asOf"),
    write: flag("writePlan"),
    dryRun: flag("dryRun", "n"),
    json: flag("json"),
    csv: flag("csv"),
  },
  load: async () => (await import("../../commands/plan.ts")).run,
});
