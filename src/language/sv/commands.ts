import type { CommandTexts } from "../texts.ts";

export const commandTexts: CommandTexts = {
  program: "Håller ordning på mötesanteckningar och protokoll, och på vilka beslut som inte är klara",
};
