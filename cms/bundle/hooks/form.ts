/** The form of an entry, for Decap. */
import { announceRefusal } from '../../admin/notices.ts';
import { Refusal } from '../../guard/refusal.ts';
import { plain } from '../immutable-map.ts';

/** Names a form by its address, so that another address gets another form. */
export function formKey(params: Readonly<Record<string, string | undefined>>): string {
  return `${params['name'] ?? ''}/${params['0'] ?? 'new'}`;
}

/** Tells of fields that keep a text from being saved: lists of faults by the id of the field. */
export function sayInvalid(faults: unknown): void {
  // What Decap's form controls found.
  const found = Object.values(plain(faults) ?? {}).flat() as { message?: string }[];
  const messages = found.flatMap(({ message }) => message ?? []);
  announceRefusal(new Refusal('invalid-fields', [...new Set(messages)]));
}
