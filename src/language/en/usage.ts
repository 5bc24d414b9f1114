/** The frame of `--help`, and what is wrong with a command line. */
export const usageTexts = {
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  globalOptions: "Options of every command:",
  commands: "Commands:",
  command: "[COMMAND]",
  synopsis: "[OPTIONS]",
  help: "help",
  more: "klubba COMMAND --help tells about one command.\nThe Swedish names work too: klubba läge.",
  helpHint: (p: { command: string }) => `klubba ${p.command} --help shows what can be given.`,
  unknownCommand: (p: { word: string; nearest: string | undefined }) =>
    `There is no command, file or folder called "${p.word}".${didYouMean(p.nearest)}`,
  unknownOption: (p: { option: string; nearest: string | undefined }) =>
    `Unknown option ${p.option}.${didYouMean(p.nearest)}`,
  missingValue: (p: { option: string }) => `The option ${p.option} needs a value.`,
  missingArgument: (p: { argument: string }) => `${p.argument} is missing.`,
  tooManyArguments: (p: { command: string; expected: number }) =>
    p.expected === 0
      ? `klubba ${p.command} takes nothing after its name.`
      : `Too much after klubba ${p.command}: at most ${p.expected} is expected.`,
  badValue: (p: { option: string; value: string; allowed: string; nearest: string | undefined }) =>
    `${p.option} cannot be "${p.value}".${didYouMean(p.nearest)} Possible: ${p.allowed}.`,
  noSuchFolder: (p: { path: string }) => `There is no folder ${p.path}. Give -C an existing folder.`,
  severalArchives: (p: { first: string; second: string }) =>
    `${p.first} and ${p.second} belong to different archives. Ask about one archive at a time.`,
  /** Commands ask before they write. */
  interrupted: "Stopped. Nothing has been written.",
  unexpected: (p: { detail: string }) =>
    `Something went wrong that klubba did not foresee: ${p.detail}\nRun again with --debug to see where.`,
  moreProblems: (p: { count: number }) => `… and ${p.count} more. klubba check shows them all.`,
};

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}
