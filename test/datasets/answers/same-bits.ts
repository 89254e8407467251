/** Whether two values are the same, of the same kind, to the last bit of a number, in the same order. */
export function isSameBits(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const parts = (value: object): readonly unknown[] =>
    value instanceof Map || value instanceof Set ? [...value].flat() : Object.entries(value).flat();
  const [left, right] = [parts(one), parts(other)];
  return left.length === right.length && left.every((part, at) => isSameBits(part, right[at]));
}
