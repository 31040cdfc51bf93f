/** A reason to stop that the person at the terminal can mend: shown without a stack trace. */
export class Refusal extends Error {}
