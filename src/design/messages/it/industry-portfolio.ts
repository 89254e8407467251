import { formatOf } from '../../format.ts';
import type { industryPortfolio as english } from '../en/industry-portfolio.ts';

const format = formatOf('it');
const persons = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'addetto' : 'addetti'}`;
const starsOf = (earned: number): string =>
  `${format.number(earned)} ${format.isOne(earned) ? 'stella' : 'stelle'} su 3`;

/** I grafici dell’industria di una regione. */
export const industryPortfolio: typeof english = {
  year: 'Anno',
  families: 'Famiglie di settori',
  persons,
  bubbles: {
    hint: 'Con le frecce a destra e a sinistra ci si sposta per quoziente di localizzazione, in alto e in basso per crescita, con Inizio e Fine agli estremi. Invio seleziona.',
    axis: (reference) => `Quoziente di localizzazione: 1 = la stessa quota di addetti (${reference})`,
    shortAxis: (reference) => `Quoziente di localizzazione, ${reference} = 1`,
    growthAxis: 'Crescita annua',
    shareAxis: 'Quota degli addetti',
    shareHint:
      'Con le frecce a destra e a sinistra ci si sposta per quoziente di localizzazione, in alto e in basso per quota, con Inizio e Fine agli estremi. Invio seleziona.',
    halves: { thin: 'meno che altrove', strong: 'più che altrove' },
    average: (place, growth) => `${place} ${growth}`,
    quadrants: {
      strongGrowing: 'forti e in crescita',
      strongShrinking: 'forti ma in calo',
      thinGrowing: 'poco presenti ma in crescita',
      thinShrinking: 'poco presenti e in calo',
    },
    reading: {
      title: 'Come si legge',
      bubble: (region, reference) =>
        `Ogni bolla è un settore (${region}); l’area indica gli addetti. A destra della linea verticale marcata il settore ha una quota di addetti maggiore che nel termine di confronto (${reference}): doppia a 2, cinque volte a 5. Sopra la linea dello zero è cresciuto; la linea tratteggiata è la crescita di tutti i settori insieme.`,
      bubbleOfShare: (region, reference) =>
        `Ogni bolla è un settore (${region}); l’area e l’altezza indicano la quota degli addetti. A destra della linea verticale marcata il settore ha una quota di addetti maggiore che nel termine di confronto (${reference}): doppia a 2, cinque volte a 5. I dati sono di un solo anno: come crescono i settori non si può dire.`,
      strongGrowing:
        'Forti e in crescita: i settori per cui la regione è conosciuta e che creano ancora posti di lavoro. Da mantenere e sviluppare.',
      strongShrinking:
        'Forti ma in calo: i settori per cui la regione è conosciuta e che perdono posti di lavoro. La domanda è in che cosa si trasformano.',
      thinGrowing:
        'Poco presenti ma in crescita: meno diffusi che altrove, ma in recupero. Da qui possono nascere nuovi punti di forza.',
      thinShrinking: 'Poco presenti e in calo: meno diffusi che altrove, e sempre più rari.',
      stars:
        'Il cerchio marcato e il colore pieno indicano le stelle: una per dimensione, una per specializzazione, una per produttività. Più il bordo è spesso, più sono le stelle.',
      beyond: 'Una punta di freccia indica un valore che sta oltre il riquadro; l’etichetta lo riporta.',
    },
    quotient: (quotient) => `QL\u00a0${quotient}`,
    growth: (growth, from) => (from === null ? `${growth} l’anno` : `${growth} l’anno dal ${String(from)}`),
    share: (count, share) => `${persons(count)}, ${share} del totale`,
    stars: (earned, unknown) =>
      unknown === 0
        ? starsOf(earned)
        : `${starsOf(earned)}, ${format.number(unknown)} non determinabil${format.isOne(unknown) ? 'e' : 'i'}`,
    few: 'pochi addetti: una sola impresa può spostare il valore',
    published: (share) => `le regioni pubblicano il ${share} dei suoi addetti`,
    key: {
      size: 'Addetti',
      stars: 'Stelle',
      none: 'nessuna',
      marked: 'tratteggiato: le regioni pubblicano meno di nove decimi degli addetti',
    },
  },
  treemap: {
    hint: 'Con le frecce a destra e a sinistra ci si sposta da un settore all’altro, in alto e in basso da una famiglia all’altra, con Inizio e Fine agli estremi. Invio seleziona.',
    cell: (name, family, count, share) => `${name} (${family}): ${persons(count)}, ${share}`,
    untold: (count, share) => `Non comunicati: ${persons(count)}, ${share}`,
    untoldName: 'Non comunicati',
    spoken: (family, share) => `${family} ${share}.`,
  },
  shares: {
    name: 'Settore',
    region: 'Quota degli addetti',
    share: 'Quota',
    difference: 'Differenza, punti',
    held: (share, reference, referenceShare, difference) =>
      `${share}, ${reference} ${referenceShare}, ${difference} punti`,
    missing: 'Senza dato',
  },
  shiftShare: {
    sector: 'Settore',
    change: 'Variazione',
    changeIn: (years) => `Variazione degli addetti ${years}`,
    ownPart: 'Parte propria',
    parts: {
      national: (reference) => `come l’insieme (${reference})`,
      mix: (reference) => `per il settore (${reference}), oltre l’insieme`,
      regional: (region) => `propria della regione (${region})`,
    },
    total: 'Tutti i settori',
    others: (count) => `Tutti gli altri (${format.number(count)})`,
    ownScale: 'su una scala propria',
    leftOut: (names, from, to) =>
      `Non compresi, senza dato nel ${String(from)} o nel ${String(to)}: ${format.shortList(names)}.`,
    spoken: (change, national, mix, regional) =>
      `variazione degli addetti ${change}: ${national} come l’insieme, ${mix} per il settore, ${regional} per la regione stessa`,
  },
};
