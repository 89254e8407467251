import type { BenchmarkChoice, RegionCode } from '../../../model/index.ts';
import type { Course, ThemeGap, ThemeSplit } from '../../portrait.ts';
import type { Amount } from '../../findings.ts';
import { formatOf } from '../../format.ts';
import type { PortraitWords } from '../en/portrait.ts';
import type { Names } from '../names.ts';
import { THEME_PHRASES, capital, heldAgainst, isLevel, level, quantity } from './findings.ts';
import { terms } from './terms.ts';

const format = formatOf('it');

const held = (benchmark: BenchmarkChoice, names: Names, region: RegionCode): string => heldAgainst(benchmark, names, region);
const isItself = (benchmark: BenchmarkChoice, region: RegionCode): boolean => benchmark.kind === 'region' && benchmark.region === region;
const themeBy = ({ theme, gap }: ThemeGap, amount: Amount): string => `${THEME_PHRASES[theme]} (${quantity(gap, amount)})`;

/** Stands after a colon or a semicolon; empty without any theme to hold against the benchmark. */
function split({ of, behind, ahead }: ThemeSplit, amount: Amount): string {
  const [worst] = behind;
  const [best] = ahead;
  if (of === 0) return '';
  if (worst === undefined && best === undefined) return of === 1 ? "nessuno scarto nell'unico tema confrontabile" : `nessuno scarto nei ${String(of)} temi confrontabili`;
  const some = (count: number, most: string): string =>
    of === 1 ? `nell'unico tema confrontabile, ${most}` : count === of ? `in tutti i ${String(of)} temi, soprattutto in ${most}` : count === 1 ? `in 1 tema su ${String(of)}, ${most}` : `in ${String(count)} temi su ${String(of)}, soprattutto in ${most}`;
  if (worst === undefined) return best === undefined ? '' : `in vantaggio ${some(ahead.length, themeBy(best, amount))}`;
  const lead = best === undefined ? '' : `, in vantaggio ${ahead.length === 1 ? 'in' : `in ${String(ahead.length)}, soprattutto in`} ${themeBy(best, amount)}`;
  return `in ritardo ${some(behind.length, themeBy(worst, amount))}${lead}`;
}

function stood(gap: number, { amount }: Course): string {
  return isLevel(gap, amount) ? 'nessun divario' : `${quantity(gap, amount)} di ${gap > 0 ? 'ritardo' : 'vantaggio'}`;
}

const rounded = (value: number, amount: Amount): number => {
  const scale = 10 ** (amount.kind === 'points' ? 0 : amount.decimals);
  return Math.sign(value) * Math.round(Math.abs(value) * scale) / scale;
};

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
      return parts === 0 ? `${name}: nessun punteggio (${why}).`
        : `${name}: nessun punteggio complessivo, con ${String(parts)} temi su ${String(partsOf)} (${why})${parted === '' ? '' : `; rispetto ${held(benchmark, names, region)} ${parted}`}.`;
    }
    const unit = amount.kind === 'points' ? 'su 100' : amount.unit;
    const place = found.isApart ? `su ${String(parts)} temi di ${String(partsOf)}` : format.rank(found.rank, found.of);
    const start = `${name}: ${format.number(score, found.scoreDecimals)} ${unit}, ${place}`;
    if (isItself(benchmark, region)) return `${start}; è la regione con cui le altre sono confrontate.`;
    if (!Number.isFinite(gap)) return `${start}; ${benchmark.kind === 'country' && found.isCountry ? 'nessuna media nazionale con cui confrontarla, perché il Paese è una sola regione' : 'nessun confronto possibile per il punteggio'}.`;
    const stands = isLevel(gap, amount) ? `nessun divario rispetto ${held(benchmark, names, region)}` : `${quantity(gap, amount)} di ${gap > 0 ? 'ritardo' : 'vantaggio'} rispetto ${held(benchmark, names, region)}`;
    return `${start}, ${stands}${parted === '' ? '' : `: ${parted}`}.`;
  },
  profile(found, names) {
    const parted = isItself(found.benchmark, found.region) ? '' : split(found.themes, found.amount);
    return parted === '' ? `${capital(names.region(found.region))}: i punteggi dei sei temi` : `${capital(names.region(found.region))}: ${parted}`;
  },
  course(found, name, names) {
    if (found === null) return `${capital(name)}: nessun punteggio complessivo nel tempo`;
    const { region, benchmark, amount, first, last } = found;
    if (isItself(benchmark, region)) return `${capital(name)}: punteggio da ${format.number(first.value, 1)} nel ${String(first.year)} a ${format.number(last.value, 1)} nel ${String(last.year)}`;
    const change = rounded(last.gap, amount) - rounded(first.gap, amount);
    if (isLevel(change, amount)) return `${capital(name)}: ${stood(last.gap, found)} rispetto ${held(benchmark, names, region)} nel ${String(last.year)}, come nel ${String(first.year)}`;
    return `${capital(name)}: ${quantity(change, amount)} ${change < 0 ? 'recuperati' : 'persi'} dal ${String(first.year)} rispetto ${held(benchmark, names, region)}, da ${stood(first.gap, found)} a ${stood(last.gap, found)}`
      .replace(/^(.*: 1 punto) recuperati/, '$1 recuperato').replace(/^(.*: 1 punto) persi/, '$1 perso');
  },
  prospect({ region, benchmark, overall, open, closing }, names) {
    const name = capital(names.region(region));
    if (isItself(benchmark, region)) return `${name}: nessun divario da colmare rispetto a sé stessa`;
    const themes = open === 0 ? '' : open === 1 ? `il solo tema in ritardo ${closing === 1 ? 'lo' : 'non lo'} colmerebbe` : closing === 0 ? `nessuno dei ${String(open)} temi in ritardo lo colmerebbe` : closing === open ? `tutti i ${String(open)} temi in ritardo lo colmerebbero` : `${String(closing)} dei ${String(open)} temi in ritardo ${closing === 1 ? 'lo colmerebbe' : 'lo colmerebbero'}`;
    const more = themes === '' ? '' : `; ${themes}`;
    if (overall === null) return open === 0 ? `${name}: troppo poco nel tempo per dire quando il divario si colmerebbe` : `${name}: nessun punteggio complessivo nel tempo; al ritmo osservato ${themes.replace('lo colmer', 'colmer')} il divario`;
    if (overall === 'closed') return `${name}: nessun divario complessivo rispetto ${held(benchmark, names, region)} da colmare${more}`;
    if (overall === 'never') return `${name}: al ritmo osservato il divario rispetto ${held(benchmark, names, region)} non si colmerebbe${more}`;
    return `${name}: al ritmo osservato il divario rispetto ${held(benchmark, names, region)} si colmerebbe in ${years(overall)}${more}`;
  },
  levers: (name, most) =>
    most === null ? `${capital(name)}: nessun indicatore in ritardo`
      : `${capital(name)}: il cambiamento maggiore in ${most.label}, da ${format.number(most.value, most.amount.decimals)}${most.amount.unit.startsWith('%') ? '%' : ''} a ${level(most.benchmark, most.amount)}`,
  allLevel: (least, unit) => `Nessun indicatore dista più di ${least} ${unit} dal confronto.`,
  noneBehind: (least, unit) => `Nessun dato proprio è in ritardo di più di ${least} ${unit}.`,
  context: (name, people, density) => `${capital(name)}: ${people} abitanti, ${density} per km²`,
  contextNone: (name) => `${capital(name)}: pochi dati di contesto`,
  years,
  closing: (closing) => (closing === 'closed' ? 'nessun divario' : closing === 'never' ? 'non si colma' : Number.isFinite(closing) ? years(closing) : '—'),
  between: (soonest, latest) => `(da ${soonest} a ${latest})`,
  present: 'Presente', past: 'Passato', future: 'Futuro',
  choose: 'Scegliere una regione',
  chooseHint: 'I punteggi e le posizioni, i divari maggiori, come si è sviluppata e che cosa dovrebbe cambiare, su una o due pagine da stampare.',
  scores: (unit, benchmark, region, names) => `Punteggi in ${unit}, rispetto ${held(benchmark, names, region)}. Tra parentesi le posizioni del 90% centrale delle estrazioni del metodo.`,
  themesTitle: 'Punteggi e posizioni',
  gapsTitle: 'Indicatori con i divari e i vantaggi maggiori, in punti',
  contextTitle: 'Contesto strutturale, ultimi dati',
  courseTitle: (unit) => `Punteggi nel tempo, ${unit}, sugli indicatori con un dato in ogni anno: il livello può differire dai punteggi indicati sopra.`,
  multiples: 'Tema per tema',
  multiplesNote: (unit, low, high) => `Tutti sulla stessa scala, da ${low} a ${high} ${unit}.`,
  prospectTitle: (unit) => `Divario allora e oggi sulle linee qui sopra, ${unit}, e anni per colmarlo a quel ritmo. Un'estrapolazione, non una previsione; tra parentesi agli estremi dell'intervallo al 95% del ritmo.`,
  leversTitle: (benchmark, region, names, count) => `Valore rispetto ${held(benchmark, names, region)}, variazione annua osservata e variazione annua che colmerebbe il divario in ${String(count)} anni se il confronto resta com'è (tra parentesi: se continua a muoversi come finora). Distanze e variazioni di percentuali sono in punti percentuali.`,
  before: 'Allora', now: 'Oggi', pace: 'Variazione annua', toClose: 'Anni per colmare', seen: "Osservata all'anno", needed: "Richiesta all'anno", distance: 'Distanza',
  none: 'Nessuna linea nel tempo',
};
