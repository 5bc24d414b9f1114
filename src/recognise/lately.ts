/** Texts whose answers are kept: a sentence, its clauses and the days in them are asked about in turn. */
const kept = 8;

/** The function with its answers to the last texts kept, oldest forgotten first: many readers ask of one sentence. */
export function lately<V>(make: (text: string) => V): (text: string) => V {
  const known: { text: string; value: V }[] = [];
  let next = 0;
  return (text) => {
    for (const each of known) if (each.text === text) return each.value;
    const value = make(text);
    known[next] = { text, value };
    next = (next + 1) % kept;
    return value;
  };
}

/** So many answers are kept at most: what an archive says of when things are due comes in few forms, day for day aside. */
const keptOften = 2000;

/** The function with its answers kept, all forgotten once there are many: for short texts that come again and again. */
export function often<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { value: V }>();
  return (text) => {
    const answer = known.get(text) ?? { value: make(text) };
    if (known.size >= keptOften) known.clear();
    known.set(text, answer);
    return answer.value;
  };
}
