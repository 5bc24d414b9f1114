import { readConfig } from "../format/index.ts";
import { configFile, minutesFolder } from "../model/layout.ts";
import type { Outcome, Run } from "./context.ts";
import { type Context, UserError } from "./context.ts";
import { gitAttributes } from "./init/git-attributes.ts";
import type { InitOptions } from "./init/options.ts";
import { type ArchivePlan, configNames, configText, forumKey } from "./init/plan.ts";
import { planArchive } from "./init/questions.ts";
import { findTemplate } from "./new/templates.ts";
import { folderName } from "./new/where.ts";
import { say } from "./say.ts";

/** Makes an archive: `klubba.yaml`, the folder of the first forum's minutes, and how git joins journals. */
export const run: Run<InitOptions> = async (options, context) => {
  const { store, texts, shown } = context;
  const refuse = () => new UserError(texts.secretary.archiveExists({ file: shown(configFile) }));
  if (store.exists(configFile)) throw refuse();
  const plan = await planArchive(options, context);
  const template = findTemplate(context, `klubba.${plan.language}.yaml`, configNames);
  const text = configText(template, plan);
  const { diagnostics } = readConfig({ file: configFile, text });
  if (diagnostics.length > 0) throw new Error(`${template.file} gives a klubba.yaml that cannot be read`);
  if (options.dryRun) return { out: text };
  const folder = `${minutesFolder}/${folderName(forumKey(plan.forum))}`;
  // klubba.yaml comes last: until it is there, an init that was broken off can be run again and does the rest.
  await joinJournals(context);
  // A folder without a file would get lost in git.
  store.create(`${folder}/.gitkeep`, "");
  if (!store.create(configFile, text)) throw refuse();
  return answer(context, folder, plan);
};

/** Records that two people added to the journal are both kept when git joins their work, and line ends never clash. */
async function joinJournals({ store }: Context): Promise<void> {
  await store.append(".gitattributes", gitAttributes);
}

function answer(context: Context, folder: string, plan: ArchivePlan): Outcome {
  const { texts, shown } = context;
  const { initialised, initNext, membersLater } = texts.secretary;
  const made = initialised({ file: shown(configFile), folder: shown(folder) });
  const left = plan.members.length === 0 ? [membersLater({ file: shown(configFile) })] : [];
  const next = initNext({ command: `klubba ${texts.commands.commands.new.name}` });
  return { notes: say(context, [made, ...left, next]) };
}
