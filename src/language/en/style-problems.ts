import type { LogoFault } from "../../model/style.ts";
import type { ProblemTexts } from "../problem-texts.ts";

export const lowContrast: ProblemTexts["low-contrast"] = ({ field, value, ratio, dark, shade }) => ({
  message: `The colour ${value} (${field}) is hard to see on ${dark ? "a dark screen" : "white paper"}: its contrast is ${ratio.toFixed(1)}:1, but at least 4.5:1 is needed.`,
  help: `Choose a ${dark ? "lighter" : "darker"} colour, such as "${shade}", which is used meanwhile.`,
});

export const unusableLogo: ProblemTexts["unusable-logo"] = ({ path, reason }) => {
  const { message, help } = logos[reason];
  return { message: `The logo ${path} ${message}. The documents get none.`, help };
};

const logos: Record<LogoFault, { message: string; help: string }> = {
  archive: {
    message: "lies outside the archive",
    help: "Put the picture into the archive and write the way to it from the file that names it, such as style/logo.png.",
  },
  missing: { message: "does not exist", help: "Correct the name, or put the picture there." },
  format: {
    message: "is no picture that can be used",
    help: "Save it as PNG or JPEG, at least 600 pixels wide if possible. SVG does not do: Word does not show all such pictures.",
  },
  "too-large": {
    message: "is larger than 5 MB",
    help: "Save it smaller: a width of 1,200 pixels is enough even for print.",
  },
};
