import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { serveData } from '../fixtures/server/index.ts';
import { parseView } from '../../src/state/index.ts';
import { startDrawing } from './draw.tsx';
serveData();
it('draws', async () => {
  const draw = await startDrawing();
  for (const [name, link] of [['c-ten', '?page=change&regions=ITI3.AT13.RS11.ME00.RO32.EL30.HR02.ITH1.ITH3.SI04'], ['c-gerd', '?page=change&theme=innovation&indicator=gerd&regions=ITI3.AT13.RS11.EL30.HR02.ITH1&year=2021~8'], ['c-z', '?page=change&method=competitiveness-like&regions=ITI3.BG31'], ['c-none', '?page=change'], ['m', '?page=method&method=competitiveness-like&regions=ITI3'], ['r', '?page=region&regions=ITI3']] as const)
    writeFileSync(`/tmp/walk/${name}.src.html`, (await draw(parseView(link).view, false)).markup);
});
