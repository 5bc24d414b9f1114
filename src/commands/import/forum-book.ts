import { readText } from "../../archive/read-text.ts";
import { encodeText, readConfig, setConfigFields } from "../../format/index.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import type { Config, Forum } from "../../model/config.ts";
import { configFile } from "../../model/layout.ts";
import type { MinutesKind } from "../../model/meeting.ts";
import { forumKeyOf, forumOf, nameKey } from "../../model/names.ts";
import type { Problem } from "../../model/problem.ts";
import { applyEdits } from "../../model/text-edit.ts";
import { answerOf } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { forumKey, proposedPrefix } from "../init/plan.ts";

/** A forum's name that `klubba.yaml` does not have, and the document that says it. */
interface UnknownForum {
  name: string;
  source: string;
  minutes: MinutesKind | undefined;
}

/** A forum that was added to `klubba.yaml`. */
export interface AddedForum {
  name: string;
  prefix: string;
}

const add = "\0add";
const leave = "\0leave";

/**
 * The forums of `klubba.yaml`, which may grow while documents are imported: a name that is not there can be added
 * as a new forum, or as another name of one that is.
 */
export class ForumBook {
  readonly #desk: Desk;
  readonly #addAll: boolean;
  /** Key by name, for names that have been asked about; the name itself where it was left as it is. */
  readonly #settled = new Map<string, string>();

  /** The forums that were added, in order. */
  readonly added: AddedForum[] = [];

  /** @param addAll true to add every unknown forum without asking */
  constructor(desk: Desk, addAll: boolean) {
    this.#desk = desk;
    this.#addAll = addAll;
  }

  /** The key of the forum that goes by the name from now on; the name itself where it is to stay unknown. */
  async settle(unknown: UnknownForum): Promise<string> {
    const known = this.#settled.get(nameKey(unknown.name));
    if (known !== undefined) return known;
    const key = await this.#ask(unknown);
    this.#settled.set(nameKey(unknown.name), key);
    return key;
  }

  async #ask(unknown: UnknownForum): Promise<string> {
    const { context, archive, texts } = this.#desk;
    if (this.#addAll) return this.#addForum(unknown);
    if (!context.terminal.interactive) return unknown.name;
    const { forums, interrupted } = texts.importing;
    const message = forums.unknown({ name: unknown.name, source: unknown.source });
    const same = Object.entries(archive.config.forums ?? {}).map(([key, forum]) => ({
      name: forums.same({ name: forum.name ?? key }),
      value: key,
    }));
    context.progress();
    const choices = [{ name: forums.add, value: add }, ...same, { name: forums.leave, value: leave }];
    const answer = await answerOf(context.prompt.select<string>({ message, choices }), interrupted);
    if (answer === leave) return unknown.name;
    return answer === add ? this.#addForum(unknown) : this.#addName(answer, unknown.name);
  }

  #addForum({ name, minutes }: UnknownForum): Promise<string> {
    return this.#change(name, (config) => {
      const key = freeKey(config, name);
      const prefix = freePrefix(config, name);
      this.added.push({ name, prefix });
      const forum: Forum = { name, prefix, ...(minutes === undefined ? {} : { minutes }) };
      return { key, edit: { path: ["forums", key], value: forum } };
    });
  }

  #addName(key: string, name: string): Promise<string> {
    return this.#change(name, (config) => {
      const { aliases = [] } = forumOf(config, key) ?? {};
      return { key, edit: { path: ["forums", key, "aliases"], value: [...aliases, name] } };
    });
  }

  /**
   * Changes `klubba.yaml` as it stands now, where it must be, and what is known of it: another import may add forums
   * at the same time.
   * @returns the forum's key; that which somebody else has given it meanwhile
   */
  async #change(name: string, change: (config: Config) => Change): Promise<string> {
    const { context, archive } = this.#desk;
    let settled = name;
    await context.store.append(configFile, () => {
      const { text, bom } = this.#read();
      this.#learn(text);
      const known = forumKeyOf(archive.config, name);
      const { key, edit }: Change = known === undefined ? change(archive.config) : { key: known };
      settled = key;
      if (edit) this.#write({ text, bom }, edit);
      return "";
    });
    return settled;
  }

  #read(): DecodedFile {
    const decoded = readText(this.#desk.context.store, configFile);
    if ("code" in decoded) throw this.#refusal(decoded);
    return decoded;
  }

  #write({ text, bom }: DecodedFile, edit: Edit): void {
    const edits = setConfigFields(text, [edit]);
    if (!Array.isArray(edits)) throw this.#refusal(edits);
    const changed = applyEdits(text, edits);
    const { store, shown, texts } = this.#desk.context;
    if (!store.replace(configFile, encodeText({ text, bom }), encodeText({ text: changed, bom })))
      throw new UserError(texts.errors.changedMeanwhile({ file: shown(configFile) }), 4);
    this.#learn(changed);
  }

  #learn(text: string): void {
    Object.assign(this.#desk.archive.config, readConfig({ file: configFile, text }).value);
  }

  #refusal(problem: Problem): UserError {
    const { context, texts } = this.#desk;
    return new UserError(`${context.shown(configFile)}: ${describeProblem(problem, texts.problems).message}`);
  }
}

interface DecodedFile {
  text: string;
  bom: boolean;
}

type Edit = Parameters<typeof setConfigFields>[1][number];

interface Change {
  key: string;
  edit?: Edit;
}

const longestKey = 60;

/** The forum's key, which becomes its folder's name too: one that no other forum has. */
function freeKey(config: Config, name: string): string {
  const long = nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longestKey)
    .replace(/^-|-$/g, "");
  const taken = new Set(Object.keys(config.forums ?? {}));
  // The whole name: its first word alone would be found in every "Styrgrupp …" to come.
  const tries = [long || forumKey(name)];
  for (let count = 2; ; count++) {
    const free = tries.find((key) => !taken.has(key));
    if (free !== undefined) return free;
    tries.push(`${long}-${count}`);
  }
}

function freePrefix(config: Config, name: string): string {
  const taken = new Set(Object.values(config.forums ?? {}).map(({ prefix }) => prefix));
  const first = proposedPrefix(name).slice(0, 10);
  for (let count = 1; ; count++) {
    const prefix = count === 1 ? first : `${first}${count}`;
    if (!taken.has(prefix)) return prefix;
  }
}
