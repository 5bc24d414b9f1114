import type { adoptionTexts } from "./en/adoption.ts";
import type { agendaTexts } from "./en/agendas.ts";
import type { attendanceTexts } from "./en/attendance.ts";
import type { calendarTexts } from "./en/calendar.ts";
import type { checkTexts } from "./en/check.ts";
import type { commandTexts } from "./en/commands.ts";
import type { commonTexts } from "./en/common.ts";
import type { dayTexts } from "./en/days.ts";
import type { documentTexts } from "./en/documents.ts";
import type { errorTexts } from "./en/errors.ts";
import type { importingTexts } from "./en/importing.ts";
import type { invitationTexts } from "./en/invitation.ts";
import type { journalTexts } from "./en/journal.ts";
import type { listPageTexts } from "./en/list-pages.ts";
import type { listTexts } from "./en/lists.ts";
import type { personTexts } from "./en/persons.ts";
import type { planningTexts } from "./en/planning.ts";
import type { secretaryTexts } from "./en/secretary.ts";
import type { showTexts } from "./en/show.ts";
import type { statusTexts } from "./en/status.ts";
import type { traceTexts } from "./en/trace.ts";
import type { usageTexts } from "./en/usage.ts";
import type { vocabularyTexts } from "./en/vocabulary.ts";
import type { writingTexts } from "./en/writing.ts";
import type { ExtractTexts } from "./extract-texts.ts";
import type { PrintingTexts } from "./printing-texts.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/**
 * All that klubba says in one language. The English tables are the model: another language's table has the
 * type of the English one, so that a missing or superfluous text does not compile.
 */
export interface Texts {
  tag: string;
  common: CommonTexts;
  errors: ErrorTexts;
  adoption: AdoptionTexts;
  agendas: AgendaTexts;
  attendance: AttendanceTexts;
  calendar: CalendarTexts;
  check: CheckTexts;
  commands: CommandTexts;
  usage: UsageTexts;
  days: DayTexts;
  documents: DocumentTexts;
  extracts: ExtractTexts;
  importing: ImportingTexts;
  invitation: InvitationTexts;
  journal: JournalTexts;
  listPages: ListPageTexts;
  lists: ListTexts;
  show: ShowTexts;
  status: StatusTexts;
  trace: TraceTexts;
  persons: PersonTexts;
  planning: PlanningTexts;
  printing: PrintingTexts;
  secretary: SecretaryTexts;
  writing: WritingTexts;
  vocabulary: VocabularyTexts;
  problems: ProblemTexts;
}

export type CommonTexts = typeof commonTexts;
export type ErrorTexts = typeof errorTexts;
export type AdoptionTexts = typeof adoptionTexts;
export type AgendaTexts = typeof agendaTexts;
export type AttendanceTexts = typeof attendanceTexts;
export type CalendarTexts = typeof calendarTexts;
export type CheckTexts = typeof checkTexts;
export type CommandTexts = typeof commandTexts;
export type UsageTexts = typeof usageTexts;
export type DayTexts = typeof dayTexts;
export type DocumentTexts = typeof documentTexts;
export type ImportingTexts = typeof importingTexts;
export type InvitationTexts = typeof invitationTexts;
export type JournalTexts = typeof journalTexts;
export type ListPageTexts = typeof listPageTexts;
export type ListTexts = typeof listTexts;
export type PersonTexts = typeof personTexts;
export type PlanningTexts = typeof planningTexts;
export type SecretaryTexts = typeof secretaryTexts;
export type WritingTexts = typeof writingTexts;
export type VocabularyTexts = typeof vocabularyTexts;
export type TraceTexts = typeof traceTexts;
export type StatusTexts = typeof statusTexts;
export type ShowTexts = typeof showTexts;
