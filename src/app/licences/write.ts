import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licensedPackages, noticesText } from './notices.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

// Linked at the foot of every page.
writeFileSync(
  join(ROOT, 'dist/licences.txt'),
  noticesText(readFileSync(join(ROOT, 'LICENSE'), 'utf8'), licensedPackages(ROOT)),
);
