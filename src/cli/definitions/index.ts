import { actions } from "./actions.ts";
import { decisions } from "./decisions.ts";
import type { Definition } from "./definition.ts";
import { followups } from "./followups.ts";
import { meetings } from "./meetings.ts";
import { show } from "./show.ts";
import { status } from "./status.ts";

/** Every command, in the order of the help; the first one runs where none is named. */
export const definitions: readonly Definition[] = [status, decisions, actions, followups, meetings, show];
