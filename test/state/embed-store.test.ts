import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, parseRegionCode, type RegionCode, type View } from '../../src/model/index.ts';
import { DEFAULT_EMBED, viewOfFigure, type EmbedOptions } from '../../src/state/embed-options.ts';
import { createEmbedStore } from '../../src/state/embed-store.ts';

const region = (text: string): RegionCode => {
  const code = parseRegionCode(text);
  if (code === null) throw new Error(text);
  return code;
};

function storeWith(options: Partial<EmbedOptions>, onOutside: (view: View) => void = () => undefined) {
  const all = { ...DEFAULT_EMBED, ...options };
  return createEmbedStore({ view: viewOfFigure(DEFAULT_VIEW, all.figure), options: all }, [], onOutside);
}

describe('the View of an embed', () => {
  it('follows its reader, tells who listens, and keeps its theme', () => {
    const store = storeWith({});
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.set({ selected: [region('ITI3')], theme: 'skills', shown: 'value' });
    expect(store.get()).toMatchObject({ selected: ['ITI3'], theme: 'all', shown: 'value' });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.set({ selected: [] });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('gives the theme free where the options do', () => {
    const store = storeWith({ isThemeLocked: false });
    store.set({ theme: 'skills' });
    expect(store.get().theme).toBe('skills');
  });

  it('keeps a fixed selection, of regions and of sectors', () => {
    const store = storeWith({ figure: 'industry-portfolio', isSelectionFixed: true });
    store.set({ selected: [region('ITI3')], industry: { ...DEFAULT_VIEW.industry, part: 'space', year: 2012 } });
    expect(store.get()).toMatchObject({ selected: [], industry: { part: 'portfolio', year: 2012, sector: null } });
  });

  it('never moves where it is read only', () => {
    const store = storeWith({ isInteractive: false });
    store.set({ selected: [region('ITI3')], shown: 'value' });
    expect(store.get()).toEqual(DEFAULT_VIEW);
  });

  it('sends its reader to the atlas for another page and for the working of a number', () => {
    const onOutside = vi.fn();
    const store = storeWith({ isInteractive: false }, onOutside);
    store.set({ page: 'gaps' });
    store.set({ working: { region: region('ITI3'), node: 'overall' } });
    expect(onOutside.mock.calls.map(([view]) => [view.page, view.working?.node])).toEqual([
      ['gaps', undefined],
      ['explore', 'overall'],
    ]);
    expect(store.get()).toEqual(DEFAULT_VIEW);
  });
});
