import type { Archive } from "../../archive/register.ts";
import { periodInWords } from "../../language/days.ts";
import { forumOf } from "../../model/names.ts";
import { plain, together } from "../../output/plain.ts";
import { type Theme, themeFor } from "../../output/theme.ts";
import { folded, wrap } from "../../output/wrap.ts";
import type { Context } from "../context.ts";
import type { Result } from "./result.ts";

const mostShown = 400;

/** Each result: where it stands, then its sentence with what was found set off: bold, or ** where there is no colour. */
export function screen(results: readonly Result[], { config }: Archive, context: Context): string {
  const { terminal, texts, shown } = context;
  const theme = themeFor(terminal.colour);
  const one = (result: Result) => {
    const { minutes, section, ref, line } = result;
    const title = section.item?.title ?? "";
    const forum = forumOf(config, minutes.forum)?.name ?? minutes.forum;
    const closed = section.item?.public === false ? ` (${texts.search.notPublic})` : "";
    const { date } = minutes.meeting;
    const words = date === undefined ? "" : periodInWords(date, texts);
    const day = terminal.width === undefined ? words : together(words);
    const about = [title, forum, day].filter((part) => part !== "").map(plain);
    const [first = "", ...others] = folded(`${plain(ref)}  ${about.join(" · ")}${closed}`, {
      width: terminal.width,
      margin: "",
      hanging: "  ",
    });
    const named = first.startsWith(plain(ref)) ? first.slice(plain(ref).length) : undefined;
    const head = [named === undefined ? first : theme.ref(plain(ref)) + named, ...others].join("\n");
    const body = linesOf(result, terminal.width ?? 80, { theme, colour: terminal.colour });
    return `${head}\n${body}  ${theme.dim(plain(`${shown(minutes.file)}:${line}`))}\n`;
  };
  return results.map(one).join("\n");
}

function linesOf(
  { found }: Result,
  width: number,
  { theme, colour }: { theme: Theme; colour: boolean },
): string {
  const [open, close] = ["\ue000", "\ue001"];
  let text = "";
  let at = 0;
  for (const { start, end } of found.marks) {
    text += `${plain(found.text.slice(at, start))}${open}${plain(found.text.slice(start, end))}${close}`;
    at = end;
  }
  text += plain(found.text.slice(at));
  const set = (part: string) =>
    part.replace(/\ue000([^\ue001]*)\ue001/g, (_, words: string) =>
      colour ? theme.heading(words) : `**${words}**`,
    );
  return wrap(set(around(text)), Math.max(20, width - 2))
    .map((line) => `  ${line}\n`)
    .join("");
}

/** A very long sentence, as a table's row or a page that lost its full stops: what stands around the first words. */
function around(text: string): string {
  if (text.length <= mostShown) return text;
  const first = Math.max(0, text.indexOf("\ue000") - 120);
  const close = text.indexOf("\ue001", first + mostShown);
  const end = close >= 0 && close < first + mostShown + 60 ? close + 1 : first + mostShown;
  return `${first > 0 ? "… " : ""}${text.slice(first, end)}${end < text.length ? " …" : ""}`;
}
