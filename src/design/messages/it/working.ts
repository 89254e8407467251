import { formatOf } from '../../format.ts';
import type { steps as enSteps } from '../en/working.ts';

const format = formatOf('it');

export const steps: typeof enSteps = {
  kicker: 'Come si ottiene questo numero',
  close: 'Chiudi',
  print: 'Stampa',
  score: 'Punteggio',
  scoreNow: (score) => `Punteggio ${score}`,
  gapNow: (gap, benchmark) => `divario ${gap}, confronto: ${benchmark}`,
  noScore: 'Nessun punteggio',
  noGap: (benchmark) => `nessun divario, confronto: ${benchmark}`,
  theScore: 'Il punteggio',
  theGap: 'Il divario',
  parts: { overall: 'I temi, uno per uno', theme: 'Gli indicatori, uno per uno' },
  part: { overall: 'Tema', theme: 'Indicatore' },
  weight: 'Peso',
  sum: 'Somma',
  mean: {
    arithmetic: 'Ogni punteggio per il suo peso, in somma.',
    geometric:
      'La media geometrica: il logaritmo di ogni punteggio per il suo peso, in somma, e il ritorno con l’esponenziale.',
    harmonic: 'La media armonica: ogni peso diviso per il suo punteggio, in somma, e uno diviso per questa.',
  },
  product: { arithmetic: 'Peso × punteggio', geometric: 'Peso × ln(punteggio)', harmonic: 'Peso ÷ punteggio' },
  rescaled: 'Ciò che non ha punteggio è escluso e i pesi degli altri crescono in proporzione.',
  coverage: (there, needed) => `È presente il ${there} del peso; per un punteggio serve il ${needed}.`,
  like: 'Regione e riferimento si confrontano sugli stessi dati: ciò che manca a uno dei due è escluso da entrambi, perciò questi punteggi possono differire da quelli sopra.',
  gapOf: 'Riferimento meno regione; positivo significa in ritardo.',
  partOfGap: 'Parte del divario',
  leftOut: (reason) => `escluso: ${reason}`,
  thin: 'meno di due dati propri della regione',
  nothing: 'nessuno dei suoi indicatori conta con questo metodo',
  noBenchmark: 'nessun riferimento',
  without: 'nessun punteggio',
  figure: 'Dato',
  heldAgainst: 'Confronto',
  source: 'Fonte',
  treatment: 'Trattamento',
  benchmarkScore: 'Punteggio del riferimento',
  flag: (flags) => `contrassegno ${flags} della fonte`,
  missing: (reason) => `Nessun dato: ${reason}`,
  noneToHold: 'Non c’è un riferimento con cui confrontarlo.',
  untreated: 'Nessuno: non ci sono valori anomali.',
  notTreated: 'Nessuno: il metodo lascia i valori anomali come sono.',
  winsorised: (points, low, high) => {
    const limits = [
      high === null ? null : `i dati sopra ${high} contano come ${high}`,
      low === null ? null : `i dati sotto ${low} contano come ${low}`,
    ].filter((text) => text !== null);
    return `${format.number(points)} ${format.isOne(points) ? 'valore anomalo ricondotto' : 'valori anomali ricondotti'} al limite: ${limits.join('; ')}.`;
  },
  logarithm: 'Si prende il logaritmo, perché pochi dati sono molto lontani da tutti gli altri.',
  bounds: { 'min-max': 'Estremi', 'z-score': 'Media e dispersione', 'percentile-rank': 'Posto', rank: 'Posto' },
  minMax: (low, high) =>
    `Da ${low} a ${high}: il più piccolo e il più grande tra le regioni UE27 e SEE dopo il trattamento.`,
  zScore: (mean, deviation) =>
    `Media ${mean}, deviazione standard ${deviation}, delle regioni UE27 e SEE dopo il trattamento.`,
  percentile: (worse, equal, of) =>
    `Regioni UE27 e SEE: ${format.number(of)}; con un dato peggiore: ${format.number(worse)}; con lo stesso dato: ${format.number(equal)}.`,
  lowerIsBetter: 'Meno è meglio: la scala è rovesciata.',
  clamped: 'È oltre la scala e ne prende l’estremo.',
  constant: 'Tutte le regioni hanno lo stesso dato: non si può dare un punteggio.',
  neverScored: 'Da questo dato non si ricava alcun punteggio.',
  gapInUnit: 'Divario nell’unità',
  difference: 'Differenza',
  gapInPoints: 'Divario in punti',
};
