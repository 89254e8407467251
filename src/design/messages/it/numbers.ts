import { formatOf } from '../../format.ts';
import type { NumberWords } from '../en/numbers.ts';

const format = formatOf('it');
const counted = (count: number, one: string, more: string): string =>
  `${format.number(count)} ${format.isOne(count) ? one : more}`;

export const numbers: NumberWords = {
  title: 'I numeri, per esteso',
  gap: (name, value, benchmark, held, gap, sum) => `${name}: ${value}; ${benchmark}: ${held}. ${gap}: ${sum}.`,
  gapShared: (name, value, benchmark, held, gap) =>
    `${name}: ${value}; ${benchmark}: ${held}. Divario: ${gap}, calcolato sui dati che entrambi hanno: non è quindi la semplice differenza.`,
  gapAlone: (name, value, reason) => `${name}: ${value}. Nessun divario: ${reason}.`,
  missing: (name, reason) => `${name} non ha un dato: ${reason}.`,
  ofYear: (year, remarks) => `Dato del ${year}${remarks.length === 0 ? '' : `, ${remarks.join(', ')}`}.`,
  inPoints: (points) => `Sulla scala dei punteggi il divario è di ${points}.`,
  rank: (by, rank) => `Per ${by.toLowerCase()} è ${rank}.`,
  age: (ages) => `Il punteggio si basa ${ages}.`,
  basis: (benchmark, year, basis) => `${benchmark}${year === '' ? '' : `, ${year}`}: ${basis}.`,
  table: (sources) => `Tabella della fonte: ${sources}.`,
  spread: (count, high, highest, low, lowest, sum) =>
    `Tra ${counted(count, 'regione', 'regioni')} il valore più alto è di ${high} con ${highest}, il più basso di ${low} con ${lowest}: ${sum}.`,
  middle: (value) => `La regione di mezzo ha ${value}.`,
  mean: (name, sum) => `${name}, la media delle sue parti: ${sum}.`,
  steps: (from, to, sum) => `Da ${from} a ${to}, passo per passo: ${sum}.`,
  weighed: (name, product) => `${name}, divario per peso: ${product}.`,
  draws: (one, other, count, draws, share) =>
    `${one} precede ${other} in ${count} estrazioni su ${draws}: ${count} ÷ ${draws} = ${share}.`,
  medians: (name, gap, count) =>
    `${name}: metà di ${counted(count, 'regione', 'regioni')} ha un divario sopra ${gap}, metà sotto.`,
  density: (people, area, density) => `${people} abitanti ÷ ${area} km² = ${density} per km².`,
  change: (name, first, firstYear, last, lastYear, sum) =>
    `${name}: divario di ${first} nel ${String(firstYear)} e di ${last} nel ${String(lastYear)}. Variazione in ${counted(lastYear - firstYear, 'anno', 'anni')}: ${sum}.`,
  pace: (slope, years, low, high) =>
    `La retta tra i divari degli anni ${years} varia di ${slope} l’anno (95 %: da ${low} a ${high}).`,
  toClose: (name, quotient) => `${name}, ultimo divario diviso per la variazione annua, in anni: ${quotient}.`,
  neverBehind: (name) => `${name}: mai in ritardo negli anni della linea.`,
  wasBehind: (name, year) => `${name}: nessun divario, in ritardo l’ultima volta nel ${String(year)}.`,
  unclear: (name, slope) =>
    `${name}: la linea varia di ${slope} l’anno, ma l’intervallo di questo ritmo o gli estremi della linea dicono altro: degli anni non si può dire.`,
  caughtUp: (name, year) => `${name}: divario colmato nel ${String(year)}.`,
  never: (name, slope) =>
    `${name}: il divario varia di ${slope} l’anno, quindi a questo ritmo non si chiude entro 100 anni.`,
  lever: (name, sum, yearly) => `${name}, quanto manca: ${sum}. Distribuito su dieci anni: ${yearly} l’anno.`,
  leverSeen: (seen) => `Finora si è visto: ${seen} l’anno.`,
  growth: (name, start, from, end, to, sum) =>
    `${name}: da ${start} nel ${String(from)} a ${end} nel ${String(to)}. Crescita annua: ${sum}.`,
  slope: (count, slope, twice) =>
    `Su ${counted(count, 'regione', 'regioni')} la crescita varia di ${slope} per ogni unità del logaritmo del livello iniziale: un livello doppio va con ${twice} l’anno.`,
  halfLife: (speed, quotient) => `Velocità: ${speed}. Metà della distanza, in anni: ${quotient}.`,
  variation: (year, quotient) => `${String(year)}, deviazione standard divisa per la media: ${quotient}.`,
  deviation: (year, deviation, count) =>
    `${String(year)}, deviazione standard di ${counted(count, 'regione', 'regioni')}: ${deviation}.`,
  theil: (year, sum) => `${String(year)}, indice di Theil, tra i paesi e al loro interno: ${sum}.`,
  counts: (sum) =>
    `Mai in ritardo, colmato, in via di chiusura, non a questo ritmo, e senza risposta: ${sum} regioni con un ritmo.`,
  quotient: (name, persons, all, share, held, heldShare, sum) =>
    `${name}: ${persons} addetti su ${all}, ${share}; termine di confronto, ${held}: ${heldShare}. Quoziente di localizzazione: ${sum}.`,
  quotientOnly: (name, share, held, heldShare, sum) =>
    `${name}: ${share} degli addetti; termine di confronto, ${held}: ${heldShare}. Quoziente di localizzazione: ${sum}.`,
  compound: (from, to, sum) => `Crescita annua dal ${String(from)} al ${String(to)}: ${sum}.`,
  share: (name, quotient) => `${name}, quota degli addetti: ${quotient}.`,
  apart: (name, sum) => `${name}, quota qui meno quota nel riferimento, in punti percentuali: ${sum}.`,
  half: (sum, half) =>
    `Tutte le differenze tra le quote, senza segno, sommano a ${sum}; la metà, ${half}, dovrebbe cambiare settore.`,
  shift: (sum) =>
    `Come è cresciuto il riferimento, per la composizione settoriale, e proprio della regione: ${sum} addetti.`,
  entropy: (name, sum) => `${name}, varietà tra le famiglie e al loro interno: ${sum}.`,
  near: (name, here, mean, sum) =>
    `${name}: ${here} di ciò con cui si trova è già qui; ${mean} nella media delle regioni UE27. In punti percentuali: ${sum}.`,
  moved: (name, sum) => `${name}, posto di prima meno posto di ora: ${sum}.`,
  relative: (name, quotient) =>
    `${name}, punteggio diviso per quello della media UE sugli stessi dati, in percentuale: ${quotient}.`,
};
