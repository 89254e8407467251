import type { Language } from '../../model/index.ts';
import { carriedBy, pictureFonts } from '../picture/picture-fonts.ts';
import { fetchWords } from '../../language/speech/words.ts';
import { cellNotes } from '../value/statuses.ts';
import { snapshotOf, type SnapshotFigure } from './snapshot.ts';

function lettersOf({ figure, wide, headline = '', text = '', notes = '' }: SnapshotFigure): string {
  const { title, subtitle, notices, numbers = [], working, credit, table } = figure;
  const cells = (table?.rows ?? []).flatMap(({ cells: written }) =>
    written.map((cell) =>
      typeof cell === 'string' ? cell : [cell.text, ...cellNotes(cell, figure.language)].join(' '),
    ),
  );
  return [
    title,
    subtitle,
    headline,
    text,
    notes,
    credit?.line ?? '',
    ...notices,
    ...numbers,
    ...working,
    ...cells,
    ...(wide?.light.texts ?? []).map(({ content }) => content),
  ].join(' ');
}

/**
 * Figures as one file, in the typeface of the page where that fits.
 * @throws TooLarge where they are more than two megabytes.
 */
export async function snapshotFile(
  figures: readonly SnapshotFigure[],
  { title, language }: { readonly title: string; readonly language: Language },
): Promise<Blob> {
  const [fonts] = await Promise.all([
    pictureFonts([title, ...figures.map(lettersOf)].join(' ')),
    fetchWords(language, ['exports']),
  ]);
  return new Blob([snapshotOf(figures, { title, language, fonts: carriedBy(fonts) })], {
    type: 'text/html;charset=utf-8',
  });
}
