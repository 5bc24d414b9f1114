import type { Texts } from "../texts.ts";
import { adoptionTexts } from "./adoption.ts";
import { agendaTexts } from "./agendas.ts";
import { attendanceTexts } from "./attendance.ts";
import { calendarTexts } from "./calendar.ts";
import { checkTexts } from "./check.ts";
import { commandTexts } from "./commands.ts";
import { commonTexts } from "./common.ts";
import { dayTexts } from "./days.ts";
import { documentTexts } from "./documents.ts";
import { errorTexts } from "./errors.ts";
import { exportingTexts } from "./exporting.ts";
import { extractTexts } from "./extracts.ts";
import { importingTexts } from "./importing.ts";
import { invitationTexts } from "./invitation.ts";
import { journalTexts } from "./journal.ts";
import { listPageTexts } from "./list-pages.ts";
import { listTexts } from "./lists.ts";
import { logTexts } from "./log.ts";
import { personTexts } from "./persons.ts";
import { planningTexts } from "./planning.ts";
import { printingTexts } from "./printing.ts";
import { problemTexts } from "./problems.ts";
import { publicDocumentTexts } from "./public-documents.ts";
import { sealTexts } from "./seals.ts";
import { searchTexts } from "./search.ts";
import { secretaryTexts } from "./secretary.ts";
import { showTexts } from "./show.ts";
import { statusTexts } from "./status.ts";
import { traceTexts } from "./trace.ts";
import { usageTexts } from "./usage.ts";
import { vocabularyTexts } from "./vocabulary.ts";
import { writingTexts } from "./writing.ts";

export const texts: Texts = {
  tag: "en",
  common: commonTexts,
  errors: errorTexts,
  adoption: adoptionTexts,
  agendas: agendaTexts,
  attendance: attendanceTexts,
  calendar: calendarTexts,
  check: checkTexts,
  commands: commandTexts,
  usage: usageTexts,
  documents: documentTexts,
  days: dayTexts,
  exporting: exportingTexts,
  extracts: extractTexts,
  importing: importingTexts,
  invitation: invitationTexts,
  journal: journalTexts,
  listPages: listPageTexts,
  lists: listTexts,
  show: showTexts,
  status: statusTexts,
  log: logTexts,
  trace: traceTexts,
  persons: personTexts,
  planning: planningTexts,
  printing: printingTexts,
  publicDocuments: publicDocumentTexts,
  search: searchTexts,
  seals: sealTexts,
  secretary: secretaryTexts,
  writing: writingTexts,
  vocabulary: vocabularyTexts,
  problems: problemTexts,
};
