/** Which of a list of statements match: a text with one 0 or 1 for each. */
export type Bits = string;

export function bitsOf<T>(list: readonly T[], test: (one: T) => boolean): Bits {
  return list.map((one) => test(one) ? '1' : '0').join('');
}

export function both(one: Bits, other: Bits): Bits {
  return one.split('').map((bit, index) => bit === '1' ? other[index] : '0').join('');
}

export function isNone(bits: Bits): boolean {
  return !bits.includes('1');
}

export function isWithin(small: Bits, big: Bits): boolean {
  return both(small, big) === small;
}
