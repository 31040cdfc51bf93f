/**
 * What was read for the choices of a form; stands in for a module of Decap's relation widget, whose cache kept choices until
 * the editor was loaded again, and a question that failed as the answer that there are none.
 */
import { askedLater } from '../admin/when-drawn.ts';
import type { QueryAnswer } from '../admin/when-drawn.ts';

/** Answers by question, of the form that is open. */
const asked = new Map<string, Promise<QueryAnswer>>();

/** Each form asks afresh: what was published a moment ago is a choice in the next one. */
function forget(): void {
  asked.clear();
}

/**
 * The entries among which is chosen, asked for once per form, when its texts are on the screen.
 * @throws what kept the question from being answered; it is asked again then
 */
function getOptions(
  collection: string,
  searchFields: readonly string[],
  term: string | undefined,
  file: string | undefined,
  ask: () => Promise<QueryAnswer>,
): Promise<QueryAnswer> {
  const question = [collection, searchFields.join(','), term ?? '', file ?? ''].join('-');
  const before = asked.get(question);
  if (before) return before;
  const answer = askedLater(ask);
  asked.set(question, answer);
  answer.catch(() => {
    if (asked.get(question) === answer) asked.delete(question);
  });
  return answer;
}

window.addEventListener('hashchange', forget);

/** As Decap's control calls it. */
export default { getOptions };
