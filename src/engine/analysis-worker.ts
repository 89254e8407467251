import { expose } from 'comlink';
import { fetchAverages } from '../datasets/catalogue.ts';
import { DatasetError } from '../datasets/errors.ts';
import { fetchThemeTable, type ThemeTable } from '../datasets/theme-table.ts';
import { THEMES, type Averages, type Catalogue, type Question, type ThemeId } from '../model/index.ts';
import { explore } from './explore.ts';
import type { Figures } from './figures.ts';
import { figuresOf } from './loaded-figures.ts';
import { regionProfile } from './profile.ts';
import type { RemoteEngine, Reply } from './protocol.ts';

type TableName = ThemeId | 'context';

let published: { readonly base: string; readonly catalogue: Catalogue } | null = null;
let averages: Promise<Averages> | null = null;
let figures: Figures | null = null;
const tables = new Map<string, ThemeTable>();
const coming = new Map<TableName, Promise<void>>();

function started(): { readonly base: string; readonly catalogue: Catalogue } {
  if (published === null) throw new Error('The engine has not been started.');
  return published;
}

/** Each file is fetched once; one that failed is tried again when next asked for, the others stay. */
async function need(names: readonly TableName[]): Promise<Figures> {
  const { base, catalogue } = started();
  averages ??= fetchAverages(base, catalogue).catch((error: unknown) => {
    averages = null;
    throw error;
  });
  const load = (name: TableName): Promise<void> => {
    const known = coming.get(name) ?? fetchThemeTable(base, name, catalogue).then((table) => void tables.set(name, table)).catch((error: unknown) => {
      coming.delete(name);
      throw error;
    });
    coming.set(name, known);
    return known;
  };
  const [known] = await Promise.all([averages, ...names.map(load)]);
  figures ??= figuresOf(catalogue, known, tables);
  return figures;
}

async function reply<Value>(compute: () => Promise<Value>): Promise<Reply<Value>> {
  try {
    return { isWell: true, value: await compute() };
  } catch (error) {
    if (error instanceof DatasetError) {
      return { isWell: false, fault: { name: 'DatasetError', kind: error.kind, file: error.file, message: error.message } };
    }
    return { isWell: false, fault: { name: 'Error', kind: '', file: '', message: error instanceof Error ? error.message : String(error) } };
  }
}

function tablesFor(question: Question, catalogue: Catalogue): readonly TableName[] {
  const theme = catalogue.indicators.find(({ id }) => id === question.indicator)?.theme;
  if (theme !== undefined) return [theme];
  return question.theme === 'all' ? THEMES : [question.theme];
}

const engine: RemoteEngine = {
  start: (base: string, catalogue: Catalogue) => {
    published = { base, catalogue };
  },
  prepare: (question) => reply(async () => {
    await need(tablesFor(question, started().catalogue));
    return null;
  }),
  explore: (question) => reply(async () => {
    return explore(await need(tablesFor(question, started().catalogue)), question);
  }),
  profile: (question, region) => reply(async () => regionProfile(await need([...THEMES, 'context']), question, region)),
};

expose(engine);
