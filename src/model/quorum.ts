/**
 * How many of so many votes are needed: `half` (at least half), `majority` (more than half), a number, a fraction
 * `2/3` or a share `40 %`. Undefined for what is none of these.
 */
export function votesNeeded(quorum: string, votes: number): number | undefined {
  const text = quorum.trim().toLowerCase();
  if (text === "half") return Math.ceil(votes / 2);
  if (text === "majority") return Math.floor(votes / 2) + 1;
  if (/^\d+$/.test(text)) return Number(text);
  const [, over, under] = /^(\d+)\s*\/\s*([1-9]\d*)$/.exec(text) ?? [];
  if (over !== undefined) return Math.ceil((votes * Number(over)) / Number(under));
  const share = /^(\d{1,3})\s*%$/.exec(text)?.[1];
  return share === undefined ? undefined : Math.ceil((votes * Number(share)) / 100);
}
