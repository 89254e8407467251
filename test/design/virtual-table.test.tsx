import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VirtualTable } from '../../src/design/controls/VirtualTable.tsx';

afterEach(cleanup);

const text = vi.fn((row: number) => `Row ${String(row)}`);
const COLUMNS = [
  { id: 'name', label: 'Name', isNumeric: false, isSortable: true, text, reason: () => null },
  {
    id: 'value',
    label: 'Value',
    isNumeric: true,
    isSortable: true,
    text: (row: number) => (row === 1 ? '—' : String(row)),
    reason: (row: number) => (row === 1 ? 'not collected' : null),
    remark: (row: number) => (row === 2 ? 'break in series' : null),
  },
];
const props = { caption: 'Rows', label: 'Table of rows', columns: COLUMNS, rows: 60_000 } as const;

describe('a table of thousands of rows', () => {
  it('writes those alone that are in sight, and says how many there are', () => {
    text.mockClear();
    render(<VirtualTable {...props} sort={null} onSort={() => undefined} />);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('60001');
    expect(text.mock.calls.length).toBeGreaterThan(0);
    expect(text.mock.calls.length).toBeLessThan(200);
    expect(screen.getByText('— not collected').closest('td')?.title).toBe('— not collected');
    expect(screen.getByText('2 break in series').closest('td')?.title).toBe('2 break in series');
  });

  it('marks remarks by a sign where columns are narrow, and says them in the title', () => {
    render(<VirtualTable {...props} remarkSign="‖" sort={null} onSort={() => undefined} />);
    const cell = screen.getByText('‖ 2').closest('td');
    expect(cell?.title).toBe('2 break in series');
    expect(screen.getByText('— not collected')).toBeTruthy();
  });

  it('is sorted by its heads, and says by which', async () => {
    const onSort = vi.fn();
    render(<VirtualTable {...props} sort={{ column: 'value', isDescending: true }} onSort={onSort} />);
    const [name, value] = screen.getAllByRole('columnheader');
    expect([name?.getAttribute('aria-sort'), value?.getAttribute('aria-sort')]).toEqual(['none', 'descending']);
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(onSort).toHaveBeenCalledExactlyOnceWith('name');
  });

  it('stands still with its first rows and nothing to press', () => {
    render(<VirtualTable {...props} sort={null} onSort={null} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getAllByRole('rowheader')).toHaveLength(20);
  });
});
