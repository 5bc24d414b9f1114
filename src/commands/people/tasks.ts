import type { ActionState, DecisionState } from "../../archive/register.ts";
import { endOf } from "../../model/day.ts";
import { matterOf } from "../list/matter.ts";
import type { Question } from "../list/question.ts";
import { byUrgency, type PersonPart } from "./part.ts";

/** Something a person has to do, whatever kind it is. */
export interface Task {
  state: ActionState | DecisionState;
  kind: "action" | "decision" | "commission";
  text: string;
  late: boolean;
}

/** Actions, commissions and decisions owned, the most urgent first. */
export function tasksOf({ actions, decisions }: PersonPart, { asOf }: Question): Task[] {
  const isLate = ({ due_iso }: ActionState | DecisionState) => due_iso !== undefined && endOf(due_iso) < asOf;
  const tasks: Task[] = [
    ...actions.map((state) => ({
      state,
      kind: "action" as const,
      text: state.action.task ?? state.item,
      late: isLate(state),
    })),
    ...decisions.map((state) => ({
      state,
      kind: state.kind === "commission" ? ("commission" as const) : ("decision" as const),
      text: matterOf(state),
      late: isLate(state),
    })),
  ];
  return tasks.toSorted((a, b) => byUrgency(a.state, b.state));
}
