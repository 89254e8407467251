import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { announcedRegions, areaOf, builtCatalogue, settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { dist, serveUnder } from './site.ts';

describe('hosting', () => {
  journey('the page and the worker come each under its own policy', async ({ site }) => {
    const page = await fetch(site.url);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-cache');

    const [workerFile] = readdirSync(`${dist}/assets/analysis`);
    const worker = await fetch(`${site.url}assets/analysis/${workerFile ?? ''}`);
    expect(worker.headers.get('content-type')).toContain('javascript');
    expect(worker.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-eval'");
    expect(worker.headers.get('cache-control')).toContain('immutable');
    expect(worker.headers.get('x-content-type-options')).toBe('nosniff');
  });

  journey('the page carries its policy for hosts that send none', () => {
    const text = readFileSync(`${dist}/index.html`, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(text.indexOf('http-equiv')).toBeLessThan(text.indexOf('<script'));
    expect(text).not.toMatch(/<script>|<style|style="/);
  });

  journey('works under a sub-path of a bare host', async ({ visitor }) => {
    const bare = await serveUnder('/maps/atlas/');
    try {
      const page = await visitor.open('', { at: bare.url });
      await settled(page);
      expect((await announcedRegions(page)).size).toBe(areaOf(builtCatalogue()).length);
      // It may still be fetching what the next view needs.
      await page.close();
    } finally {
      await bare.close();
    }
  });
});
