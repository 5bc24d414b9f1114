import type { Config } from "../model/config.ts";
import { clauseText, type Decision } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { Action, AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, nameKey } from "../model/names.ts";
import { formatReference } from "../model/reference.ts";
import type { TraceReferences } from "./trace-references.ts";
import { itemRef, type Link, type Step } from "./trace-step.ts";
import { dayOfMinutes } from "./view.ts";

/** A step, and what holds it to the rest of its item. */
interface Placed {
  key: string;
  step: Step;
  /** The item it belongs to. */
  item: string | undefined;
  /** True where that item holds several matters, so that what stands in it need not belong together. */
  mixed: boolean;
  /** 0-based, in the agenda. */
  position: number;
  /** The case number of an item. */
  sameCase?: string | undefined;
}

interface Reading {
  references: TraceReferences;
  config: Config;
  ahead: boolean;
}

type Part = { agenda?: string | undefined; id?: string | undefined; line?: number | undefined };

/** All steps that one minutes file tells of. */
export function stepsOf(minutes: Minutes, reading: Reading): Placed[] {
  return new StepsOfMinutes(minutes, reading).all();
}

class StepsOfMinutes {
  readonly #minutes: Minutes;
  readonly #reading: Reading;
  readonly #items = new Map<string, { item: Sourced<AgendaItem>; position: number; mixed: boolean }>();

  constructor(minutes: Minutes, reading: Reading) {
    this.#minutes = minutes;
    this.#reading = reading;
    const decisions = new Map<string, Decision[]>();
    for (const one of minutes.meeting.decisions) addTo(decisions, one.agenda ?? "", one);
    for (const [position, item] of minutes.meeting.agenda.entries()) {
      const { number } = item;
      if (number === undefined || this.#items.has(number)) continue;
      this.#items.set(number, { item, position, mixed: this.#isMixed(item, decisions.get(number) ?? []) });
    }
  }

  all(): Placed[] {
    const items = [...this.#items].map(([number, { item }]) => this.#item(number, item));
    if (this.#reading.ahead) return items;
    const { decisions, actions, follow_ups, proposals, reported_decisions } = this.#minutes.meeting;
    return [
      ...items,
      ...reported_decisions.map(({ text = "", body, ...part }, index) =>
        this.#part(`reported ${index}`, part, { type: "reported-decision", text, by: body ? [body] : [] }),
      ),
      ...proposals.map(({ text = "", by, outcome, ...part }, index) =>
        this.#part(`proposal ${index}`, part, { type: "proposal", text, by: by ? [by] : [], outcome }),
      ),
      ...decisions.map((one) => this.#decision(one)),
      ...actions.map((one, index) => this.#action(one, index)),
      ...follow_ups.map((one) => this.#record(one, { type: "follow-up", text: one.text ?? "" })),
    ];
  }

  /** "Övriga frågor", the last meeting's minutes: an item that always comes, and holds more than one matter. */
  #isMixed({ title = "", follows = [] }: AgendaItem, decisions: readonly Decision[]): boolean {
    const { standing_items = [] } = forumOf(this.#reading.config, this.#minutes.forum) ?? {};
    const standing = standing_items.some((one) => nameKey(one) === nameKey(title));
    const formal = decisions.length > 0 && decisions.every(({ formality }) => formality === true);
    if (!standing && !formal) return false;
    const earlier = new Set(follows.map((ref) => this.#itemBehind(ref)));
    return decisions.length > 1 || earlier.size > 1;
  }

  #itemBehind(written: string): string {
    const { references } = this.#reading;
    const ref = references.resolve(written, this.#minutes.id) ?? written;
    return references.commonItem([ref]) ?? ref;
  }

  #item(number: string, { follows = [], title = "", line, case: sameCase }: Sourced<AgendaItem>): Placed {
    const links = this.#links("follows", follows, title);
    const placed = this.#placed(itemRef(this.#minutes.id, number), { agenda: number, line });
    return { ...placed, step: { ...placed.step, text: title, links }, sameCase };
  }

  #decision(decision: Sourced<Decision>): Placed {
    const text = (decision.clauses ?? []).map(clauseText).join(" ");
    const about = `${this.#titleOf(decision.agenda)} ${text}`;
    const links = (["refers_to", "supersedes", "amends", "revokes"] as const).flatMap((relation) =>
      this.#links(relation, decision[relation] ?? [], about),
    );
    return this.#record(decision, { type: "decision", text, by: decision.owner ?? [], links });
  }

  /** A line with an earlier action's reference belongs to that action, not to the item that goes through the list. */
  #action(action: Sourced<Action>, index: number): Placed {
    const { id = "", task: text = "", owner: by = [] } = action;
    if (!id.includes("/")) {
      const links = action.for === undefined ? [] : this.#links("for", [action.for], text);
      return this.#record(action, { type: "action", text, by, links });
    }
    const links = this.#links("carries_on", [id], text);
    const placed = this.#part(
      `task ${index}`,
      { ...action, id: undefined },
      { type: "task-line", text, by, links, outcome: action.status },
    );
    return { ...placed, item: undefined };
  }

  #record(part: Part, step: Partial<Step>): Placed {
    const placed = this.#placed(formatReference(this.#minutes.id, part.id ?? ""), part);
    return { ...placed, step: { ...placed.step, ...step } };
  }

  #part(name: string, part: Part, step: Partial<Step>): Placed {
    const placed = this.#placed(`${this.#minutes.id} ${name}`, part);
    return { ...placed, step: { ...placed.step, ...step, ref: "" } };
  }

  #placed(key: string, { agenda, line = 1 }: Part): Placed {
    const { id, forum, file } = this.#minutes;
    const known = agenda === undefined ? undefined : this.#items.get(agenda);
    const place = { forum, file, line, date: dayOfMinutes(this.#minutes), meeting: id, agenda };
    const item = known?.item.title ?? "";
    return {
      key,
      step: {
        ...place,
        type: "item",
        ref: key,
        item,
        text: "",
        by: [],
        links: [],
        ahead: this.#reading.ahead,
      },
      item: known && agenda !== undefined ? itemRef(id, agenda) : undefined,
      mixed: known?.mixed ?? false,
      position: known?.position ?? this.#items.size,
    };
  }

  #titleOf(agenda: string | undefined): string {
    return (agenda === undefined ? undefined : this.#items.get(agenda)?.item.title) ?? "";
  }

  #links(relation: Link["relation"], refs: readonly string[], about: string): Link[] {
    const { references } = this.#reading;
    return refs.map((ref) => references.link(relation, ref, { meeting: this.#minutes.id, about }));
  }
}
