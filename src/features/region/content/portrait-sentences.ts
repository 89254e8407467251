import { isLevel, type Amount } from '../../../language/findings/findings.ts';
import type { Portrait, ThemeGap, ThemeSplit } from '../../../language/findings/portrait.ts';
import type { Names } from '../../../language/names.ts';
import { level, quantity } from '../../../language/sentences/amounts.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { areasOf } from '../../../language/sentences/marks.ts';
import { rankInSentence } from '../../../language/sentences/ranks.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { BenchmarkChoice, RegionCode } from '../../../model/index.ts';

/** Whether a region is held against itself. */
export function isItself(benchmark: BenchmarkChoice, region: RegionCode): boolean {
  return benchmark.kind === 'region' && benchmark.region === region;
}

function themeBy(speech: Speech<'portrait'>, { theme, gap }: ThemeGap, amount: Amount): string {
  const { messages } = speech;
  return messages.portrait.split.themeBy({
    theme: messages.findings.themes[theme],
    gap: quantity(speech, gap, amount),
  });
}

/** In how many themes, and in which most. */
function where({ messages }: Speech<'portrait'>, count: number, of: number, theme: string): string {
  return messages.portrait.split.where({ count, of, isAll: count === of, theme });
}

/** In which themes it is behind and ahead; empty without any theme to hold against the benchmark. */
function splitOf(speech: Speech<'portrait'>, { of, behind, ahead }: ThemeSplit, amount: Amount): string {
  const { split } = speech.messages.portrait;
  const [worst] = behind;
  const [best] = ahead;
  if (of === 0) return '';
  if (worst === undefined)
    return best === undefined
      ? split.level({ of })
      : split.ahead({ where: where(speech, ahead.length, of, themeBy(speech, best, amount)) });
  return split.behind({
    where: where(speech, behind.length, of, themeBy(speech, worst, amount)),
    lead: best === undefined ? '' : split.lead({ count: ahead.length, theme: themeBy(speech, best, amount) }),
  });
}

function themesOf(speech: Speech<'portrait'>, { region, benchmark, themes, amount }: Portrait): string {
  return isItself(benchmark, region) ? '' : splitOf(speech, themes, amount);
}

/** How its score stands beside what it is held against. */
function standsOf(speech: Speech<'portrait'>, found: Portrait, names: Names): string {
  const { summary } = speech.messages.portrait;
  const { region, benchmark, amount, gap, isCountry } = found;
  if (isItself(benchmark, region)) return summary.itself;
  if (!Number.isFinite(gap))
    return benchmark.kind === 'country' && isCountry ? summary.noCountryAverage : summary.noComparison;
  const held = heldAgainst(speech, benchmark, names, region);
  const split = themesOf(speech, found);
  const themes = split === '' ? '' : summary.themesAre({ split });
  return isLevel(gap, amount)
    ? summary.level({ held, themes })
    : summary.apart({ isBehind: gap > 0, held, gap: quantity(speech, gap, amount), themes });
}

function placeOf(speech: Speech<'portrait'>, { isApart, place, parts, partsOf: of }: Portrait): string {
  const { summary } = speech.messages.portrait;
  if (isApart) return summary.onThemes({ parts, of });
  const rank = rankInSentence(speech, place);
  return parts < of ? summary.rankedOn({ rank, on: summary.onThemes({ parts, of }) }) : rank;
}

/** One sentence of where a region stands, with its full stop but as a headline. */
export function portraitSummary(speech: Speech<'portrait'>, found: Portrait, names: Names, isHeadline = false): string {
  const { messages, format } = speech;
  const { summary } = messages.portrait;
  const { benchmark, amount, score, scoreDecimals, parts, partsOf: of, larger } = found;
  const region = names.region(found.region);
  if (!Number.isFinite(score)) {
    const reason = messages.reasons[found.reason ?? 'coverage'];
    if (parts === 0) return capital(summary.noScores({ region, reason, isHeadline }), format);
    const split = themesOf(speech, found);
    const held = heldAgainst(speech, benchmark, names, found.region);
    const themes = split === '' ? '' : summary.noOverallThemes({ held, split });
    return capital(summary.noOverall({ region, parts, of, reason, themes, isHeadline }), format);
  }
  return capital(
    summary.score({
      region,
      score: level(speech, score, { ...amount, decimals: scoreDecimals }),
      place: placeOf(speech, found),
      stands: standsOf(speech, found, names),
      isHeadline,
      larger:
        larger === null ? '' : summary.larger({ share: larger.share, areas: areasOf(speech, larger.origins, names) }),
    }),
    format,
  );
}

/** The same as a headline: without the themes where it has a score, and without the full stop. */
export function standSentence(speech: Speech<'portrait'>, found: Portrait, names: Names): string {
  const brief = Number.isFinite(found.score)
    ? { ...found, larger: null, themes: { of: 0, behind: [], ahead: [] } }
    : found;
  return portraitSummary(speech, brief, names, true);
}

/** What the themes of a region show, as a headline. */
export function portraitHeadline(speech: Speech<'portrait'>, found: Portrait, names: Names): string {
  const { profile } = speech.messages.portrait;
  const region = names.region(found.region);
  const split = themesOf(speech, found);
  return capital(split === '' ? profile.scores({ region }) : profile.themes({ region, split }), speech.format);
}
