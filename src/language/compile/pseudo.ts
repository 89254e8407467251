import type { Part } from './parse.ts';
import type { Parsed } from './write.ts';

/** Every letter of English with a mark, so that text which comes from nowhere else can be told. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  'aá eé ií oó uú yý cç dď gğ hĥ jĵ kķ lĺ nñ rř sš tť wŵ zž AÁ EÉ IÍ OÓ UÚ YÝ CÇ DĎ GĞ HĤ JĴ KĶ LĹ NÑ RŘ SŠ TŤ WŴ ZŽ'
    .split(' ')
    .map((pair) => [...pair]),
);

/** How much longer than English a language may be. */
const LONGER = 0.4;

/** Every word by as much, since none may be broken: of a whole sentence it would be one longer than any language has. */
function pseudoText(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const marked = [...word].map((letter) => ACCENTED[letter] ?? letter).join('');
    return marked + 'é'.repeat(Math.round(word.length * LONGER));
  });
}

function pseudoParts(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    if (part.kind === 'text') return { ...part, text: pseudoText(part.text) };
    if (part.kind === 'plural' || part.kind === 'select')
      return { ...part, cases: part.cases.map(([key, inner]) => [key, pseudoParts(inner)] as const) };
    return part;
  });
}

/** An area in a language that nobody speaks: English with marks on its letters, and longer. For tests. */
export function pseudoOf(parsed: Parsed): Parsed {
  switch (parsed.kind) {
    case 'message':
      return { ...parsed, parts: pseudoParts(parsed.parts) };
    case 'list':
      return { ...parsed, items: parsed.items.map((item) => pseudoOf(item)) };
    case 'group':
      return { ...parsed, entries: parsed.entries.map(([key, value]) => [key, pseudoOf(value)] as const) };
  }
}
