/** Most results that are kept. */
const most = 10_000;

/** A pure function of a text that keeps its results: lists and forms ask the same again and again. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
