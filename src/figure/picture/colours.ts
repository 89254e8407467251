/** A colour as the browser computes it, as programs of every age read it; null where nothing shows. */
export function plainColour(computed: string): { readonly hex: string; readonly opacity: number } | null {
  const parts = (/^(?:rgba?|color)\((?:srgb )?(.+)\)$/.exec(computed)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map(Number);
  const [red, green, blue, opacity = 1] = parts;
  if (
    red === undefined ||
    green === undefined ||
    blue === undefined ||
    parts.some((part) => !Number.isFinite(part)) ||
    opacity === 0
  )
    return null;
  const scale = computed.startsWith('color') ? 255 : 1;
  return {
    hex: `#${[red, green, blue]
      .map((part) =>
        Math.round(Math.max(0, Math.min(255, part * scale)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`,
    opacity,
  };
}
