import { isLevel } from '../../../language/findings/findings.ts';
import type { Prospect } from '../../../language/findings/portrait.ts';
import type { Names } from '../../../language/names.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { outcomeText } from '../../../language/sentences/outcome.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import type { Speech } from '../../../language/speech/words.ts';
import { isItself } from './portrait-sentences.ts';

/** What becomes of the themes behind; empty where none is. */
function themesBecome({ messages, format }: Speech<'portrait'>, { themes }: Prospect): string {
  const { becomes } = messages.portrait;
  const { closing, open, unclear, without } = themes;
  const of = closing + open + unclear + without;
  if (of === 0) return '';
  if (closing === of) return becomes.allClosing({ of });
  if (open === of) return becomes.allOpen({ of });
  if (unclear === of) return becomes.allUnclear({ of });
  if (without === of) return becomes.allWithout({ of });
  const parts = [
    ...(closing === 0 ? [] : [becomes.closing({ count: closing })]),
    ...(open === 0 ? [] : [becomes.open({ count: open, isFirst: closing === 0 })]),
    ...(without === 0 ? [] : [becomes.without({ count: without })]),
    ...(unclear === 0 ? [] : [becomes.unclear({ count: unclear })]),
  ];
  return becomes.some({ of, parts: format.list(parts) });
}

/** How a region that is level or ahead came there; empty where that says nothing. */
function courseOf({ messages }: Speech<'portrait'>, { overall }: Prospect, isAhead: boolean): string {
  const { prospect } = messages.portrait;
  switch (overall?.outcome.kind) {
    case 'caught-up':
      return prospect.caughtUp(overall.outcome);
    case 'was-behind':
      return prospect.wasBehind({ year: overall.outcome.last });
    case 'never-behind':
      return isAhead ? prospect.neverBehind({ year: overall.since }) : '';
    default:
      return '';
  }
}

function prospectOf(speech: Speech<'portrait' | 'outcome'>, found: Prospect, names: Names): string {
  const { prospect } = speech.messages.portrait;
  const { benchmark, amount, gap, overall } = found;
  const region = names.region(found.region);
  if (isItself(benchmark, found.region)) return prospect.itself({ region });
  const held = heldAgainst(speech, benchmark, names, found.region);
  const become = themesBecome(speech, found);
  if (!Number.isFinite(gap))
    return become === '' ? prospect.tooShort({ region }) : prospect.themesOnly({ region, held, themes: become });
  const themes = become === '' ? '' : prospect.andThemes({ themes: become });
  if (isLevel(gap, amount)) return prospect.level({ region, held, course: courseOf(speech, found, false), themes });
  if (gap < 0) return prospect.ahead({ region, held, course: courseOf(speech, found, true), themes });
  switch (overall?.outcome.kind) {
    case undefined:
      return prospect.unmeasured({ region, held, themes });
    case 'closing':
      return prospect.closing({ region, held, years: outcomeText(speech, overall.outcome), themes });
    case 'unclear':
      return prospect.unclear({ region, held, themes });
    default:
      return prospect.notClosing({ region, held, themes });
  }
}

/** Whether the gaps of a region would close at the pace seen, as a headline. */
export function prospectHeadline(speech: Speech<'portrait' | 'outcome'>, found: Prospect, names: Names): string {
  return capital(prospectOf(speech, found, names), speech.format);
}
