/** The stories that come with the atlas. */
export const WRITTEN_STORIES = ['marche', 'skills', 'leather'] as const;
export type WrittenStory = (typeof WRITTEN_STORIES)[number];

/** Which story is open, as the part of the address after `#story=`: no server ever sees it. */
export type StoryAddress =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly id: string; readonly slide: number }
  | { readonly kind: 'written'; readonly name: WrittenStory; readonly slide: number }
  | { readonly kind: 'link'; readonly text: string; readonly slide: number }
  /** The second window of who presents. */
  | { readonly kind: 'speaker'; readonly channel: string };

const NAME = '#story=';
const ID = /^[\w-]{1,64}$/;
const NONE: StoryAddress = { kind: 'none' };

/** Undoes `writeStoryAddress`; slides are counted from 1 there and from 0 here. */
export function parseStoryAddress(hash: string): StoryAddress {
  if (!hash.startsWith(NAME)) return NONE;
  const [kind = '', text = '', slideText = '1', ...rest] = hash.slice(NAME.length).split('.');
  if (rest.length > 0 || !/^\d{1,3}$/.test(slideText)) return NONE;
  const slide = Math.max(0, Number(slideText) - 1);
  if (kind === 'own') return ID.test(text) ? { kind, id: text, slide } : NONE;
  if (kind === 'speaker') return ID.test(text) ? { kind, channel: text } : NONE;
  if (kind === 'link') return { kind, text, slide };
  const name = WRITTEN_STORIES.find((known) => known === text);
  return kind === 'atlas' && name !== undefined ? { kind: 'written', name, slide } : NONE;
}

export function writeStoryAddress(address: StoryAddress): string {
  switch (address.kind) {
    case 'none':
      return '';
    case 'own':
      return `${NAME}own.${address.id}.${String(address.slide + 1)}`;
    case 'written':
      return `${NAME}atlas.${address.name}.${String(address.slide + 1)}`;
    case 'link':
      return `${NAME}link.${address.text}.${String(address.slide + 1)}`;
    case 'speaker':
      return `${NAME}speaker.${address.channel}`;
  }
}
