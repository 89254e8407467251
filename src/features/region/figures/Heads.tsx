import type { ReactNode } from 'react';

/** The head of a column; two may be called the same, as where a region is compared with what all are held against. */
export interface Head {
  readonly id: string;
  readonly label: string;
}

/** The heads of a table. */
export function Heads({ heads }: { readonly heads: readonly Head[] }): ReactNode {
  return (
    <thead>
      <tr>
        {heads.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
