import type { Colour } from "../model/colour.ts";

/** How an organisation's documents look: read, checked, and whole, so that every format can use it as it is. */
export interface DocumentStyle {
  colours: {
    /** On white paper: rules, headings, links. Has the contrast that `paper` asks for. */
    accent: Colour;
    /** The same on a dark screen, `night`. */
    accentDark: Colour;
  };
  fonts: { text: FontStack; headings: FontStack };
  letterhead: Letterhead;
  /** Stands at the foot of every page; "" for nothing. */
  footer: string;
  logo: Picture | undefined;
}

/** Names in order of preference; the last are found on most machines. Letters, digits, blanks, `.` and `-` only. */
export interface FontStack {
  names: readonly [string, ...string[]];
  generic: "serif" | "sans-serif";
}

/** Who sends the document; "" and [] for what is not said. */
export interface Letterhead {
  organisation: string;
  unit: string;
  /** Line by line. */
  address: readonly string[];
  phone: string;
  email: string;
  /** As written: `norrsjo.example`. */
  web: string;
}

/** A picture whose bytes are what they claim to be. */
export interface Picture {
  bytes: Uint8Array;
  mediaType: "image/png" | "image/jpeg";
  /** Pixels. */
  width: number;
  height: number;
  /** What stands for it where it is not seen. */
  alt: string;
}

export { night, paper } from "../model/paper.ts";

const serif = ["Cambria", "Palatino Linotype", "Palatino", "Liberation Serif", "Times New Roman"] as const;
const sans = ["Arial", "Helvetica Neue", "Liberation Sans", "Helvetica"] as const;

/** What an archive without a style of its own gets. */
export const defaultStyle: DocumentStyle = {
  colours: { accent: "#1f4e5f", accentDark: "#8fc7d8" },
  fonts: {
    text: { names: serif, generic: "serif" },
    headings: { names: sans, generic: "sans-serif" },
  },
  letterhead: { organisation: "", unit: "", address: [], phone: "", email: "", web: "" },
  footer: "",
  logo: undefined,
};

const serifNames = /serif|times|georgia|garamond|palatino|cambria|baskerville|caslon|bookman|antiqua|roman/i;
const sansNames = /sans|grotesk|gothic/i;

/** A stack that begins with these names and ends with fonts of their kind that are found everywhere. */
export function fontStack(names: readonly string[], otherwise: FontStack): FontStack {
  const [first, ...rest] = names;
  if (first === undefined) return otherwise;
  const generic = serifNames.test(first) && !sansNames.test(first) ? "serif" : "sans-serif";
  const fallbacks = (generic === "serif" ? serif : sans).filter((name) => !names.includes(name));
  return { names: [first, ...rest, ...fallbacks], generic };
}
