import { periodInWords } from "../../language/days.ts";
import { plain } from "../../output/plain.ts";
import { type Theme, themeFor } from "../../output/theme.ts";
import type { Context } from "../context.ts";
import type { Change } from "./changes.ts";
import { fails, type SealResult, type Verified } from "./result.ts";

type Words = Pick<Context, "texts" | "shown" | "hasConfig">;

/** What is not as it should be; where files were named, what holds as well. A line each, and below it what is known. */
export function resultsAsText({ results }: Verified, context: Context): string {
  const { selection, terminal } = context;
  const theme = themeFor(terminal.colour);
  const told = results.filter(
    (one) => selection.length > 0 || fails(one) || one.status === "waiting" || one.was !== undefined,
  );
  return told.map((one) => lines(one, { context, theme })).join("");
}

function lines(result: SealResult, { context, theme }: { context: Words; theme: Theme }): string {
  const { texts, shown } = context;
  const { file, line, status } = result;
  const look = fails(result) ? theme.alarm : status === "waiting" ? theme.warning : theme.good;
  const broken = fails(result) && status === "holds" ? texts.seals.statuses.changed : undefined;
  const place = theme.ref(plain(`${shown(file)}:${line}`));
  const head = [place, look(broken ?? texts.seals.statuses[status]), plain(whose(result, texts))];
  const told = details(result, context).map((text) => `  ${plain(text)}\n`);
  return `${head.filter((part) => part !== "").join(" ")}\n${told.join("")}`;
}

/** "FR-2025-04-11, justerat av Eva Lind den 12 april 2025, underskriften gäller" */
function whose({ ref, by, on, items, signature }: SealResult, texts: Words["texts"]): string {
  const { seals } = texts;
  const facts = { name: by ?? "", day: on ? periodInWords(on, texts) : "", items: items?.join(", ") ?? "" };
  const signed = signature === "good" ? seals.signature.good : "";
  return [ref, by === undefined ? "" : seals.by(facts), signed].filter((part) => part !== "").join(", ");
}

function details(result: SealResult, { texts, shown, hasConfig }: Words): string[] {
  const { seals } = texts;
  const { status, files = [], signature, was, missing } = result;
  const plainly = status === "holds" || status === "waiting" || status === "changed";
  return [
    ...(plainly ? [] : [seals.told[status === "unlisted" && !hasConfig ? "noList" : status]]),
    ...(status === "changed" ? changed(result, texts) : []),
    ...files.flatMap(({ file, status: own }) => (own === "holds" ? [] : [seals.attachment[own]({ file })])),
    ...(signature === undefined || signature === "good" ? [] : [capital(`${seals.signature[signature]}.`)]),
    ...(was === undefined ? [] : [seals.moved({ was: shown(was) })]),
    ...(missing === undefined
      ? []
      : [missing.length === 0 ? seals.lateNoNames : seals.stillMissing({ names: missing.join(", ") })]),
  ];
}

function changed({ changes, statusDiffers }: SealResult, { seals }: Words["texts"]): string[] {
  if (statusDiffers) return [seals.told.statusDiffers];
  if (changes === undefined) return [seals.told.changed];
  if (changes.length === 0) return [`${seals.told.changed} ${seals.noLines}`];
  const places = changes.slice(0, shownAtMost).map((one) => inWords(one, seals));
  const more = changes.length > shownAtMost ? " …" : "";
  return [
    seals.told.changed,
    ...places.map((place, index) => `${capital(place)}${index === places.length - 1 ? more : ""}`),
  ];
}

const shownAtMost = 12;

function inWords({ change, line, count, item = "" }: Change, seals: Words["texts"]["seals"]): string {
  return seals.change({ change, line, last: line + count - 1, count, item });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** How many hold, how many do not, what waits, and how the list ends. */
export function summary({ results, mark, earlier }: Verified, { texts }: Words): string {
  const { seals } = texts;
  const sealed = results.filter(({ status }) => status !== "waiting");
  const broken = sealed.filter(fails).length;
  const waiting = results.length - sealed.length;
  const facts = { holds: sealed.length - broken, broken, waiting };
  return [
    `${seals.summary(facts)}.`,
    ...(earlier > 0 ? [seals.earlier({ count: earlier })] : []),
    ...(mark === undefined ? [] : [seals.mark({ mark })]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
