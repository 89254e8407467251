import { useId } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

interface Props {
  /** The finding, large. */
  readonly headline: string;
  /** Title, unit and year, small beneath. */
  readonly title: string;
  readonly unit: string;
  readonly year: string;
  /** A sentence of what the figure shows, for those who cannot see it. */
  readonly accessibleText: string;
  readonly source: string;
  readonly notices: readonly string[];
  readonly noticesTitle: string;
  readonly children: ReactNode;
}

/** A figure with its finding, what it shows, and where it comes from. */
export function Figure({
  headline,
  title,
  unit,
  year,
  accessibleText,
  source,
  notices,
  noticesTitle,
  children,
}: Props): ReactNode {
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={`${id}-headline`} aria-describedby={`${id}-text`}>
      <h1 id={`${id}-headline`}>{headline}</h1>
      <p className="small quiet">{[title, unit, year].filter((part) => part !== '').join(', ')}</p>
      <p id={`${id}-text`} className="visually-hidden">
        {accessibleText}
      </p>
      {children}
      <figcaption className="small quiet">
        <p>{source}</p>
        {notices.length === 0 ? null : (
          <details>
            <summary>{noticesTitle}</summary>
            <ul>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
