import type { KnownAnswers } from '../../../../src/figure/value/definition.ts';

/** Every number of an answer, however deep it stands, also those that stand as text: a year that names a row. */
function gather(answer: unknown, into: Set<number>): void {
  if (typeof answer === 'number') into.add(answer);
  else if (typeof answer === 'string') {
    if (/^\d{4}$/.test(answer)) into.add(Number(answer));
  } else if (ArrayBuffer.isView(answer) && !(answer instanceof DataView)) {
    for (const number of answer as unknown as Iterable<unknown>) if (typeof number === 'number') into.add(number);
  } else if (Array.isArray(answer) || answer instanceof Set) for (const one of answer) gather(one, into);
  else if (answer instanceof Map) for (const [, one] of answer) gather(one, into);
  else if (typeof answer === 'object' && answer !== null)
    // What was asked is no answer.
    for (const [name, one] of Object.entries(answer)) if (name !== 'question') gather(one, into);
}

const gathered = new WeakMap<object, ReadonlySet<number>>();

/** The numbers of one answer, gathered once. A set tells numbers apart as `Object.is` does, but for the sign of nought. */
function numbersIn(answer: object): ReadonlySet<number> {
  const known = gathered.get(answer);
  if (known !== undefined) return known;
  const found = new Set<number>();
  gather(answer, found);
  gathered.set(answer, found);
  return found;
}

/** Whether a number is one of those that the engine answered. */
export function isAnswered(number: number, answers: KnownAnswers): boolean {
  return Object.entries(answers).some(
    ([name, answer]) => name !== 'geometry' && answer !== null && numbersIn(answer).has(number),
  );
}
