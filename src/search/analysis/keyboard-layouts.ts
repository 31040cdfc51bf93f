/**
 * What a word becomes when it is typed with the other keyboard switched on: the standard Ukrainian layout
 * (DSTU 8496, as Windows has it) on the keys of a US or Dutch (US International) keyboard.
 */
const ukrainianKeys = "йцукенгшщзхїфівапролджєячсмитьбю.'ґЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,";
const latinKeys = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,./`\\QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';

function mapping(from: string, to: string): (text: string) => string {
  const target = [...to];
  const keys = new Map([...from].map((key, index) => [key, target[index] ?? key]));
  return (text) => [...text].map((key) => keys.get(key) ?? key).join('');
}

/** A text typed on Latin keys, as the Ukrainian layout would have written it. */
export const asTypedInUkrainian = mapping(latinKeys, ukrainianKeys);

/** A text typed in Ukrainian, as the Latin keys would have written it. */
export const asTypedInLatin = mapping(ukrainianKeys, latinKeys);
