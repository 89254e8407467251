/** One rule of a `_headers` file: a path pattern and the headers it adds, in the order written. */
export interface HeaderRule {
  /** As written: `/assets/*`, `/index.html`. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const HEADER_NAME = /^[A-Za-z0-9-]+$/;

/**
 * Reads the `_headers` syntax that Netlify and Cloudflare Pages share: a path at the start of a line, its headers
 * indented below as `Name: value`, comments with `#`. `*` stands for any characters, `:name` for one path segment.
 * What only one of the two hosts understands is an error.
 * @throws Error naming the line that is not understood.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const colon = content.indexOf(':');
      const name = content.slice(0, Math.max(colon, 0)).trim();
      const value = content.slice(colon + 1).trim();
      const rule = rules.at(-1);
      if (rule === undefined) throw new Error(`_headers line ${index + 1}: a header stands before any path.`);
      if (!HEADER_NAME.test(name) || value === '')
        throw new Error(`_headers line ${index + 1}: "${content}" is not "Name: value".`);
      rule.headers.push([name, value]);
      continue;
    }
    if (!content.startsWith('/'))
      throw new Error(`_headers line ${index + 1}: a path must start with "/", not "${content}".`);
    if ((content.match(/\*/g) ?? []).length > 1)
      throw new Error(`_headers line ${index + 1}: only one "*" a path, for hosts allow no more.`);
    rules.push({ pattern: content, headers: [] });
  }
  for (const rule of rules)
    if (rule.headers.length === 0) throw new Error(`_headers: the path ${rule.pattern} has no headers.`);
  return rules;
}

/** Whether the path (no query, no fragment) is one the pattern stands for. */
export function matchesPattern(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`).test(path);
}

/**
 * The headers that a host sends for a path, by lower-case name. All rules that match apply, and a header given by
 * several is joined by commas, which for two Content-Security-Policies means that both must allow: so a policy
 * belongs to a path that no other policy's pattern covers.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!matchesPattern(rule.pattern, path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** Directives that browsers ignore, with a warning, in a policy that stands in the page. */
const HEADER_ONLY = new Set(['frame-ancestors', 'report-uri', 'report-to', 'sandbox']);

/** The page's policy as it can stand in the page itself, for hosts that send no headers. */
export function policyForPage(policy: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !HEADER_ONLY.has(directive.split(/\s+/)[0] ?? ''))
    .join('; ');
}
