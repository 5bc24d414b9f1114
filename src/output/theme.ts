import { styleText } from "node:util";

/** Gives a text the look of what it is. */
export type Style = (text: string) => string;

/** The looks there are, by what they say; the colours behind them are said only here. */
export interface Theme {
  heading: Style;
  ref: Style;
  dim: Style;
  /** What must not be overlooked: missed, lapsed. */
  alarm: Style;
  /** What is late or about to be. */
  warning: Style;
  /** What is well. */
  good: Style;
}

type Looks = Parameters<typeof styleText>[0];

/** @param colour false gives every text back as it is */
export function themeFor(colour: boolean): Theme {
  const style = (looks: Looks) => (colour ? styled(looks) : (text: string) => text);
  return {
    heading: style("bold"),
    ref: style("cyan"),
    dim: style("dim"),
    alarm: style(["bold", "red"]),
    warning: style("yellow"),
    good: style("green"),
  };
}

/** Line by line: some terminals carry a look on to the end of the next line. Whoever asks has settled whether it shows. */
function styled(looks: Looks): Style {
  const line = (text: string) => (text === "" ? "" : styleText(looks, text, { validateStream: false }));
  return (text) => text.split("\n").map(line).join("\n");
}
