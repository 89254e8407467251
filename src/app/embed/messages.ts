/** What an embed tells the page around it; public/embed.js and public/see-atlas-figure.js read the same. */
export interface HeightMessage {
  readonly type: 'see-atlas:height';
  /** Pixels, whole. */
  readonly height: number;
}

/** Whether a message asks an embed for its height. */
export function isHeightQuestion(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'see-atlas:ask';
}
