import type { ReactNode } from 'react';

/** What regions without a figure are filled with: told from every class by its lines, not by colour alone. */
export function Hatch({ id, size }: { readonly id: string; readonly size: number }): ReactNode {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width={size} height={size} />
      <rect className="hatch-line" width={size / 4} height={size} />
    </pattern>
  );
}
