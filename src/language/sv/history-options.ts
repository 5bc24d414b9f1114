import type { CommandTexts } from "../texts.ts";

type HistoryOption = "traceFormat" | "logSince" | "logUntil";

export const historyOptionTexts: Pick<CommandTexts["options"], HistoryOption> = {
  traceFormat: { value: "FORMAT", about: "text, json, csv, eller mermaid för ett diagram i en wiki" },
  logSince: {
    value: "DAG",
    about: 'första dagen, eller "senaste mötet"; annars dagen för forumets senaste möte',
  },
  logUntil: { value: "DAG", about: "sista dagen; annars i dag" },
};
