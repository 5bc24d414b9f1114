/** In which order what is found is named: a decision says more than prose. */
export const parts = ["decisions", "actions", "followups", "agenda", "prose"] as const;
export type Part = (typeof parts)[number];
