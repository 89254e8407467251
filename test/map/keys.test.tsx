import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SvgMap } from '../../src/map/SvgMap.tsx';
import { grid } from './squares.ts';

afterEach(cleanup);

it('walks by arrows, selects by Enter and Space, adds with Ctrl, leaves by Escape, and stays one tab stop', () => {
  const onSelect = vi.fn();
  const geometry = {
    frame: { width: 200, height: 200 },
    nutsVersion: '2024',
    regions: grid(2, 2),
    surroundings: [],
    countryBorders: [],
    regionBorders: [],
  };
  const { container } = render(
    <SvgMap
      geometry={geometry}
      label="The map"
      hint=""
      classOfRegion={() => 'value-1'}
      describe={String}
      countryName={String}
      nameOf={String}
      selected={[]}
      hovered={null}
      scale={null}
      smallRegions={null}
      onHover={() => {}}
      onSelect={onSelect}
    />,
  );
  const at = (name: string): SVGGElement => {
    const found = container.querySelector<SVGGElement>(`[data-region="${name}"]`);
    if (found === null) throw new Error(`${name} is not on the map.`);
    return found;
  };
  at('AA00').focus();
  fireEvent.keyDown(at('AA00'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(at('AA01'));
  fireEvent.keyDown(at('AA01'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(at('AA11'));
  expect([...container.querySelectorAll('[tabindex="0"]')]).toEqual([at('AA11')]);
  fireEvent.keyDown(at('AA11'), { key: 'Enter' });
  fireEvent.keyDown(at('AA11'), { key: ' ', ctrlKey: true });
  fireEvent.click(at('AA00'), { shiftKey: true });
  expect(onSelect.mock.calls).toEqual([
    ['AA11', false],
    ['AA11', true],
    ['AA00', true],
  ]);
  fireEvent.keyDown(at('AA11'), { key: 'Escape' });
  expect(document.activeElement).not.toBe(at('AA11'));
});
