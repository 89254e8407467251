import { Fragment, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { DESCRIPTIONS, placeOf } from '../../../datasets/addresses.ts';
import { releasesQuery } from '../../../datasets/queries.ts';
import { publishedBase } from '../../../frame/search/published-base.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { Indicator } from '../../../model/index.ts';

interface Address {
  readonly text: string;
  readonly path: string;
}

function Links({ label, addresses }: { readonly label: string; readonly addresses: readonly Address[] }): ReactNode {
  return (
    <>
      <span>{label}</span>{' '}
      {addresses.map(({ text, path }, at) => (
        <Fragment key={path}>
          {at === 0 ? null : ', '}
          <a href={path}>{text}</a>
        </Fragment>
      ))}
      .{' '}
    </>
  );
}

/** Where figures stand at addresses that stay, and how they are to be cited; of one indicator, or of all. */
export function Addresses({
  indicator,
}: {
  readonly indicator: (Pick<Indicator, 'id' | 'theme'> & { readonly label: string }) | null;
}): ReactNode {
  const { messages } = useMessages('data');
  const { data: released } = useQuery(releasesQuery(publishedBase()));
  const words = messages.data.addresses;
  const current = released?.current ?? null;
  const title = indicator?.label ?? messages.data.title;
  const drawing = (figure: string, text: string): readonly Address[] =>
    indicator === null ? [] : [{ text, path: `${placeOf.figure(figure, indicator.id)}.svg` }];
  return (
    <section className="data-addresses small quiet screen-only" aria-label={words.label}>
      {indicator === null ? (
        <p>
          <Links
            label={words.all}
            addresses={[
              { text: words.list, path: DESCRIPTIONS.list },
              { text: words.package, path: DESCRIPTIONS.package },
              { text: words.catalogue, path: DESCRIPTIONS.catalogue },
              { text: words.changes, path: DESCRIPTIONS.changes },
            ]}
          />
        </p>
      ) : (
        <p>
          <Links
            label={words.figures}
            addresses={[
              { text: 'CSV', path: `${placeOf.indicator(indicator.id)}.csv` },
              { text: 'JSON-stat', path: `${placeOf.indicator(indicator.id)}.json` },
              { text: words.page, path: `${placeOf.indicator(indicator.id)}.md` },
            ]}
          />
          <Links
            label={words.drawings}
            addresses={[
              ...drawing('map', words.map),
              ...drawing('ranking', words.ranking),
              ...drawing('data-history', words.history),
            ]}
          />
        </p>
      )}
      {released === undefined ? null : (
        <p>{current === null ? words.citeUnreleased({ title }) : words.cite({ title, day: current })}</p>
      )}
      {current === null || indicator === null ? null : (
        <p>
          <Links
            label={words.frozen({ day: current })}
            addresses={[{ text: words.asReleased, path: placeOf.release(current, `${indicator.theme}.csv`) }]}
          />
        </p>
      )}
    </section>
  );
}
