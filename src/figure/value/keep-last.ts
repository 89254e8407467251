/** The last result, as long as it is made from the same: what is drawn of an answer is laid out once. */
export function keepLast<Given extends readonly unknown[], Result>(
  make: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | null = null;
  return (...given) => {
    if (last === null || given.some((value, index) => !Object.is(value, last?.given[index])))
      last = { given, result: make(...given) };
    return last.result;
  };
}
