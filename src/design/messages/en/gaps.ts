import type { BenchmarkChoice } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';
import { namedWithMarks, type MarkedName } from '../../marks.ts';
import type { Names } from '../names.ts';
import { heldAgainst } from './findings.ts';

const format = formatOf('en');

/** Whether an amount, as it is written, is none. */
const isNought = (amount: string): boolean => !/[1-9]/.test(amount);

/** The page of gaps. Amounts come written, with their unit. */
export const gaps = {
  dumbbells: 'Gap of each region, widest first',
  matrix: (benchmark: BenchmarkChoice, names: Names): string =>
    `Gaps of every region, held against ${heldAgainst(benchmark, names, 'its country')}`,
  matrixFinding: (widest: string, most: string, narrowest: string, least: string): string =>
    isNought(most) && isNought(least)
      ? 'In the middle of the area there is no gap that shows'
      : most === least
        ? `In the middle of the area all gaps are as wide (${most})`
        : `In the middle of the area the gap is widest in ${widest} (${most}) and narrowest in ${narrowest} (${least})`,
  matrixNote: 'Median of the regions that have a gap. Positive is behind.',
  matrixNone: 'No region has a gap for this choice.',
  grouped: 'Country by country',
  side: 'Trails or leads',
  made: 'What a gap is made of',
  waterfall: (region: string): string => `What the gap of ${region} is made of`,
  waterfallFinding: (region: string, gap: string, most: readonly string[]): string =>
    `${region}: most of the gap of ${gap} lies in ${most.join(', and in ')}`,
  waterfallAhead: (region: string, lead: string, most: readonly string[]): string =>
    `${region}: most of the lead of ${lead} lies in ${most.join(', and in ')}`,
  waterfallNote:
    'From the score of the benchmark to the score of the region, on the figures that both have, so that the steps add up.',
  waterfallNone: (region: string, reason: string): string => `${region} has no gap to take apart: ${reason}.`,
  step: 'Step',
  contribution: 'Adds to the score',
  leftOut: 'left out: missing on one side',
  select: 'Select a region in a figure or by its name to see what its gap is made of.',
  strengths: (region: string): string => `Where ${region} leads and trails most`,
  strengthsFinding: (region: string, lead: MarkedName | null, gap: MarkedName | null): string =>
    lead === null
      ? gap === null
        ? `${region} is level on every indicator`
        : `${region} trails most in ${namedWithMarks(gap)} and leads in none`
      : gap === null
        ? `${region} leads most in ${namedWithMarks(lead)} and trails in none`
        : `${region} leads most in ${namedWithMarks(lead)} and trails most in ${namedWithMarks(gap)}`,
  allLevel: 'On every indicator that both have, the two have the same score.',
  leads: 'Leads',
  trails: 'Trails',
  score: 'Score',
  real: 'Which differences are real',
  realHint: 'Select two to ten regions (Ctrl or Shift and click) to see which of them are really ahead.',
  realFinding: (told: number, of: number): string =>
    of === 1
      ? told === 1
        ? 'One of the two is really ahead: so in at least 95 % of the draws'
        : 'Which of the two is ahead cannot be told'
      : told === 0
        ? `Of ${format.number(of)} differences none can be told`
        : `${told === of ? `All ${format.number(of)}` : `${format.number(told)} of ${format.number(of)}`} differences hold in at least 95 % of the draws`,
  realNote: (draws: string, seed: number, level: string): string =>
    `${draws} draws (seed ${String(seed)}) of weights within and across themes, normalisation, treatment of outliers and imputation. A difference holds where one is ahead in at least 95 % of the draws. The ranks beside are those of the middle ${level} of the draws.`,
  ahead: 'ahead',
  behind: 'behind',
  unclear: 'not told apart',
  share: (word: string, share: string): string => `${word}, ${share}`,
  drawing: (share: string): string => `How sure the ranks are is being computed: ${share}`,
  beingDrawn: 'How sure the ranks are is being computed.',
  cancel: 'Stop',
  resume: 'Compute how sure the ranks are',
  notDrawn: 'It was not computed how sure the ranks are; the button above the ranks does it.',
  rankRange: (rank: string, low: string, high: string): string => `${rank} (${low}–${high})`,
  held: (score: string, benchmark: string, held: string): string => `${score}, ${benchmark} ${held}, gap`,
  parts: (parts: number, of: number): string => `on ${String(parts)} of ${String(of)} themes`,
};
