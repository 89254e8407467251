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

function pseudoText(text: string): string {
  const marked = [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const more = Math.round(letters * LONGER);
  if (more === 0) return marked;
  // Behind the last letter, so that what stands at the ends still does.
  return marked.replace(/(\p{L})(\P{L}*)$/u, (_, last: string, rest: string) => `${last}${'é'.repeat(more)}${rest}`);
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
