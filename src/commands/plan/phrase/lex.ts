import type { RecurrenceWords } from "../../../language/recurrence.ts";
import { readTime, type Time } from "../../../model/time.ts";
import { type Form, formsOf } from "./forms.ts";
import type { Token, Unit } from "./tokens.ts";

/** The pieces of a phrase in one language; words that it does not know stand together as `unknown`. */
export function lex(phrase: string, words: RecurrenceWords): Token[] {
  const text = phrase.normalize("NFC").replace(/\s+/g, " ").trim();
  const forms = formsOf(words);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = text[at] === " " ? { length: 1 } : pieceAt(text, at, forms);
    const length = found?.length ?? /^\S[\p{L}\p{N}\p{M}]*/u.exec(text.slice(at))?.[0].length ?? 1;
    const word = text.slice(at, at + length);
    if (!found && !continuesPlace(tokens, word, words)) addUnknown(tokens, word);
    else if (found?.token) tokens.push(found.token);
    at += length;
  }
  return tokens;
}

interface Piece {
  /** Missing for words that say nothing. */
  token?: Token;
  length: number;
}

function pieceAt(text: string, at: number, forms: readonly Form[]): Piece | undefined {
  for (const form of forms) {
    const match = matchAt(form, text, at);
    if (!match) continue;
    const piece = form.kind === "place" ? placeAt(text, match, forms) : pieceOf(form, match);
    if (piece) return piece;
  }
  return undefined;
}

function matchAt({ form }: Form, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const units: Partial<Record<Form["kind"], Unit>> = {
  week: "week",
  monthUnit: "month",
  quarter: "quarter",
  halfYear: "halfYear",
  yearUnit: "year",
};

function pieceOf({ kind, number }: Form, match: RegExpExecArray): Piece | undefined {
  const [text] = match;
  const groups = match.groups ?? {};
  const given = (name: string) => (groups[name] === undefined ? undefined : Number(groups[name]));
  const piece = (token: Token): Piece => ({ token, length: text.length });
  const unit = units[kind];
  if (unit !== undefined) return piece({ type: "unit", unit, text });
  switch (kind) {
    case "iso":
    case "date": {
      const month = given("month") ?? number;
      const date = { year: given("year"), month, date: given("date") ?? 0 };
      return month >= 1 && month <= 12 ? piece({ type: "date", date, text }) : undefined;
    }
    case "weeks": {
      const first = given("first") ?? 0;
      return piece({ type: "weeks", first, last: given("last") ?? first, text });
    }
    case "clock":
      return clockPiece(groups, text);
    case "year":
      return piece({ type: "year", year: given("year") ?? 0, text });
    case "day":
      return piece({ type: "number", number: given("day") ?? 0, text });
    case "ordinal":
      return piece({ type: "ordinal", number, text });
    case "weekday":
      return piece({ type: "weekday", weekday: number, text });
    case "month":
      return piece({ type: "month", month: number, text });
    case "filler":
      return { length: text.length };
    default:
      return piece({ type: simple(kind), text });
  }
}

type Simple = "every" | "every-other" | "even" | "odd" | "not" | "list" | "to" | "from" | "until";

function simple(kind: Form["kind"]): Simple {
  const known: readonly Simple[] = [
    "every",
    "every-other",
    "even",
    "odd",
    "not",
    "list",
    "to",
    "from",
    "until",
  ];
  return known.find((each) => each === kind) ?? "list";
}

function clockPiece(groups: Record<string, string | undefined>, text: string): Piece | undefined {
  const end = groups["end"] === undefined ? undefined : timeOf(groups["end"], groups["endHalf"]);
  const start = timeOf(groups["start"] ?? "", groups["startHalf"] ?? groups["endHalf"], end);
  const complete = start !== undefined && (end !== undefined || groups["end"] === undefined);
  return complete ? { token: { type: "clock", start, end, text }, length: text.length } : undefined;
}

/** On the 24-hour clock; "11–1 pm" begins before noon. */
function timeOf(digits: string, half: string | undefined, end?: Time): Time | undefined {
  const read = readTime(digits.replace(/^(\d{2})(\d{2})$/, "$1.$2"));
  if (read === undefined || half === undefined) return read;
  const hour = Number(read.slice(0, 2));
  if (hour > 12) return undefined;
  const afternoon = `${(hour % 12) + 12}${read.slice(2)}`;
  const late = /^p/i.test(half) && !(end !== undefined && afternoon > end);
  return late ? afternoon : `${String(hour % 12).padStart(2, "0")}${read.slice(2)}`;
}

/** A name with a capital, up to the next comma or word that says something else; "in July" is no place. */
function placeAt(text: string, match: RegExpExecArray, forms: readonly Form[]): Piece | undefined {
  const { place, name } = match.groups ?? {};
  if (place !== undefined)
    return { token: { type: "place", place, text: match[0] }, length: match[0].length };
  const from = match.index + match[0].length - (name ?? "").length;
  if (!/^\p{Lu}/u.test(text.slice(from)) || saysMore(text, from, forms)) return undefined;
  let end = from;
  while (end < text.length && !/[,;]/.test(text[end] ?? "")) {
    const word = /^ ?[^\s,;]+/.exec(text.slice(end))?.[0] ?? "";
    if (end > from && (word === "" || saysMore(text, end + 1, forms))) break;
    end += Math.max(1, word.length);
  }
  const token: Token = {
    type: "place",
    place: text.slice(from, end).trim(),
    text: text.slice(match.index, end),
  };
  return { token, length: end - match.index };
}

const inPlaces: readonly Form["kind"][] = ["place", "filler", "list", "day", "to", "year"];

/** True where a word stands that a place's name does not have: a weekday, a month, "kl 9". */
function saysMore(text: string, at: number, forms: readonly Form[]): boolean {
  return forms.some((form) => !inPlaces.includes(form.kind) && matchAt(form, text, at) !== null);
}

/** "Regionhuset, Norrsjö", "Stora salen, kommunhuset": what follows a place and looks like one belongs to it. */
function continuesPlace(tokens: Token[], word: string, { places }: RecurrenceWords): boolean {
  const [before, last] = tokens.slice(-2);
  const place =
    last?.type === "place" ? last : last?.type === "list" && last.text === "," ? before : undefined;
  if (place?.type !== "place" || !(/^\p{Lu}/u.test(word) || new RegExp(`^(?:${places})$`, "iu").test(word))) {
    return false;
  }
  place.place += last === place ? ` ${word}` : `, ${word}`;
  if (last !== place) tokens.pop();
  return true;
}

function addUnknown(tokens: Token[], word: string): void {
  const last = tokens.at(-1);
  if (last?.type === "unknown") last.text += ` ${word}`;
  else tokens.push({ type: "unknown", text: word });
}
