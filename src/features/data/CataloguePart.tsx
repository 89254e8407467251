import type { ReactNode } from 'react';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { DataParts } from '../../frame/controls/DataParts.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { Addresses } from './content/Addresses.tsx';
import { catalogue as catalogueFigure } from './figures/catalogue.tsx';
import { coverage } from './figures/coverage.tsx';
import { years } from './figures/years.tsx';
import { DataFrame } from './DataFrame.tsx';
import { IndicatorSearch } from './IndicatorSearch.tsx';
import { useOpening } from './use-opening.ts';

/** All indicators, searched and by theme, and where they have figures. */
export function CataloguePart({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages('data', 'indicatorNotes');
  const { view } = useCheckedView(store, catalogue);
  const acts = useOpening(store);
  const given = { view, acts, isDeferred: true };
  return (
    <DataFrame
      {...{ store, catalogue, engine }}
      first={useFigure(catalogueFigure, view)}
      title={messages.data.title}
      above={
        <>
          <DataParts store={store} view={view} />
          <p className="data-intro">{messages.data.intro}</p>
          <IndicatorSearch store={store} view={view} />
        </>
      }
    >
      {(made) => (
        <>
          <FigureMade figure={catalogueFigure} made={made} view={view} acts={acts} />
          <Addresses indicator={null} />
          {made.value.kind === 'absence' ? null : (
            <>
              <Figure figure={coverage} {...given} />
              <Figure figure={years} {...given} />
            </>
          )}
        </>
      )}
    </DataFrame>
  );
}
