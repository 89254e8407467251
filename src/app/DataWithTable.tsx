import type { ReactNode } from 'react';
import { fetchedPart } from '../design/fetched-part.ts';
import { DataPage } from '../features/data/DataPage.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { useCheckedView } from '../frame/view/use-checked-view.ts';

const Table = fetchedPart(
  () => import('../features/data-table/DataTablePage.tsx'),
  ({ DataTablePage }) => DataTablePage,
);

/** The page of the data with a table of the reader's own as its second part: a feature imports no other. */
export function DataWithTable(props: PageProps): ReactNode {
  const { view } = useCheckedView(props.store, props.catalogue);
  return view.data.part === 'table' ? <Table {...props} /> : <DataPage {...props} />;
}
