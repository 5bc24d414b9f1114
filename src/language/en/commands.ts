/** Names, summaries and options of the commands, as `--help` shows them. */
export const commandTexts = {
  program: "Keeps meeting minutes as Markdown files, and knows what stands open across them",
};
