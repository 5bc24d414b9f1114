import type { LogoFault } from "../../model/style.ts";
import type { ProblemTexts } from "../problem-texts.ts";

export const lowContrast: ProblemTexts["low-contrast"] = ({ field, value, ratio, dark, shade }) => ({
  message: `Färgen ${value} (${field}) syns för dåligt mot ${dark ? "en mörk skärm" : "vitt papper"}: kontrasten är ${decimal(ratio)}:1, men ska vara minst 4,5:1.`,
  help: `Välj en ${dark ? "ljusare" : "mörkare"} färg, till exempel "${shade}", som används tills vidare.`,
});

export const unusableLogo: ProblemTexts["unusable-logo"] = ({ path, reason }) => {
  const { message, help } = logos[reason];
  return { message: `Logotypen ${path} ${message}. Dokumenten blir utan logotyp.`, help };
};

const logos: Record<LogoFault, { message: string; help: string }> = {
  archive: {
    message: "ligger utanför arkivet",
    help: "Lägg bilden i arkivet och skriv vägen dit från filen där den anges, till exempel style/logotyp.png.",
  },
  missing: { message: "finns inte", help: "Rätta namnet, eller lägg bilden där." },
  format: {
    message: "är ingen bild som går att använda",
    help: "Spara den som PNG eller JPEG, gärna minst 600 bildpunkter bred. SVG går inte: Word visar inte alla sådana bilder.",
  },
  "too-large": {
    message: "är större än 5 MB",
    help: "Spara den mindre: 1 200 bildpunkter i bredd räcker även för tryck.",
  },
};

function decimal(ratio: number): string {
  return ratio.toFixed(1).replace(".", ",");
}
