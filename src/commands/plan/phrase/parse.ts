import { emptyReading, type Mark, markOf, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Puts the pieces of a phrase together. */
export function parse(tokens: readonly Token[], into: Reading = emptyReading()): Reading {
  const parser = new Parser(tokens, into);
  parser.run();
  return into;
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #into: Reading;
  #at = 0;
  /** True behind "not", until something is said that no exception can be. */
  #negated = false;

  constructor(tokens: readonly Token[], into: Reading) {
    this.#tokens = tokens;
    this.#into = into;
  }

  run(): void {
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      this.#at++;
      if (token) this.#read(token);
    }
  }

  #read(token: Token): void {
    const into = this.#into;
    if (token.type === "not") this.#negated = true;
    else if (this.#isStretch(token)) this.#readStretch(token);
    else if (token.type === "unknown" || token.type === "to") into.unknown.push(token.text);
    else if (token.type === "from") this.#readBound("from", token);
    else if (token.type === "until") this.#readBound("until", token);
    else if (token.type === "every" || token.type === "every-other") this.#readEvery(token);
    else if (token.type === "number") this.#readNumber(token);
    else if (token.type === "clock") this.#once("clock", token, { start: token.start, end: token.end });
    else if (token.type === "place") this.#once("place", token, token.place);
    else if (token.type === "even" || token.type === "odd") this.#once("parity", token, token.type);
    else if (token.type === "year") this.#once("year", token, token.year);
    else if (token.type !== "list") this.#readDays(token);
    if (!["not", "list", "month", "weeks", "date", "number"].includes(token.type)) this.#negated = false;
  }

  #once<K extends "clock" | "place" | "parity" | "year">(field: K, { text }: Token, value: Reading[K]): void {
    if (this.#into[field] === undefined) this.#into[field] = value;
    else this.#into.unknown.push(text);
  }

  #readDays(token: Token): void {
    const into = this.#into;
    if (token.type === "weekday") {
      const next = this.#peek();
      if (next?.type === "date") into.claims.push({ weekday: token.weekday, date: next.date });
      else into.weekdays.push(token.weekday);
    } else if (token.type === "ordinal") into.ordinals.push(token.number);
    else if (token.type === "unit") into.units.push(token.unit);
    else if (token.type === "month" && !this.#negated) into.months.push(token.month);
    else if (token.type === "month") into.exceptMonths.push(token.month);
    else if (token.type === "date" && !this.#negated) into.dates.push(token.date);
    else if (token.type === "weeks" && !this.#negated) into.unknown.push(token.text);
    else this.#leaveOut(token);
  }

  #leaveOut(token: Token): void {
    const from = markOf(token);
    if (from === undefined) return;
    const to: Mark = token.type === "weeks" ? { type: "week", week: token.last } : from;
    this.#into.except.push({ from, to });
  }

  /** "15, 22 and 29 January", "weeks 8 and 9", "the 15th". */
  #readNumber(token: Token & { type: "number" }): void {
    const before = this.#tokens
      .slice(0, this.#at - 1)
      .findLast(({ type }) => type !== "list" && type !== "number");
    if (before?.type === "weeks" && this.#negated) {
      const mark: Mark = { type: "week", week: token.number };
      this.#into.except.push({ from: mark, to: mark });
      return;
    }
    const after = this.#tokens.slice(this.#at).find(({ type }) => type !== "list" && type !== "number");
    if (after?.type === "date") this.#readDays({ ...after, date: { ...after.date, date: token.number } });
    else this.#into.numbers.push(token.number);
  }

  /** True for the first of two marks with "to" between them. */
  #isStretch(token: Token): boolean {
    const [between, last] = [this.#peek(), this.#peek(1)];
    const joined = between?.type === "to" || between?.type === "until";
    return joined && (token.type === "month" || token.type === "date") && last?.type === token.type;
  }

  #readStretch(token: Token): void {
    const [from, to] = [markOf(token), markOf(this.#peek(1))];
    this.#at += 2;
    const into = this.#into;
    if (from?.type === "month" && to?.type === "month") {
      const list = this.#negated ? into.exceptMonths : into.months;
      list.push(...monthsBetween(from.month, to.month));
    } else if (from && to && this.#negated) into.except.push({ from, to });
    else {
      into.from = from;
      into.until = to;
    }
  }

  #readBound(side: "from" | "until", token: Token): void {
    let next = this.#peek();
    const weekday = next?.type === "weekday" ? next : undefined;
    // "från torsdag 14 januari"
    if (weekday && this.#peek(1)?.type === "date") {
      next = this.#peek(1);
      this.#at++;
      if (next?.type === "date") this.#into.claims.push({ weekday: weekday.weekday, date: next.date });
    }
    const mark = markOf(next);
    if (mark === undefined || this.#into[side] !== undefined) {
      this.#into.unknown.push(token.text);
      return;
    }
    this.#at++;
    this.#into[side] = mark;
  }

  /** "varannan vecka", "var tredje torsdag", "varje kvartal", "varje första fredag". */
  #readEvery(token: Token): void {
    const next = this.#peek();
    const counted = next?.type === "ordinal" && next.number > 1 ? next.number : undefined;
    if (token.type === "every" && counted === undefined) return;
    if (this.#into.interval !== undefined) this.#into.unknown.push(token.text);
    if (counted !== undefined && token.type === "every") this.#at++;
    const unit = this.#peek();
    const count = token.type === "every" ? (counted ?? 1) : 2;
    this.#into.interval = {
      count,
      unit: unit?.type === "unit" ? unit.unit : undefined,
      byOrdinal: token.type === "every",
    };
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }
}

/** From the first to the last, over the turn of the year where it comes before. */
function monthsBetween(first: number, last: number): number[] {
  const count = ((last - first + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 12) + 1);
}
