import type { BenchmarkChoice, RegionCode } from '../../../model/index.ts';
import { finer, movedOf, type Course, type Prospect, type ThemeGap, type ThemeSplit } from '../../portrait.ts';
import type { Amount } from '../../findings.ts';
import { formatOf } from '../../format.ts';
import type { PortraitWords } from '../en/portrait.ts';
import type { Names } from '../names.ts';
import { THEME_PHRASES, capital, heldAgainst, isLevel, level, quantity } from './findings.ts';
import { ranks } from './ranks.ts';
import { terms } from './terms.ts';

const format = formatOf('it');

const held = (benchmark: BenchmarkChoice, names: Names, region: RegionCode): string =>
  heldAgainst(benchmark, names, region);
const isItself = (benchmark: BenchmarkChoice, region: RegionCode): boolean =>
  benchmark.kind === 'region' && benchmark.region === region;
const themeBy = ({ theme, gap }: ThemeGap, amount: Amount): string =>
  `${THEME_PHRASES[theme]} (${quantity(gap, amount)})`;

/** Stands after a colon or a semicolon; empty without any theme to hold against the benchmark. */
function split({ of, behind, ahead }: ThemeSplit, amount: Amount): string {
  const [worst] = behind;
  const [best] = ahead;
  if (of === 0) return '';
  if (worst === undefined && best === undefined)
    return of === 1
      ? "nessuno scarto nell'unico tema confrontabile"
      : `nessuno scarto nei ${String(of)} temi confrontabili`;
  const some = (count: number, most: string): string =>
    of === 1
      ? `nell'unico tema confrontabile, ${most}`
      : count === of
        ? `in tutti i ${String(of)} temi, soprattutto in ${most}`
        : count === 1
          ? `in 1 tema su ${String(of)}, ${most}`
          : `in ${String(count)} temi su ${String(of)}, soprattutto in ${most}`;
  if (worst === undefined) return best === undefined ? '' : `in vantaggio ${some(ahead.length, themeBy(best, amount))}`;
  const lead =
    best === undefined
      ? ''
      : `, in vantaggio ${ahead.length === 1 ? 'in' : `in ${String(ahead.length)}, soprattutto in`} ${themeBy(best, amount)}`;
  return `in ritardo ${some(behind.length, themeBy(worst, amount))}${lead}`;
}

function stood(gap: number, { amount }: Course, more: number): string {
  return isLevel(gap, amount)
    ? 'nessun divario'
    : `${quantity(gap, finer(amount, more))} di ${gap > 0 ? 'ritardo' : 'vantaggio'}`;
}

/** What becomes of the themes behind; empty where none is. */
function becomes({ themes: { closing, open, unclear, without } }: Prospect): string {
  const of = closing + open + unclear + without;
  if (of === 0) return '';
  if (of === 1) {
    if (unclear === 1) return 'del solo tema in ritardo non si può dire';
    return `il solo tema in ritardo ${closing === 1 ? 'recupererebbe' : open === 1 ? 'non recupererebbe' : 'non ha una linea nel tempo'}`;
  }
  if (closing === of)
    return of === 2
      ? 'entrambi i temi in ritardo recupererebbero'
      : `tutti e ${String(of)} i temi in ritardo recupererebbero`;
  if (open === of) return `nessuno dei ${String(of)} temi in ritardo recupererebbe`;
  if (unclear === of) return `dei ${String(of)} temi in ritardo non si può dire`;
  if (without === of) return `i ${String(of)} temi in ritardo non hanno una linea nel tempo`;
  const parts = [
    ...(closing === 0 ? [] : [`${String(closing)} ${closing === 1 ? 'recupererebbe' : 'recupererebbero'}`]),
    ...(open === 0 ? [] : [`${String(open)} ${open === 1 ? 'non recupererebbe' : 'non recupererebbero'}`]),
    ...(without === 0 ? [] : [`${String(without)} ${without === 1 ? 'non ha' : 'non hanno'} una linea nel tempo`]),
    ...(unclear === 0 ? [] : [`di ${String(unclear)} non si può dire`]),
  ];
  return `dei ${String(of)} temi in ritardo, ${format.list(parts)}`;
}

function years(count: number): string {
  if (count < 0.95) return 'meno di un anno';
  if (count > 100) return 'oltre 100 anni';
  const text = format.number(count);
  return `${text} ${text === '1' ? 'anno' : 'anni'}`;
}

/** Region names stand before a colon: some take an article (le Marche), most do not. */
export const portrait: PortraitWords = {
  summary(found, names) {
    const { region, benchmark, amount, score, gap, parts, partsOf, reason, themes } = found;
    const name = capital(names.region(region));
    const parted = isItself(benchmark, region) ? '' : split(themes, amount);
    if (!Number.isFinite(score)) {
      const why = terms.reasons[reason ?? 'coverage'];
      return parts === 0
        ? `${name}: nessun punteggio (${why}).`
        : `${name}: nessun punteggio complessivo, con ${String(parts)} temi su ${String(partsOf)} (${why})${parted === '' ? '' : `; rispetto ${held(benchmark, names, region)} ${parted}`}.`;
    }
    const unit = amount.kind === 'points' ? 'su 100' : amount.unit;
    const place = found.isApart ? `su ${String(parts)} temi di ${String(partsOf)}` : ranks.said(found.place);
    const start = `${name}: ${format.number(score, found.scoreDecimals)} ${unit}, ${place}`;
    if (isItself(benchmark, region)) return `${start}; è la regione con cui le altre sono confrontate.`;
    if (!Number.isFinite(gap))
      return `${start}; ${benchmark.kind === 'country' && found.isCountry ? 'nessuna media nazionale con cui confrontarla, perché il Paese è una sola regione' : 'nessun confronto possibile per il punteggio'}.`;
    const stands = isLevel(gap, amount)
      ? `nessun divario rispetto ${held(benchmark, names, region)}`
      : `${quantity(gap, amount)} di ${gap > 0 ? 'ritardo' : 'vantaggio'} rispetto ${held(benchmark, names, region)}`;
    return `${start}, ${stands}${parted === '' ? '' : `: ${parted}`}.`;
  },
  profile(found, names) {
    const parted = isItself(found.benchmark, found.region) ? '' : split(found.themes, found.amount);
    return parted === ''
      ? `${capital(names.region(found.region))}: i punteggi dei sei temi`
      : `${capital(names.region(found.region))}: ${parted}`;
  },
  course(found, name, names) {
    if (found === null) return `${capital(name)}: nessuna linea del punteggio complessivo nel tempo`;
    const { region, benchmark, amount, first, last } = found;
    if (isItself(benchmark, region))
      return `${capital(name)}: punteggio da ${format.number(first.value, 1)} nel ${String(first.year)} a ${format.number(last.value, 1)} nel ${String(last.year)}`;
    const whom = held(benchmark, names, region);
    const moved = movedOf(found);
    if (moved.kind === 'same')
      return `${capital(name)}: ${stood(last.gap, found, 0)} rispetto ${whom} nel ${String(last.year)}, come nel ${String(first.year)}`;
    const isGain = moved.kind === 'gained';
    const path = `da ${stood(first.gap, found, moved.finer)} a ${stood(last.gap, found, moved.finer)}`;
    if (!moved.hasAmount)
      return `${capital(name)}: terreno ${isGain ? 'recuperato' : 'perso'} dal ${String(first.year)} rispetto ${whom}, ${path}`;
    const what = quantity(last.gap - first.gap, finer(amount, moved.finer));
    const isOne = /^1 (?:punto|posto|percentile)\b/.test(what);
    return `${capital(name)}: ${what} ${isGain ? (isOne ? 'recuperato' : 'recuperati') : isOne ? 'perso' : 'persi'} dal ${String(first.year)} rispetto ${whom}, ${path}`;
  },
  prospect(found, names) {
    const { region, benchmark, amount, gap, overall } = found;
    const name = capital(names.region(region));
    if (isItself(benchmark, region)) return `${name}: nessun divario da colmare rispetto a sé stessa`;
    const whom = held(benchmark, names, region);
    const themes = becomes(found);
    const more = themes === '' ? '' : `; ${themes}`;
    if (!Number.isFinite(gap))
      return themes === ''
        ? `${name}: troppo poco nel tempo per dire quando i divari si colmerebbero`
        : `${name}: nessun punteggio complessivo da confrontare; al ritmo osservato ${themes}`;
    if (isLevel(gap, amount) || gap < 0) {
      const outcome = overall?.outcome;
      const isAhead = !isLevel(gap, amount);
      const since =
        !isAhead || overall === null || outcome?.kind !== 'never-behind'
          ? ''
          : `, mai in ritardo dal ${String(overall.since)}`;
      return `${name}: ${isAhead ? 'in vantaggio nel complesso' : 'nessun divario complessivo'} rispetto ${whom}${outcome?.kind === 'caught-up' ? `, con il ritardo colmato nel ${String(outcome.year)}` : outcome?.kind === 'was-behind' ? `, in ritardo solo nel mezzo, l'ultima volta nel ${String(outcome.last)}` : since}${more}`;
    }
    if (overall === null)
      return `${name}: troppo poco del punteggio è misurato nel tempo per dire quando il divario rispetto ${whom} si colmerebbe${more}`;
    if (overall.outcome.kind === 'closing')
      return `${name}: al ritmo osservato il divario rispetto ${whom} si colmerebbe in ${years(overall.outcome.years)}${more}`;
    if (overall.outcome.kind === 'unclear')
      return `${name}: non si può dire se il divario rispetto ${whom} si colmerebbe, perché la linea non ha una direzione certa${more}`;
    return `${name}: al ritmo osservato il divario rispetto ${whom} non si colmerebbe${more}`;
  },
  levers: (name, most) =>
    most === null
      ? `${capital(name)}: nessun indicatore in ritardo`
      : `${capital(name)}: il cambiamento maggiore in ${most.label}, da ${format.number(most.value, most.amount.decimals)}${most.amount.unit.startsWith('%') ? '%' : ''}${most.marks.length === 0 ? '' : ` (${most.marks.join(', ')})`} a ${level(most.benchmark, most.amount)}`,
  allLevel: (least, unit) => `Nessun indicatore dista più di ${least} ${unit} dal confronto.`,
  noneBehind: (least, unit) => `Nessun dato proprio è in ritardo di più di ${least} ${unit}.`,
  context: (name, people, density) => `${capital(name)}: ${people} abitanti, ${density} per km²`,
  contextNone: (name) => `${capital(name)}: pochi dati di contesto`,
  years,
  left: (left) => (typeof left !== 'number' ? 'non si colma' : Number.isFinite(left) ? years(left) : '—'),
  outcome(outcome) {
    switch (outcome.kind) {
      case 'never-behind':
        return 'mai in ritardo';
      case 'caught-up':
        return `colmato nel ${String(outcome.year)}`;
      case 'was-behind':
        return `in ritardo fino al ${String(outcome.last)}`;
      case 'closing':
        return years(outcome.years);
      case 'not-closing':
        return 'non si colma';
      case 'unclear':
        return 'non si può dire';
    }
  },
  between: (soonest, latest) => `(da ${soonest} a ${latest})`,
  present: 'Presente',
  past: 'Passato',
  future: 'Futuro',
  choose: 'Scegliere una regione',
  chooseHint:
    'I punteggi e le posizioni, i divari maggiori, come si è sviluppata e che cosa dovrebbe cambiare, su una o due pagine da stampare.',
  scores: (unit, benchmark, region, names) =>
    `Punteggi in ${unit}, rispetto ${held(benchmark, names, region)}. Tra parentesi le posizioni del 90% centrale delle estrazioni del metodo.`,
  levelNote: (least, unit) =>
    `Sotto ${least} ${unit} di distanza non si parla di divario. Le differenze sono calcolate prima di arrotondare.`,
  figuresOf: (mean, from, to) => (from === to ? String(from) : `${format.year(mean)} (${format.years(from, to)})`),
  figuresNote: "Dopo i nomi l'anno medio dei dati e gli anni che coprono.",
  themesTitle: 'Punteggi e posizioni',
  gapsTitle: 'Indicatori con i divari e i vantaggi maggiori, in punti',
  contextTitle: 'Contesto strutturale, ultimi dati',
  courseTitle: (unit) =>
    `Punteggi nel tempo, ${unit}. Ogni linea termina al punteggio indicato sopra e, all'indietro, segue le variazioni misurate. Tra parentesi, e punteggiati: gli anni in cui è misurata meno della metà di un punteggio.`,
  multiples: 'Tema per tema',
  multiplesNote: (unit, low, high) => `Tutti sulla stessa scala, da ${low} a ${high} ${unit}.`,
  prospectTitle: (unit) =>
    `Divario allora e oggi sulle linee qui sopra, ${unit}, e anni per colmarlo a quel ritmo. Un'estrapolazione, non una previsione; tra parentesi agli estremi dell'intervallo al 95% del ritmo. Mai in ritardo e colmato si riferiscono agli anni della linea. Non si colma: non entro 100 anni. Non si può dire dove l'intervallo comprende che resti fermo, o il ritmo e gli estremi della linea indicano versi opposti.`,
  leversTitle: (benchmark, region, names, count) =>
    `Valore rispetto ${held(benchmark, names, region)}, variazione annua osservata, con i suoi anni, e variazione annua che colmerebbe il divario in ${String(count)} anni se il confronto resta com'è (tra parentesi: se continua a muoversi come finora). Distanze e variazioni di percentuali sono in punti percentuali, calcolate prima di arrotondare.`,
  before: 'Allora',
  now: 'Oggi',
  pace: 'Variazione annua',
  toClose: 'Anni per colmare',
  seen: "Osservata all'anno",
  needed: "Richiesta all'anno",
  distance: 'Distanza',
  none: 'Nessuna linea nel tempo, perché in troppo pochi anni ne è misurata la metà',
};
