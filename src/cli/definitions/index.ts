import { actions } from "./actions.ts";
import { agenda } from "./agenda.ts";
import { approve } from "./approve.ts";
import { attend } from "./attend.ts";
import { calendar } from "./calendar.ts";
import { check } from "./check.ts";
import { decisions } from "./decisions.ts";
import type { Definition } from "./definition.ts";
import { done } from "./done.ts";
import { exportDocuments } from "./export.ts";
import { finalize } from "./finalize.ts";
import { followups } from "./followups.ts";
import { importDocuments } from "./import.ts";
import { init } from "./init.ts";
import { log } from "./log.ts";
import { meetings } from "./meetings.ts";
import { create } from "./new.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { record } from "./record.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { stats } from "./stats.ts";
import { status } from "./status.ts";
import { trace } from "./trace.ts";
import { undo } from "./undo.ts";
import { verify } from "./verify.ts";

/** Every command, in the order of the help; the first one runs where none is named. */
export const definitions: readonly Definition[] = [
  status,
  decisions,
  actions,
  followups,
  meetings,
  calendar,
  show,
  trace,
  log,
  search,
  people,
  stats,
  plan,
  agenda,
  create,
  attend,
  check,
  finalize,
  approve,
  verify,
  exportDocuments,
  importDocuments,
  init,
  done,
  record,
  undo,
];
