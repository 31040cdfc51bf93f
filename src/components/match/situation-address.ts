/** What a reader said to the matcher, as it stands in the address behind `#`: browsers send that part to nobody. */
import type { Situation } from './match-guides.ts';

/** Reads a situation; none when the part behind `#` is a place on the page. */
export function readSituation(hash: string): Situation | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ''));
  if (!parameters.has('have') && !parameters.has('topic')) return undefined;
  const topic = parameters.get('topic') ?? '';
  return { have: new Set(parameters.getAll('have')), topic: topic === '' ? undefined : topic };
}

/** Writes it, with its `#`; nothing for a reader who said nothing. */
export function writeSituation({ have, topic }: Situation): string {
  const parameters = new URLSearchParams([...have].map((id) => ['have', id]));
  if (topic !== undefined) parameters.set('topic', topic);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}
