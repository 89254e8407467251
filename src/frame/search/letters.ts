/** Greek pairs first: they stand for one Latin letter or two. Keys are already without accents and in lower case. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['αι', 'ai'],
  ['ει', 'ei'],
  ['οι', 'oi'],
  ['ου', 'ou'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['γγ', 'ng'],
  ['γκ', 'gk'],
];
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: '',
  ю: 'yu',
  я: 'ya',
  ы: 'y',
  э: 'e',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  є: 'ie',
  і: 'i',
  ї: 'i',
  ґ: 'g',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const PLAIN = /^[ -~]*$/;

/** Latin letters of lower case without accents, words parted by single blanks: what names are compared by. */
export function foldName(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  // Cyrillic й and ї must not lose their marks before they are read.
  let folded = [...text.toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('');
  const greek = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (/\p{Script=Greek}/u.test(greek)) {
    folded = greek;
    for (const [pair, latin] of PAIRS) folded = folded.replaceAll(pair, latin);
    folded = [...folded].map((letter) => LETTERS[letter] ?? letter).join('');
  }
  return folded.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** What names are found by: folded, and spellings that scripts disagree on made one, so that "Južna" meets "Јужна" and "Yuzhna", "Sofia" meets "София". */
export function soundOf(text: string): string {
  return foldName(text)
    .replaceAll('dj', 'd')
    .replaceAll('sht', 'st')
    .replaceAll('zh', 'z')
    .replaceAll('sh', 's')
    .replaceAll('ts', 'c')
    .replaceAll('ch', 'c')
    .replaceAll('kh', 'h')
    .replaceAll('ou', 'u')
    .replaceAll('ph', 'f')
    .replaceAll('x', 'ks')
    .replaceAll('ya', 'ia')
    .replaceAll('yu', 'iu')
    .replaceAll('y', 'i')
    .replaceAll('j', 'i')
    .replaceAll('w', 'v')
    .replaceAll(/ii+/g, 'i')
    .replaceAll(/(.)\1/g, '$1');
}
