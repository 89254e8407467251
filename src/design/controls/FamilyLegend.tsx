import type { ReactNode } from 'react';
import { familyClass, groupFamilies } from '../family-colours.ts';
import './family-legend.css';

interface Props {
  readonly label: string;
  readonly families: readonly { readonly id: string; readonly label: string }[];
}

/** Which colour stands for which family, kin beside kin. */
export function FamilyLegend({ label, families }: Props): ReactNode {
  return (
    <div className="family-legend small" role="group" aria-label={label}>
      {groupFamilies(families).map((group) => (
        <ul key={group[0]?.id} className="family-kin">
          {group.map(({ id, label: name }) => (
            <li key={id} className={familyClass(id)}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <rect width="12" height="12" rx="2" />
              </svg>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
