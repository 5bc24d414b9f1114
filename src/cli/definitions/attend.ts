import { define, flag, repeated, values } from "./definition.ts";

export const attend = define({
  name: "attend",
  group: "write",
  paths: "one",
  options: {
    present: values("present"),
    absent: values("absent"),
    all: flag("everybody", "a"),
    remote: values("remote"),
    from: repeated("from"),
    until: repeated("leftAt"),
    substitute: repeated("substitute"),
    guest: repeated("guest"),
    dryRun: flag("dryRun", "n"),
  },
  load: async () => (await import("../../commands/attend.ts")).run,
});
