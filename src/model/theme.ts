/** The six themes, in the order in which they stand everywhere. */
export const THEMES = ['innovation', 'environment', 'cooperation', 'finance', 'specialisation', 'skills'] as const;
export type ThemeId = (typeof THEMES)[number];

export function isThemeId(text: string): text is ThemeId {
  return (THEMES as readonly string[]).includes(text);
}
