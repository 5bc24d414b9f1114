/** The function with its answers kept, for as long as the function itself: for what the same few texts are asked of. */
export function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { value: V }>();
  return (text) => {
    const answer = known.get(text) ?? { value: make(text) };
    known.set(text, answer);
    return answer.value;
  };
}

/** What a function gives, made when it is first asked for. */
export function once<V>(make: () => V): () => V {
  let known: { value: V } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
