/** The parts of the page of groups: regions alike, values together in space, two figures at once, maps beside one another. */
export const GROUP_PARTS = ['alike', 'together', 'two', 'maps'] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

/** The part of the page that the text of a link begins with. */
export function groupPartOf(text: string): GroupPart {
  return GROUP_PARTS.find((part) => text === part || text.startsWith(`${part}~`)) ?? 'alike';
}

/** The same text of another part. */
export function withGroupPart(text: string, part: GroupPart): string {
  return [part, ...text.split('~').slice(1)].join('~');
}
