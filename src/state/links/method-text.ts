import {
  AGGREGATIONS,
  IMPUTATIONS,
  NORMALISATIONS,
  PRESETS,
  PRESET_METHODS,
  WEIGHTINGS,
  isPossible,
  isThemeId,
  parseIndicatorId,
  presetOf,
  type IndicatorId,
  type Method,
  type ThemeId,
} from '../../model/index.ts';

const TREATED = 'treated';
const UNTREATED = 'untreated';
/** Weights are written in hundredths, since links keep the point for lists. */
const HUNDRED = 100;
const HEAVIEST = 10;

const weightOf = (text: string): [ThemeId | IndicatorId, number] | null => {
  const [name = '', amount = '', ...rest] = text.split('!');
  const id = isThemeId(name) ? name : parseIndicatorId(name);
  return id === null || rest.length > 0 || !/^\d{1,4}$/.test(amount) || Number(amount) > HEAVIEST * HUNDRED
    ? null
    : [id, Number(amount) / HUNDRED];
};

const list = (text: string): string[] => (text === '' ? [] : text.split('.'));
const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

/** A method as the option of a link: the name of its preset, or its choices in order, parted by `~`. */
export function writeMethod(method: Method): string {
  const preset = presetOf(method);
  if (preset !== null) return preset;
  const { normalisation, aggregation, hasTreatment, weighting, weights, leftOut, imputation, coverage } = method;
  const weightTexts =
    weighting === 'custom'
      ? Object.entries(weights)
          .flatMap(([id, weight = 1]) => (weight === 1 ? [] : [`${id}!${String(Math.round(weight * HUNDRED))}`]))
          .sort()
      : [];
  return [
    normalisation,
    aggregation,
    hasTreatment ? TREATED : UNTREATED,
    weighting,
    imputation,
    String(Math.round(coverage * HUNDRED)),
    [...leftOut].sort().join('.'),
    weightTexts.join('.'),
  ]
    .join('~')
    .replace(/~+$/, '');
}

/** Undoes `writeMethod`; null for what is not understood or cannot be computed. */
export function parseMethod(text: string): Method | null {
  const preset = oneOf(PRESETS, text);
  if (preset !== undefined) return PRESET_METHODS[preset];
  const [
    normalisationText = '',
    aggregationText = '',
    treatmentText = '',
    weightingText = '',
    imputationText = '',
    coverageText = '',
    leftOutText = '',
    weightsText = '',
    ...rest
  ] = text.split('~');
  const normalisation = oneOf(NORMALISATIONS, normalisationText);
  const aggregation = oneOf(AGGREGATIONS, aggregationText);
  const weighting = oneOf(WEIGHTINGS, weightingText);
  const imputation = oneOf(IMPUTATIONS, imputationText);
  const treatment = oneOf([TREATED, UNTREATED], treatmentText);
  const leftOut = list(leftOutText).map(parseIndicatorId);
  const weights = list(weightsText).map(weightOf);
  if (
    normalisation === undefined ||
    aggregation === undefined ||
    weighting === undefined ||
    imputation === undefined ||
    treatment === undefined
  )
    return null;
  if (
    rest.length > 0 ||
    !/^\d{1,3}$/.test(coverageText) ||
    Number(coverageText) > HUNDRED ||
    leftOut.includes(null) ||
    weights.includes(null)
  )
    return null;
  const method: Method = {
    normalisation,
    aggregation,
    hasTreatment: treatment === TREATED,
    weighting,
    imputation,
    coverage: Number(coverageText) / HUNDRED,
    leftOut: [...new Set(leftOut.flatMap((id) => id ?? []))],
    weights: Object.fromEntries(weights.flatMap((entry) => (entry === null ? [] : [entry]))),
  };
  return isPossible(method) ? method : null;
}
