import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Vertical } from './layout.ts';

interface Props {
  readonly sizes: readonly { readonly persons: number; readonly radius: number }[];
  readonly regionName: string;
  readonly referenceName: string;
  readonly vertical: Vertical;
  /** Whether any bubble is dashed. */
  readonly hasMarked: boolean;
}

/** What sizes and rings mean, and how the quarters are read. */
export function BubbleKey({ sizes, regionName, referenceName, vertical, hasMarked }: Props): ReactNode {
  const { messages, format } = useMessages('industryPortfolio');
  const { key, reading } = messages.industryPortfolio.bubbles;
  return (
    <>
      <dl className="portfolio-key small">
        <div>
          <dt>{key.size}</dt>
          {sizes.map(({ persons, radius }) => (
            <dd key={persons}>
              <Circle radius={radius} /> {format.number(persons)}
            </dd>
          ))}
        </div>
        <div>
          <dt>{key.stars}</dt>
          {[0, 1, 2, 3].map((stars) => (
            <dd key={stars}>
              <Circle radius={7} stars={stars} />{' '}
              {stars === 0 ? (
                key.none
              ) : (
                <>
                  <span aria-hidden="true">{'★'.repeat(stars)}</span>
                  <span className="visually-hidden">{format.number(stars)}</span>
                </>
              )}
            </dd>
          ))}
        </div>
        {hasMarked ? (
          <div>
            <dt>
              <Circle radius={7} isMarked /> {key.marked}
            </dt>
          </div>
        ) : null}
      </dl>
      <details className="portfolio-reading small">
        <summary>{reading.title}</summary>
        <p>
          {vertical === 'share'
            ? reading.bubbleOfShare({ region: regionName, reference: referenceName })
            : reading.bubble({ region: regionName, reference: referenceName })}
        </p>
        {vertical === 'share' ? null : (
          <ul>
            {[reading.strongGrowing, reading.strongShrinking, reading.thinGrowing, reading.thinShrinking].map(
              (sentence) => (
                <li key={sentence}>{sentence}</li>
              ),
            )}
          </ul>
        )}
        <p>
          {reading.stars} {reading.beyond}
        </p>
      </details>
    </>
  );
}

function Circle({
  radius,
  stars = 0,
  isMarked = false,
}: {
  readonly radius: number;
  readonly stars?: number;
  readonly isMarked?: boolean;
}): ReactNode {
  const side = Math.ceil(2 * radius + 4);
  return (
    <svg
      className={`portfolio-bubble family-other has-${String(stars)}-stars${isMarked ? ' is-marked' : ''}`}
      width={side}
      height={side}
      aria-hidden="true"
    >
      <circle className="portfolio-body" cx={side / 2} cy={side / 2} r={radius.toFixed(1)} />
    </svg>
  );
}
