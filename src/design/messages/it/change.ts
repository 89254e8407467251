import { formatOf } from '../../format.ts';
import type { change as english } from '../en/change.ts';
import { capital, heldAgainst, isLevel, quantity } from './findings.ts';

const format = formatOf('it');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'regione' : 'regioni'}`;

/** La pagina dell'andamento. */
export const change: typeof english = {
  lines: (benchmark, names, hasDirection) =>
    `${hasDirection ? 'Divario' : 'Scarto'} nel tempo rispetto ${heldAgainst(benchmark, names)}`,
  linesFinding: (closing, widening, of) =>
    `Su ${regions(of)}, ${format.number(closing)} ${closing === 1 ? 'guadagna' : 'guadagnano'} terreno con certezza e ${format.number(widening)} ne ${widening === 1 ? 'perde' : 'perdono'}; per le altre non si può dire`,
  noLines: 'Non si può dire chi guadagna terreno',
  noCourse: 'Nessun verso è riconosciuto come migliore: nessuno guadagna o perde terreno',
  regionFinding({ region, benchmark, amount, hasDirection, first, last }, names) {
    const name = capital(names.region(region));
    const held = heldAgainst(benchmark, names, region);
    const side = (gap: number): string =>
      hasDirection ? (gap > 0 ? 'di ritardo' : 'di vantaggio') : gap > 0 ? 'in più' : 'in meno';
    const start = isLevel(first.gap, amount)
      ? `nessuno scarto rispetto ${held}`
      : `${quantity(first.gap, amount)} ${side(first.gap)} rispetto ${held}`;
    if (first.year === last.year) return `${name}: ${start} nel ${String(last.year)}`;
    if (format.number(first.gap, amount.decimals) === format.number(last.gap, amount.decimals))
      return `${name}: ${start} nel ${String(last.year)}, come nel ${String(first.year)}`;
    const end = isLevel(last.gap, amount)
      ? 'nessuno scarto'
      : `${format.number(Math.abs(last.gap), amount.decimals)} ${side(last.gap)}`;
    return `${name}: da ${start} nel ${String(first.year)} a ${end} nel ${String(last.year)}`;
  },
  linesNote:
    'Positivo significa in ritardo. Guadagna terreno chi si avvicina o aumenta il vantaggio. Con certezza: l’intervallo della pendenza (95 %) esclude che resti ferma.',
  select:
    'Selezionare fino a dieci regioni per nome per vederne le linee. Intanto: quelle che ogni anno guadagnano, e perdono, più terreno.',
  courses: { closing: 'guadagna terreno', widening: 'perde terreno', unclear: 'non si può dire' },
  course: 'Andamento',
  pace: 'Variazione annua del divario',
  over: 'Ritmo degli anni',
  years: 'Anni per colmarlo',
  yearsTitle: 'Anni per colmare il divario al ritmo della linea',
  yearsFinding: ({ neverBehind, caughtUp, closing, open, unclear }, apart) =>
    `Su ${regions(neverBehind + caughtUp + closing + open + unclear)} con un ritmo, ${format.number(neverBehind)} mai in ritardo, ${format.number(caughtUp)} ${caughtUp === 1 ? 'ha' : 'hanno'} colmato il divario, ${format.number(closing)} lo ${closing === 1 ? 'colmerebbe' : 'colmerebbero'} col tempo, ${format.number(open)} non a questo ritmo${unclear === 0 ? '' : `; per ${format.number(unclear)} non si può dire`}${apart === 0 ? '' : ` (non contate: ${format.number(apart)} su meno temi)`}`,
  yearsNote:
    'Ultimo divario diviso per la variazione annua, dall’ultima interruzione della serie. Un’estrapolazione, non una previsione; i limiti sono quelli della pendenza (95 %). Mai in ritardo e colmato si riferiscono agli anni del ritmo; un divario che appare pari a zero non conta. Non si può dire dove l’intervallo comprende che resti fermo, o il ritmo e gli estremi della linea indicano versi opposti; oltre 100 anni non si colma.',
  neverBehind: 'mai in ritardo',
  caughtUp: (year) => `colmato nel ${String(year)}`,
  wasBehind: (year) => `in ritardo fino al ${String(year)}`,
  outcomes: {
    neverBehind: 'Mai in ritardo',
    caughtUp: 'Colmato',
    closing: 'Si colmerebbe',
    open: 'Non a questo ritmo',
    unclear: 'Non si può dire',
  },
  never: 'mai a questo ritmo',
  notClosing: 'non entro 100 anni',
  inYears: (years) =>
    years < 0.95 ? 'meno di un anno' : `${format.number(years)} ${Math.round(years) === 1 ? 'anno' : 'anni'}`,
  beyond: 'oltre 100 anni',
  range: (soonest, latest) => `da ${soonest} a ${latest}`,
  rangeLabel: 'Tra',
  tooShort: 'troppo pochi anni',
  quadrants: [
    'partenza bassa, più veloci',
    'partenza alta, più veloci',
    'partenza bassa, più lente',
    'partenza alta, più lente',
  ],
  scatter: 'Da dove le regioni sono partite, e quanto sono cresciute',
  start: (year) => `Valore nel ${String(year)}`,
  growth: 'Crescita annua',
  betaFinding: (isFalling, isSure, halfLife) =>
    !isSure
      ? 'Non si può dire se le regioni partite dal basso siano cresciute di più'
      : isFalling
        ? `Le regioni partite dal basso sono cresciute di più${halfLife === null ? '' : `: a quel ritmo metà della distanza scompare in ${halfLife} anni`}`
        : 'Le regioni partite dall’alto sono cresciute di più',
  withinFinding: (isFalling, isSure, isAlike) =>
    !isSure
      ? 'All’interno dei paesi non si può dire.'
      : isFalling
        ? `${isAlike ? 'Anche all’interno' : 'All’interno'} dei paesi chi è partito dal basso è cresciuto di più.`
        : `${isAlike ? 'Anche all’interno' : 'All’interno'} dei paesi chi è partito dall’alto è cresciuto di più.`,
  slope: (slope, low, high, n, groups) =>
    `${slope} (da ${low} a ${high}; ${regions(n)}${groups > 1 ? `, ${String(groups)} paesi` : ''})`,
  slopes: (all, within) => `Pendenza sul logaritmo della partenza: ${all}; all’interno dei paesi ${within}.`,
  noBeta: 'Non c’è crescita di cifre pari o inferiori a zero.',
  sigma: 'Distanza tra le regioni',
  sigmaFinding: (before, from, after, to, isFalling) =>
    `Le regioni si sono ${isFalling ? 'avvicinate' : 'allontanate'} tra loro: dispersione ${before} nel ${String(from)}, ${after} nel ${String(to)}`,
  sd: 'Deviazione standard',
  cv: 'Deviazione su media',
  theil: ['Indice di Theil', 'Tra i paesi', 'All’interno dei paesi'],
  theilNote: 'Indice di Theil ponderato con il denominatore dell’indicatore, l’ultimo disponibile per tutti gli anni.',
  panel: (count, years, leaves) =>
    `Le stesse ${regions(count)} in tutti gli anni misurati: ${years}.${leaves === null ? '' : ` Punteggi sui ${format.number(leaves.count)} indicatori su ${format.number(leaves.of)} che tutte hanno nel primo anno e nell’ultimo, senza interruzioni tra l’uno e l’altro.`}`,
  period: 'È un totale su un periodo: non ha andamento nel tempo. Scegliere un’altra misura.',
  none: 'Per questa scelta ci sono troppo poche cifre nel tempo.',
  without: (count) => `${regions(count)} senza linea: troppo poche cifre nel tempo, o nessun termine di confronto.`,
};
