import '../../../src/design/fonts.css';
import '../../../src/design/tokens.css';
import '../../../src/design/base.css';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { networkOf } from '../../../src/charts/industry-space/from-space.ts';
import { IndustryNetwork } from '../../../src/charts/industry-space/IndustryNetwork.tsx';
import type { IndustrySpace } from '../../../src/model/index.ts';

function Alone({ space }: { readonly space: IndustrySpace }): ReactNode {
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [inputs] = useState(() => networkOf(space, (sector) => ({ label: sector, family: 'other' })));
  return <IndustryNetwork {...inputs} regionName={space.place.name} familyClass={(family) => `family-${family}`} selected={selected} hovered={hovered} onSelect={setSelected} onHover={setHovered} />;
}

/** Called by the bench, which has the figures. */
Object.assign(window, {
  drawSpace: (space: IndustrySpace): void => {
    const root = document.getElementById('root');
    if (root !== null) createRoot(root).render(<Alone space={space} />);
  },
});
