import { isLevel } from '../../../language/findings/findings.ts';
import { finer, movedOf, type Course } from '../../../language/findings/portrait.ts';
import type { Names } from '../../../language/names.ts';
import { countOf, quantity } from '../../../language/sentences/amounts.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import type { Speech } from '../../../language/speech/words.ts';
import { isItself } from './portrait-sentences.ts';

/** On which side of the benchmark a gap lies as it is shown. */
function sideOf(gap: number, { amount }: Course): 'level' | 'behind' | 'ahead' {
  if (isLevel(gap, amount)) return 'level';
  return gap > 0 ? 'behind' : 'ahead';
}

/** A gap with its side, `3 points behind`. */
function placeSentence(speech: Speech<'portrait'>, gap: number, found: Course, more: number): string {
  const { stood: said } = speech.messages.portrait.course;
  const side = sideOf(gap, found);
  return side === 'level' ? said.level : said[side]({ gap: quantity(speech, gap, finer(found.amount, more)) });
}

/** The same with what it is held against. */
function placeAgainst(speech: Speech<'portrait'>, gap: number, found: Course, held: string): string {
  const { stoodAgainst: said } = speech.messages.portrait.course;
  const side = sideOf(gap, found);
  return side === 'level' ? said.level({ held }) : said[side]({ gap: quantity(speech, gap, found.amount), held });
}

function courseOf(speech: Speech<'portrait'>, found: Course, region: string, names: Names): string {
  const { course } = speech.messages.portrait;
  const { benchmark, amount, first, last } = found;
  if (isItself(benchmark, found.region))
    return course.itself({
      region,
      first: first.value,
      firstYear: first.year,
      last: last.value,
      lastYear: last.year,
    });
  const held = heldAgainst(speech, benchmark, names, found.region);
  const moved = movedOf(found);
  if (moved.kind === 'same')
    return course.same({
      region,
      stood: placeAgainst(speech, last.gap, found, held),
      year: last.year,
      since: first.year,
    });
  const said = {
    region,
    isGain: moved.kind === 'gained',
    held,
    since: first.year,
    from: placeSentence(speech, first.gap, found, moved.finer),
    to: placeSentence(speech, last.gap, found, moved.finer),
  };
  if (!moved.hasAmount) return course.movedGround(said);
  const change = last.gap - first.gap;
  const fine = finer(amount, moved.finer);
  return course.moved({ ...said, amount: quantity(speech, change, fine), count: countOf(change, fine, speech.format) });
}

/** How a region went against its benchmark, as a headline. */
export function courseHeadline(speech: Speech<'portrait'>, found: Course | null, name: string, names: Names): string {
  const { course } = speech.messages.portrait;
  return capital(found === null ? course.none({ region: name }) : courseOf(speech, found, name, names), speech.format);
}
