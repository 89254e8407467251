import type { ReactNode } from 'react';
import type { IndustryPortfolio } from '../../model/index.ts';
import type { PartProps } from './part-props.ts';
import { Measures } from './Measures.tsx';

export function StructurePart(props: PartProps & { readonly portfolio: IndustryPortfolio }): ReactNode {
  return <Measures {...props} />;
}
