import { formatOf } from '../../format.ts';
import { namedWithMarks } from '../../marks.ts';
import type { gaps as english } from '../en/gaps.ts';
import { heldAgainst } from './findings.ts';

const format = formatOf('it');

const isNought = (amount: string): boolean => !/[1-9]/.test(amount);

export const gaps: typeof english = {
  dumbbells: 'Divario di ogni regione, dal più ampio',
  matrix: (benchmark, names) => `Divari di tutte le regioni rispetto ${heldAgainst(benchmark, names)}`,
  matrixFinding: (widest, most, narrowest, least) =>
    isNought(most) && isNought(least)
      ? "A metà dell'area nessun divario visibile"
      : most === least
        ? `A metà dell'area tutti i divari sono uguali (${most})`
        : `A metà dell'area il divario è più ampio in: ${widest} (${most}); più ridotto in: ${narrowest} (${least})`,
  matrixNote: 'Mediana delle regioni che hanno un divario. Positivo significa in ritardo.',
  matrixNone: 'Con questa scelta nessuna regione ha un divario.',
  grouped: 'Paese per Paese',
  side: 'Indietro o avanti',
  made: 'Di che cosa si compone un divario',
  waterfall: (region) => `Di che cosa si compone il divario: ${region}`,
  waterfallFinding: (region, gap, most) => `${region}: il ritardo di ${gap} viene in gran parte da: ${most.join('; ')}`,
  waterfallAhead: (region, lead, most) =>
    `${region}: il vantaggio di ${lead} viene in gran parte da: ${most.join('; ')}`,
  waterfallNote:
    'Dal punteggio del riferimento a quello della regione, sui dati che entrambi hanno, così che i passi si sommino.',
  waterfallNone: (region, reason) => `${region}: nessun divario da scomporre, ${reason}.`,
  step: 'Passo',
  contribution: 'Aggiunge al punteggio',
  leftOut: 'escluso: manca da una parte',
  select: 'Selezionare una regione in un grafico o per nome per vedere di che cosa si compone il suo divario.',
  strengths: (region) => `Vantaggi e ritardi maggiori: ${region}`,
  strengthsFinding: (region, lead, gap) =>
    lead === null
      ? gap === null
        ? `${region}: nessuno scarto in alcun indicatore`
        : `${region}: il ritardo maggiore è in ${namedWithMarks(gap)}, nessun vantaggio`
      : gap === null
        ? `${region}: il vantaggio maggiore è in ${namedWithMarks(lead)}, nessun ritardo`
        : `${region}: il vantaggio maggiore è in ${namedWithMarks(lead)}, il ritardo maggiore in ${namedWithMarks(gap)}`,
  allLevel: 'Su ogni indicatore che entrambi hanno il punteggio è lo stesso.',
  leads: 'In vantaggio',
  trails: 'In ritardo',
  score: 'Punteggio',
  real: 'Quali differenze sono reali',
  realHint: 'Selezionare da due a dieci regioni (Ctrl o Maiusc e clic) per vedere quali sono davvero avanti.',
  realFinding: (told, of) =>
    of === 1
      ? told === 1
        ? 'Una delle due è davvero avanti: lo è in almeno il 95 % delle estrazioni'
        : 'Non si può dire quale delle due sia avanti'
      : told === 0
        ? `Nessuna delle ${format.number(of)} differenze è netta`
        : `${told === of ? `Tutte le ${format.number(of)} differenze` : `${format.number(told)} differenze su ${format.number(of)}`} valgono in almeno il 95 % delle estrazioni`,
  realNote: (draws, seed, level) =>
    `${draws} estrazioni (seme ${String(seed)}) di pesi entro i temi e tra i temi, normalizzazione, trattamento dei valori anomali e imputazione. Una differenza vale dove una regione è avanti in almeno il 95 % delle estrazioni. Le posizioni accanto sono quelle del ${level} centrale delle estrazioni.`,
  ahead: 'avanti',
  behind: 'indietro',
  unclear: 'non distinguibili',
  share: (word, share) => `${word}, ${share}`,
  drawing: (share) => `Calcolo dell'incertezza delle posizioni: ${share}`,
  beingDrawn: "È in corso il calcolo dell'incertezza delle posizioni.",
  cancel: 'Interrompi',
  resume: "Calcola l'incertezza delle posizioni",
  notDrawn: 'L’incertezza delle posizioni non è stata calcolata; lo fa il pulsante sopra le posizioni.',
  rankRange: (rank, low, high) => `${rank} (${low}–${high})`,
  held: (score, benchmark, held) => `${score}, ${benchmark} ${held}, divario`,
  parts: (parts, of) => `su ${String(parts)} temi di ${String(of)}`,
};
