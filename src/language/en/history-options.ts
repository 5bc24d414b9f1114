/** Options of what tells a history. */
export const historyOptionTexts = {
  traceFormat: { value: "FORMAT", about: "text, json, csv, or mermaid for a diagram in a wiki" },
  logSince: {
    value: "DAY",
    about: 'the first day, or "last meeting"; otherwise that of the forum\'s last meeting',
  },
  logUntil: { value: "DAY", about: "the last day; otherwise today" },
};
