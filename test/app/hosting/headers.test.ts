import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, matchesPattern, parseHeaders, policyForPage } from '../../../src/app/hosting/headers.ts';

const rules = parseHeaders(readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'));
const policyOf = (path: string): Map<string, string> =>
  new Map(
    (headersFor(rules, path).get('content-security-policy') ?? '')
      .split(';')
      .map((directive) => directive.trim())
      .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]),
  );

describe('the headers sent by hosts', () => {
  it.each(['/', '/index.html'])('give the page %s a policy without eval and without inline scripts', (path) => {
    const policy = policyOf(path);
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toContain('unsafe');
  });

  it('give both addresses of the page the same', () => {
    expect(headersFor(rules, '/index.html')).toEqual(headersFor(rules, '/'));
  });

  it.each(['/embed/', '/embed/index.html'])(
    'let anybody frame %s, under the same policy otherwise, and nothing else',
    (path) => {
      const [own, page] = [policyOf(path), policyOf('/')];
      expect(own.get('frame-ancestors')).toBe('*');
      expect(new Map([...own, ['frame-ancestors', "'self'"]])).toEqual(page);
      expect(
        rules
          .filter(({ headers }) => headers.some(([, value]) => value.includes('frame-ancestors *')))
          .map(({ pattern }) => pattern),
      ).toEqual(['/embed/', '/embed/index.html']);
      expect(headersFor(rules, path).has('x-frame-options')).toBe(false);
    },
  );

  it.each([
    '/embed/',
    '/embed/index.html',
    '/embed/assets/index-a1b2c3.js',
    '/embed/assets/inter-a1b2c3.woff2',
    '/data/index.json',
    '/data/answers/a1b2c3.json',
    '/embed.js',
    '/see-atlas-figure.js',
  ])('let a frame that is of no site have %s, said once', (path) => {
    expect(headersFor(rules, path).get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/', '/index.html', '/assets/index-a1b2c3.js', '/service-worker.js'])(
    'give %s to the own site only',
    (path) => {
      expect(headersFor(rules, path).has('access-control-allow-origin')).toBe(false);
    },
  );

  it.each(['/embed.js', '/see-atlas-figure.js'])('have %s asked for again, since it keeps its name', (path) => {
    expect(headersFor(rules, path).get('cache-control')).toBe('no-cache');
  });

  it('let the worker of an embed compile expressions too, and keep its other files for good', () => {
    expect(headersFor(rules, '/embed/assets/analysis/analysis-worker-a1b2c3.js').get('content-security-policy')).toBe(
      headersFor(rules, '/assets/analysis/analysis-worker-a1b2c3.js').get('content-security-policy'),
    );
    expect(headersFor(rules, '/embed/assets/index-a1b2c3.js').has('content-security-policy')).toBe(false);
    expect(headersFor(rules, '/embed/assets/index-a1b2c3.js').get('cache-control')).toContain('immutable');
  });

  it('let the analysis worker compile expressions, under one policy only', () => {
    const headers = headersFor(rules, '/assets/analysis/analysis-worker-a1b2c3.js');
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-eval'");
    expect(headers.get('content-security-policy')).not.toContain(',');
  });

  it('give no other file a right to compile, and keep hashed files for good', () => {
    const headers = headersFor(rules, '/assets/index-a1b2c3.js');
    expect(headers.has('content-security-policy')).toBe(false);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    '/',
    '/index.html',
    '/first-view.js',
    '/renew.js',
    '/data/index.json',
    '/service-worker.js',
    '/offline.json',
    '/manifest.webmanifest',
  ])('have %s asked for again, whose name stays the same', (path) => {
    expect(headersFor(rules, path).get('cache-control')).toBe('no-cache');
  });

  it('let the service worker fetch from this host, and nothing else', () => {
    const policy = policyOf('/service-worker.js');
    expect(policy).toEqual(
      new Map([
        ['default-src', "'none'"],
        ['script-src', "'self'"],
        ['connect-src', "'self'"],
      ]),
    );
  });
});

describe('reading _headers', () => {
  it('joins what several rules say, as the hosts do', () => {
    const parsed = parseHeaders('/*\n  A: 1\n/x/*\n  a: 2\n');
    expect(headersFor(parsed, '/x/y').get('a')).toBe('1, 2');
    expect(headersFor(parsed, '/z').get('a')).toBe('1');
  });

  it('knows splats and placeholders, and takes dots as dots', () => {
    expect(matchesPattern('/assets/*', '/assets/a/b.js')).toBe(true);
    expect(matchesPattern('/:page/x', '/a/x')).toBe(true);
    expect(matchesPattern('/:page/x', '/a/b/x')).toBe(false);
    expect(matchesPattern('/a.js', '/axjs')).toBe(false);
    expect(matchesPattern('/', '/index.html')).toBe(false);
  });

  it.each([
    ['  A: 1', 'line 1: a header stands before any path'],
    ['/x\n  no colon here', 'line 2'],
    ['x\n  A: 1', 'line 1: a path must start with "/"'],
    ['/*/a/*\n  A: 1', 'only one "*"'],
    ['/x\n/y\n  A: 1', 'the path /x has no headers'],
  ])('says which line it cannot read: %j', (text, words) => {
    expect(() => parseHeaders(text)).toThrow(words);
  });

  it('leaves out of the page what only a header may say', () => {
    expect(policyForPage("default-src 'self'; frame-ancestors 'self'; img-src data:")).toBe(
      "default-src 'self'; img-src data:",
    );
  });
});
