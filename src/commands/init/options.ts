import type { MinutesKind } from "../../model/meeting.ts";

export interface InitOptions {
  name: string | undefined;
  forum: string | undefined;
  prefix: string | undefined;
  minutes: MinutesKind | undefined;
  organisation: string[];
  member: string[];
  minutesLanguage: string | undefined;
  timeZone: string | undefined;
  dryRun: boolean;
}
