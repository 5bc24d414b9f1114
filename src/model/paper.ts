import type { Colour } from "./colour.ts";

/** The backgrounds that documents have, on paper and on a dark screen; colours are checked against them. */
export const paper: Colour = "#ffffff";
export const night: Colour = "#15191c";

/** What decisions and the heads of tables stand on. */
export const paperTint: Colour = "#f1f5f6";
export const nightTint: Colour = "#20272b";
