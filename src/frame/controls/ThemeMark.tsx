import type { ReactNode } from 'react';
import type { ThemeId } from '../../model/index.ts';

const SHAPES: Readonly<Record<ThemeId, string>> = {
  innovation: 'M5 0 10 10H0Z',
  environment: 'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z',
  cooperation: 'M5 0 10 5 5 10 0 5Z',
  finance: 'M0 0H10V10H0Z',
  specialisation: 'M3 0H7L10 5 7 10H3L0 5Z',
  skills: 'M0 0H10L5 10Z',
};

/** The small mark of a theme: told apart by its form, its hue comes second. */
export function ThemeMark({ theme }: { readonly theme: ThemeId }): ReactNode {
  return (
    <svg className="theme-mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d={SHAPES[theme]} fill={`var(--theme-${theme})`} />
    </svg>
  );
}
