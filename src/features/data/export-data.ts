import { entersIndex } from '../../engine/scores/index-spec.ts';
import type { Engine } from '../../engine/questions.ts';
import { csvNumber, csvOfRecords, saveCsvText } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import type { Names } from '../../language/names.ts';
import { indicatorText, type Messages } from '../../language/speech/words.ts';
import { statusesOf, type Catalogue, type IndicatorId, type View } from '../../model/index.ts';
import { answers } from './content/search-indicators.ts';

interface Given {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly messages: Messages;
}

const CATALOGUE = [
  'indicator',
  'label',
  'theme',
  'definition',
  'unit',
  'direction',
  'in_index',
  'first_year',
  'last_year',
  'regions_of_area',
  'newest_year',
  'nuts_version',
  'source_table',
  'producer',
  'licence',
  'citation',
] as const;

/** Every indicator of what is shown, with its definition, coverage and citation. */
async function catalogueCsv({ engine, catalogue, messages }: Given, view: View, form?: CsvForm): Promise<string> {
  const [{ indicators }, { notes }] = await Promise.all([engine.ask('holdings', null), engine.ask('notes', null)]);
  const rows = catalogue.indicators
    .filter((indicator) => view.theme === 'all' || indicator.theme === view.theme)
    .filter((indicator) => answers(indicator, view.data.search))
    .map((indicator) => {
      const holding = indicators.find((known) => known.indicator === indicator.id);
      const note = notes.find((known) => known.indicator === indicator.id);
      const { label, definition, unit } = indicatorText(messages, indicator);
      return {
        indicator: indicator.id,
        label,
        theme: indicator.theme,
        definition,
        unit,
        direction: indicator.direction,
        in_index: String(entersIndex(indicator, view)),
        first_year: indicator.firstYear,
        last_year: indicator.lastYear,
        regions_of_area: csvNumber(holding?.regions),
        newest_year: csvNumber(holding?.newest),
        nuts_version: note?.nutsVersion ?? '',
        source_table: indicator.sourceTable,
        producer: indicator.producer,
        licence: indicator.licence,
        citation: note?.citation ?? '',
      };
    });
  return csvOfRecords(CATALOGUE, rows, form);
}

const CARD = [
  'indicator',
  'region',
  'name',
  'country',
  'year',
  'period_start',
  'value',
  'unit',
  'status',
  'reason',
  'origin',
] as const;

/** Every published figure of an indicator in the area. */
async function cardCsv(
  { engine, catalogue, names, messages }: Given,
  id: IndicatorId,
  form?: CsvForm,
): Promise<string> {
  const { history } = await engine.ask('card', { indicator: id });
  const indicator = catalogue.indicators.find((known) => known.id === id);
  const unit = indicator === undefined ? '' : indicatorText(messages, indicator).unit;
  return csvOfRecords(
    CARD,
    history.region.map((region, row) => ({
      indicator: id,
      region,
      name: names.region(region),
      country: catalogue.regions.find(({ code }) => code === region)?.country ?? '',
      year: csvNumber(history.year[row]),
      period_start: history.periodStart[row] ?? '',
      value: csvNumber(history.value[row]),
      unit,
      status: statusesOf(history.status[row] ?? 0).join(' '),
      reason: history.reason[row] ?? '',
      origin: history.origin[row] ?? '',
    })),
    form,
  );
}

/** Every row behind the page as a file; answers with its name. */
export async function saveData(given: Given, view: View, form: CsvForm): Promise<string> {
  return view.indicator === null
    ? saveCsvText(await catalogueCsv(given, view, form), 'atlas-catalogue', form)
    : saveCsvText(await cardCsv(given, view.indicator, form), `atlas-${view.indicator}`, form);
}
