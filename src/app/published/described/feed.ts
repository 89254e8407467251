import { escaped } from '../../../figure/value/drawing.ts';
import { addressFrom } from '../../addresses/address.ts';
import type { ReleaseList } from '../releases/release-files.ts';
import type { IndicatorChange } from '../releases/changes.ts';

/** Minted for ever under the name of the project: no address is known at build. */
const ID = 'tag:see-innovation-atlas,2026:';

function summaryOf(changes: readonly IndicatorChange[], next: string): string {
  if (changes.length === 0) return `The figures are the same in ${next}.`;
  const sum = (of: 'added' | 'revised' | 'removed'): string =>
    String(changes.reduce((total, change) => total + change[of], 0));
  return `Since then, up to ${next}: ${sum('added')} figures added, ${sum('revised')} revised, ${sum('removed')} removed, in ${String(changes.length)} indicators and scores (${changes.map(({ indicator }) => indicator).join(', ')}).`;
}

/** The releases as an Atom feed, the newest first; each entry says what changed since. `day` is that of the figures shown. */
export function changesFeed({ current, releases }: ReleaseList, day: string): string {
  const [newest] = releases;
  const time = (date: string): string => `${date}T00:00:00Z`;
  const entries = releases.map(({ date, tables, changesSince }) =>
    [
      '  <entry>',
      `    <id>${ID}release-${date}</id>`,
      `    <title>Release of ${date}</title>`,
      `    <updated>${time(date)}</updated>`,
      `    <link rel="alternate" type="application/json" href="${escaped(addressFrom(1, 'data/releases/index.json'))}"/>`,
      ...tables.map(
        ({ path, bytes }) =>
          `    <link rel="enclosure" type="text/csv" length="${String(bytes)}" href="${escaped(addressFrom(1, path))}"/>`,
      ),
      `    <summary>${escaped(
        date === current
          ? `${String(tables.length)} tables, as the atlas shows them.`
          : summaryOf(
              changesSince,
              current === null ? 'the figures shown now, which are in no release' : `the release of ${current}`,
            ),
      )}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${ID}changes</id>`,
    '  <title>South East Europe innovation atlas: changes of the figures</title>',
    `  <updated>${time(newest?.date ?? day)}</updated>`,
    '  <author><name>South East Europe innovation atlas</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escaped(addressFrom(1, 'data/changes.atom'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(addressFrom(1, '?page=data'))}"/>`,
    '  <rights>CC BY 4.0</rights>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
