import type { ReactNode } from 'react';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import './data.css';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: string;
  readonly years: string;
  readonly regions: number;
  readonly of: number;
  readonly regionsText: string;
  readonly newest: string;
  readonly source: string;
  readonly inIndex: string;
  readonly address: string;
}

interface Props {
  readonly caption: string;
  readonly heads: Readonly<
    Record<'indicator' | 'code' | 'direction' | 'years' | 'regions' | 'newest' | 'source' | 'inIndex' | 'theme', string>
  >;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly rows: readonly Row[] }[];
  /** Null where nothing answers. */
  readonly onOpen: ((id: string) => void) | null;
}

/** The indicators theme by theme; a name opens its card. */
export function CatalogueTable({ caption, heads, groups, onOpen }: Props): ReactNode {
  return (
    <SidewaysBox caption={caption} className="catalogue-box">
      <table className="catalogue-table figures">
        <thead>
          <tr>
            <th scope="col">{heads.indicator}</th>
            <th scope="col">{heads.regions}</th>
            <th scope="col">{heads.newest}</th>
            <th scope="col">{heads.years}</th>
            <th scope="col">{heads.direction}</th>
            <th scope="col">{heads.inIndex}</th>
            <th scope="col">{heads.source}</th>
            <th scope="col">{heads.code}</th>
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" className="catalogue-theme" colSpan={8}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id} data-mark={row.id}>
                <th scope="row">
                  {onOpen === null ? (
                    row.name
                  ) : (
                    <a
                      href={row.address}
                      onClick={(event) => {
                        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                        event.preventDefault();
                        onOpen(row.id);
                      }}
                    >
                      {row.name}
                    </a>
                  )}{' '}
                  <span className="small quiet catalogue-unit">{row.unit}</span>
                </th>
                <td>
                  <svg className="catalogue-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="catalogue-all" width="100" height="8" />
                    <rect className="catalogue-bar" width={((row.regions / row.of) * 100).toFixed(1)} height="8" />
                  </svg>
                  {row.regionsText}
                </td>
                <td>{row.newest}</td>
                <td>{row.years}</td>
                <td>{row.direction}</td>
                <td>{row.inIndex}</td>
                <td className="catalogue-source">{row.source}</td>
                <td>
                  <code>{row.id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </SidewaysBox>
  );
}
