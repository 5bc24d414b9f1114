/** @throws Error with what should have been, and the input that it should have been for */
export function must(holds: boolean, what: string, input: string): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(input)}`);
}
