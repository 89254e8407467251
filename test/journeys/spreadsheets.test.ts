import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

describe('figures on their way to a spreadsheet', () => {
  journey.for([
    [en, '?theme=innovation&indicator=gerd&panel=table&lang=en', '-excel.csv', /^AT13;Wien;(?:[^;]*;){5}\d+\.\d+;/m],
    [
      italian,
      '?theme=innovation&indicator=gerd&panel=table&lang=it',
      '-excel.csv',
      /^AT13;Wien;(?:[^;]*;){5}\d+,\d+;/m,
    ],
  ] as const)(
    'are one file of semicolons with the decimals of the language, and the mark of their letters',
    async ([words, address, ending, vienna], { visitor }) => {
      const page = await visitor.open(address);
      await settled(page);
      await page.getByText(words.controls.download, { exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.controls.downloadCsvExcel }).click(),
      ]);
      expect(file.suggestedFilename().endsWith(ending)).toBe(true);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8')).toMatch(vienna);
    },
  );

  journey(
    'are plain numbers where a table or its cells are copied, and stay as written in sentences',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps', {
        context: { permissions: ['clipboard-read', 'clipboard-write'] },
      });
      await settled(page);
      const table = page.locator('.gap-matrix table');
      await table.waitFor();
      const copied = async (type: string): Promise<string> => {
        await page.keyboard.press('Control+c');
        return page.evaluate(
          async (wanted) => (await (await navigator.clipboard.read())[0]?.getType(wanted))?.text() ?? '',
          type,
        );
      };
      await table.evaluate((element) => getSelection()?.selectAllChildren(element));
      const text = await copied('text/plain');
      expect(text).toMatch(/\t-\d/);
      expect(text).not.toContain('\u{2212}');
      const html = await copied('text/html');
      expect(html).toMatch(/<table[\s\S]*-\d/);
      expect(html).not.toContain('\u{2212}');

      await table
        .locator('td', { hasText: '\u{2212}' })
        .first()
        .evaluate((element) => getSelection()?.selectAllChildren(element));
      expect(await copied('text/plain')).toMatch(/^-\d+/);

      await page.evaluate(() => {
        const sentence = document.createElement('p');
        sentence.textContent = 'A gap of \u{2212}11 points.';
        document.body.append(sentence);
        getSelection()?.selectAllChildren(sentence);
      });
      expect(await copied('text/plain')).toContain('\u{2212}11');
    },
  );
});
