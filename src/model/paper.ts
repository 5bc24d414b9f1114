import type { Colour } from "./colour.ts";

/** The backgrounds that documents have, on paper and on a dark screen; colours are checked against them. */
export const paper: Colour = "#ffffff";
export const night: Colour = "#15191c";
