import { Chalk } from "chalk";

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

/** @param colour false gives every text back as it is */
export function themeFor(colour: boolean): Theme {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    heading: (text) => chalk.bold(text),
    ref: (text) => chalk.cyan(text),
    dim: (text) => chalk.dim(text),
    alarm: (text) => chalk.bold.red(text),
    warning: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
  };
}
