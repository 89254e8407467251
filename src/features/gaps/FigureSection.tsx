import { useId, type ReactNode } from 'react';

/** A figure of a page: its finding, what it shows, itself. */
export function FigureSection({ finding, subtitle, children }: { readonly finding: string; readonly subtitle: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="figure-section" aria-labelledby={id}>
      <h2 id={id}>{finding}</h2>
      <p className="small quiet">{subtitle}</p>
      {children}
    </section>
  );
}
