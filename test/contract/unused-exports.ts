import type { SourceFile } from './layers.ts';

/** Read by the compiler of JSX, or in place of a module of a library. */
const READ_BY_NAME = ['src/design/whole-text/', 'src/app/left-out/'];

const EXPORTED = /^export (?:async )?(?:function\*?|const|class|let) ([\w$]+)/gm;

/** Values that a file exports and no other one names, one sentence each. */
export function unusedExports(sources: readonly SourceFile[], all: readonly SourceFile[]): string[] {
  const namedIn = new Map<string, number>();
  for (const { text } of all)
    for (const name of new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? [])) namedIn.set(name, (namedIn.get(name) ?? 0) + 1);
  return sources
    .filter(({ path }) => !READ_BY_NAME.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, text }) =>
      [...text.matchAll(EXPORTED)].flatMap(([, name = '']) =>
        (namedIn.get(name) ?? 0) < 2 ? [`${path} exports ${name}, which no other file names.`] : [],
      ),
    );
}
