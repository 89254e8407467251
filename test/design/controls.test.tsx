import { Combobox } from '../../src/design/controls/Combobox.tsx';
import '../fixtures/words.ts';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareCells, DataTable } from '../../src/design/controls/DataTable.tsx';
import { SegmentedControl } from '../../src/design/controls/SegmentedControl.tsx';
import { Select } from '../../src/design/controls/Select.tsx';

afterEach(cleanup);

describe('combobox', () => {
  const options = [
    { id: 'AT13', label: 'Wien', detail: 'AT13' },
    { id: 'ITI3', label: 'Marche', detail: 'ITI3' },
  ];
  const open = (onChoose: (id: string) => void): void => {
    render(
      <Combobox
        label="Find a region"
        hint="Name or code"
        onChoose={onChoose}
        find={(query) => options.filter((option) => query === '?' || option.label.toLowerCase().startsWith(query))}
        noneText={(query) => `No region is called ${query}`}
        countText={(count) => `${String(count)} found`}
      />,
    );
  };

  it('offers what answers and takes it by keyboard', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    open(onChoose);
    const field = screen.getByRole('combobox', { name: 'Find a region' });
    await userEvent.type(field, '?');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('2 found');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('ITI3');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('says when nothing answers', async () => {
    open(() => undefined);
    await userEvent.type(screen.getByRole('combobox'), 'xyz');
    expect(screen.getByRole('status').textContent).toBe('No region is called xyz');
    expect(screen.queryByRole('option')).toBeNull();
  });
});

describe('table', () => {
  const rows = [
    { id: 'ITI3', isSelected: true, cells: ['Marche', { value: 0.94, text: '0.94' }] },
    { id: 'MD00', isSelected: false, cells: ['Moldova', { value: Number.NaN, text: '', reason: 'not collected' }] },
    { id: 'AT13', isSelected: false, cells: ['Wien', { value: 3.91, text: '3.91' }] },
  ];
  const names = (): string[] => screen.getAllByRole('rowheader').map((head) => head.textContent ?? '');

  it('sorts by its heads, with missing figures last and their reason beside', async () => {
    const onSelect = vi.fn<(id: string, isAdded: boolean) => void>();
    render(
      <DataTable
        caption="GERD"
        columns={[
          { id: 'region', label: 'Region', isNumeric: false },
          { id: 'value', label: 'Value', isNumeric: true },
        ]}
        rows={rows}
        onSelect={onSelect}
      />,
    );
    const head = screen.getByRole('columnheader', { name: 'Value' });
    await userEvent.click(within(head).getByRole('button'));
    expect(names()).toEqual(['Wien', 'Marche', 'Moldova']);
    expect(head.getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(within(head).getByRole('button'));
    expect(names()).toEqual(['Marche', 'Wien', 'Moldova']);
    expect(screen.getByText('no figure: not collected')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Wien' }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('AT13', false);
  });

  it('never puts a missing figure first', () => {
    const missing = { value: Number.NaN, text: '' };
    const known = { value: -3, text: '' };
    for (const sign of [1, -1] as const) expect(compareCells(missing, known, sign, () => 0)).toBeGreaterThan(0);
  });
});

describe('choices', () => {
  it('are named by their label and tell what was chosen', async () => {
    const onSelect = vi.fn<(value: string) => void>();
    const onSegment = vi.fn<(value: string) => void>();
    const options = [
      { value: 'gap', label: 'Gap' },
      { value: 'value', label: 'Value' },
    ];
    render(
      <>
        <Select
          label="Held against"
          value="a"
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B', group: 'Others' },
          ]}
          onChange={onSelect}
        />
        <SegmentedControl label="Show" value="gap" options={options} onChange={onSegment} />
      </>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Held against' }), 'B');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('b');
    await userEvent.click(within(screen.getByRole('group', { name: 'Show' })).getByRole('radio', { name: 'Value' }));
    expect(onSegment).toHaveBeenCalledExactlyOnceWith('value');
  });
});
