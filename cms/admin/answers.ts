/**
 * How a message and the open form tell each other of answers to findings. An editor says in either that words are no
 * data about a person; the form keeps it.
 */

/** What an editor says of words in an entry. */
export interface Answer {
  collection: string;
  id: string;
  words: string;
  /** Whether they are no data about a person. */
  isNone: boolean;
}

const name = 'kennisbrug-answer';

class AnswerEvent extends Event {
  readonly answer: Answer;
  /** Whether the form of the entry is open, and took it. */
  isTaken = false;

  constructor(answer: Answer) {
    super(name);
    this.answer = answer;
  }
}

/** Gives an answer to the open form; says whether it is the form of that entry. */
export function giveAnswer(answer: Answer): boolean {
  const event = new AnswerEvent(answer);
  document.dispatchEvent(event);
  return event.isTaken;
}

/**
 * Listens to answers.
 * @param take says whether the answer was for this form
 * @returns ends the listening
 */
export function takeAnswers(take: (answer: Answer) => boolean): () => void {
  const listen = (event: Event): void => {
    if (event instanceof AnswerEvent) event.isTaken = take(event.answer) || event.isTaken;
  };
  document.addEventListener(name, listen);
  return () => {
    document.removeEventListener(name, listen);
  };
}
