import { argumentsOf, typeName, type ArgumentType } from './parse.ts';
import type { Parsed } from './write.ts';

/** What a translation lacks or has too much, held against the first language, one sentence each. `path` is its file. */
export function faultsOf(translated: Parsed, original: Parsed, path: string): readonly string[] {
  if (translated.kind !== original.kind)
    return [`${path}: is ${NAMES[translated.kind]}, but ${NAMES[original.kind]} in English.`];
  if (translated.kind === 'message' && original.kind === 'message') {
    const known = argumentsOf(original.parts);
    return [...argumentsOf(translated.parts)].flatMap(([name, type]) => {
      const wanted = known.get(name);
      if (wanted === undefined)
        return [`${path}: uses {${name}}, which it is not given; there is ${list([...known.keys()])}.`];
      return fits(type, wanted) ? [] : [`${path}: uses {${name}} as ${typeName(type)}, but it is ${typeName(wanted)}.`];
    });
  }
  if (translated.kind === 'list' && original.kind === 'list')
    return translated.items.length === original.items.length
      ? translated.items.flatMap((item, at) => {
          const other = original.items[at];
          return other === undefined ? [] : faultsOf(item, other, `${path}[${String(at)}]`);
        })
      : [
          `${path}: is a list of ${String(translated.items.length)}, but of ${String(original.items.length)} in English.`,
        ];
  if (translated.kind !== 'group' || original.kind !== 'group') return [];
  const there = new Map(translated.entries);
  const wanted = new Map(original.entries);
  return [
    ...[...wanted.keys()].filter((key) => !there.has(key)).map((key) => `${path}: lacks "${key}".`),
    ...[...there].flatMap(([key, value]) => {
      const other = wanted.get(key);
      return other === undefined
        ? [`${path}: has "${key}", which English has not.`]
        : faultsOf(value, other, `${path} › ${key}`);
    }),
  ];
}

/** Whether an argument can be used so: of some words a translation may tell apart fewer. */
function fits(type: ArgumentType, wanted: ArgumentType): boolean {
  if (typeof type === 'string' || typeof wanted === 'string') return type === wanted;
  return type.every((key) => wanted.includes(key));
}

const NAMES = { message: 'a text', list: 'a list', group: 'a group of texts' } as const;

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => `{${name}}`).join(', ');
}
