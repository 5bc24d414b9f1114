import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import type { AgendaCommandOptions } from "./agenda/options.ts";
import { itemRecords, itemRows, rowNames } from "./agenda/records.ts";
import { screenAgenda } from "./agenda/screen.ts";
import { type AgendaSheet, agendaSheet } from "./agenda/sheet.ts";
import { isRenewed, writeAgenda } from "./agenda/write.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { noArchive } from "./desk.ts";
import { say } from "./say.ts";

/** Shows the agenda of a forum's next meeting with nothing forgotten, or writes it as a planned file. */
export const run: Run<AgendaCommandOptions> = async (options, context) => {
  const { texts } = context;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  const invites = options.invite !== undefined;
  if (invites && (options.write || options.json || options.csv)) throw new UserError(texts.invitation.alone);
  if (!invites && (options.to !== undefined || options.force))
    throw new UserError(texts.invitation.needsInvite);
  const writes = options.write || (options.dryRun && !invites);
  if (writes && !context.hasConfig) throw new UserError(noArchive(context));
  const sheet = await agendaSheet({ ...options, write: writes }, context);
  const { diagnostics } = sheet.question;
  if (invites) {
    const { invite } = await import("./agenda/invite/invite.ts");
    return { ...(await invite(sheet, options)), diagnostics };
  }
  if (writes) return { ...(await writeAgenda(sheet, options.dryRun)), diagnostics };
  if (options.json) return { out: json(itemRecords(sheet)), diagnostics };
  if (options.csv) return { out: csv(rowNames, itemRows(sheet)), diagnostics };
  return { ...shown(sheet), diagnostics };
};

/** The agenda, and on stderr what of it stands in a file, and how the rest gets there. */
function shown(sheet: AgendaSheet): Outcome {
  const { context, texts } = sheet.desk;
  const { existing } = sheet.spot;
  const { agendas } = texts;
  const command = `klubba ${texts.commands.commands.agenda.name} ${sheet.name} --write`;
  const out = screenAgenda(sheet);
  if (!context.hasConfig) return { out };
  if (!existing) return { out, notes: say(context, [agendas.notWritten({ command })]) };
  const file = context.shown(existing.file);
  const said =
    existing.status !== "planned"
      ? agendas.isDraft({ file })
      : isRenewed(sheet, existing)
        ? agendas.upToDate({ file })
        : agendas.notRenewed({ file, command });
  return { out, notes: say(context, [said]) };
}
