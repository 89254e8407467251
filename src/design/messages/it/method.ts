import { FIRST_PUBLISHED_YEAR } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';
import type { method as english } from '../en/method.ts';

const format = formatOf('it');

const ONE = { emerging: 'emergente', moderate: 'moderata', strong: 'forte', leader: 'leader' } as const;
const MANY = { emerging: 'emergenti', moderate: 'moderate', strong: 'forti', leader: 'leader' } as const;

export const method: typeof english = {
  presets: {
    'atlas-default':
      'Valori anomali trattati, ogni indicatore tra estremi fissi da 0 a 100, stesso peso ai temi e agli indicatori di ciascuno. I punteggi sono confrontabili nel tempo.',
    'scoreboard-like':
      "Ogni indicatore pesa allo stesso modo, qualunque sia il tema, e l'anno più vicino sostituisce un dato mancante, come nel quadro di valutazione dell'innovazione regionale. Indicatori, trattamento ed estremi sono quelli dell'atlante: le cifre non sono quelle del quadro.",
    'competitiveness-like':
      "Deviazioni standard dalla media delle regioni di riferimento, in media, come nell'indice di competitività regionale. Indicatori e temi sono quelli dell'atlante; i pesi per stadio di sviluppo non sono ripresi.",
  },
  normalisations: {
    'min-max': { name: 'Da 0 a 100', description: 'Tra gli estremi delle regioni di riferimento.' },
    'z-score': { name: 'Deviazioni', description: 'Deviazioni standard dalla loro media.' },
    'percentile-rank': { name: 'Percentili', description: 'Quota di quelle che stanno sotto.' },
    rank: {
      name: 'Posti',
      description:
        "Posto tra loro, contato dall'ultimo. Le distanze si perdono, e un indicatore che più regioni comunicano conta di più.",
    },
  },
  aggregations: {
    arithmetic: { name: 'Aritmetica', description: 'Un punto di forza compensa una debolezza.' },
    geometric: { name: 'Geometrica', description: 'Una debolezza conta di più.' },
    harmonic: { name: 'Armonica', description: 'Una debolezza conta molto di più.' },
  },
  weightings: {
    'within-themes': { name: 'Uguali nei temi', description: 'Stesso peso ai temi e agli indicatori di un tema.' },
    'over-indicators': { name: 'Uguali per indicatore', description: 'Un tema pesa quanti sono i suoi indicatori.' },
    'principal-component': {
      name: 'Per ciò che li accomuna',
      description: 'Quadrati dei pesi della prima componente principale, tema per tema.',
    },
    custom: { name: 'Propri', description: 'Come stabilito sotto.' },
  },
  imputations: {
    none: { name: 'Nulla', description: 'Un dato mancante resta mancante.' },
    'nearest-year': {
      name: "L'anno più vicino",
      description: `Il dato della regione, distante al massimo otto anni, non anteriore al ${String(FIRST_PUBLISHED_YEAR)}.`,
    },
    country: { name: 'Il Paese', description: 'La media delle regioni del Paese che comunicano il dato.' },
  },
  choose: 'Come i dati diventano punteggi',
  preset: 'Partire da',
  normalisation: 'Scala comune',
  aggregation: 'Media',
  onlyWith:
    'Le medie geometrica e armonica richiedono punteggi maggiori di zero i cui rapporti abbiano un senso: valgono solo con la scala da 0 a 100.',
  weighting: 'Pesi',
  treatment: 'Ricondurre i valori anomali',
  imputation: 'Al posto di un dato mancante',
  coverage: 'Un tema richiede, del suo peso',
  weights: 'Pesi di temi e indicatori',
  weightsHint: 'Spostarne uno rende propri i pesi. Accanto a ciascuno, la sua quota del punteggio complessivo.',
  indicators: (theme, count) =>
    `${theme}: ${format.number(count)} ${format.isOne(count) ? 'indicatore' : 'indicatori'}`,
  counts: (indicator) => `${indicator}: incluso`,
  weightOf: (node) => `Peso: ${node}`,
  times: (weight, share) => `×${weight} · ${share}`,
  reset: 'Ripristina i pesi',
  against: 'Confronto con',
  effect: 'Posizioni secondo i due metodi',
  finding: (moved, of, least, most) => {
    const count =
      moved === 0
        ? `Nessuna regione si sposta di ${format.number(least)} posizioni o più`
        : `${format.number(moved)} ${moved === 1 ? 'regione' : 'regioni'} su ${format.number(of)} ${moved === 1 ? 'si sposta' : 'si spostano'} di ${format.number(least)} posizioni o più`;
    return most === null
      ? count
      : `${count}; lo spostamento maggiore: ${most.name}, ${format.number(Math.abs(most.gained))} ${format.isOne(Math.abs(most.gained)) ? 'posizione' : 'posizioni'} più ${most.gained > 0 ? 'in alto' : 'in basso'}`;
  },
  same: 'I due metodi coincidono',
  sameHint: 'Cambiare una scelta, o il metodo di confronto, per vedere come si spostano le posizioni.',
  none: 'Nessuna regione in graduatoria con entrambi i metodi',
  noneHint:
    'Con uno dei due i dati sono troppo pochi. Più indicatori che contano, più anni da cui colmare le lacune o un tema che richiede meno del suo peso fanno tornare i punteggi.',
  before: 'Posizione prima',
  after: 'Posizione ora',
  moved: 'Spostamento',
  slopes: (before, after, regions) =>
    `Linee dalla posizione di ${format.number(regions)} regioni secondo «${before}» a quella secondo «${after}».`,
  groups: {
    finding: (counts) =>
      `Con la media UE pari a 100: ${format.list(counts.map(({ group, count }) => `${format.number(count)} ${format.isOne(count) ? ONE[group] : MANY[group]}`))}`,
    note: 'Punteggi in percentuale della media UE, sui dati che entrambe hanno. I gruppi si dividono a 70, 100 e 125; + e − sono il terzo superiore e inferiore delle regioni di un gruppo.',
    caption: 'Gruppi di prestazione',
    relative: 'Media UE = 100',
    group: 'Gruppo',
    named: (group, third) => `${ONE[group]}${{ upper: ' +', middle: '', lower: ' −' }[third]}`,
  },
  lines:
    'La linea di un punteggio nel tempo termina al punteggio di oggi, nell’ultimo anno in cui sono misurati indicatori per metà del suo peso. Ogni anno precedente si scosta dal successivo di quanto lo hanno cambiato gli indicatori misurati prima e dopo, ripartendo in parti uguali la variazione tra due anni misurati; nessun dato mancante è sostituito. Sette indicatori vengono da un’indagine sulle imprese condotta ogni due anni: le edizioni in cui ogni regione ripete il suo dato sono escluse. Un tema si muove dove si muovono indicatori per metà del suo peso; il punteggio complessivo segue i temi che si muovono in tutti gli anni della sua linea, almeno la metà. Un ritmo considera gli anni con metà del peso misurata, e un divario si colma solo se lo fa a entrambi gli estremi dell’intervallo, entro 100 anni.',
};
