import type { BenchmarkChoice, RegionCode, ThemeId } from '../../../model/index.ts';
import {
  isLevel,
  type Amount,
  type Finding,
  type RankedApart,
  type RegionAmount,
  type ThemeCount,
} from '../../findings.ts';
import { withMarks, type Marked } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { Names } from '../names.ts';
import { markWord } from './marks.ts';
import { ranks } from './ranks.ts';
import { terms } from './terms.ts';

// Beside the words of amounts, for what says them.
export { isLevel } from '../../findings.ts';

const format = formatOf('it');

export const THEME_PHRASES: Readonly<Record<ThemeId, string>> = {
  innovation: 'innovazione e R&S',
  environment: 'sostenibilità ambientale',
  cooperation: 'cooperazione internazionale',
  finance: 'sostegno finanziario alle PMI',
  specialisation: 'specializzazione e cluster',
  skills: 'competenze e lavoro',
};

/** Region names stand before a colon: some take an article (le Marche), most do not. */
export function headline(finding: Finding, names: Names): string {
  const subject = within(finding);
  switch (finding.kind) {
    case 'no-figures':
      return `Nessun dato${subject} per questa scelta`;
    case 'no-benchmark': {
      const who = finding.region === null ? '' : `${capital(names.region(finding.region))}: `;
      return `${who}${who === '' ? 'Nessun' : 'nessun'} confronto possibile rispetto ${heldAgainst(finding.benchmark, names, finding.region ?? undefined)}${subject}`;
    }
    case 'missing':
      return `${capital(names.region(finding.region))}: nessun dato (${terms.reasons[finding.reason]})`;
    case 'area-gap': {
      const held = heldAgainst(finding.benchmark, names);
      if (finding.behind === 0)
        return `Nessuna regione${ranked(finding.on)} in ritardo rispetto ${held}${subject}${others(finding.apart)}`;
      const widest =
        finding.widest === null
          ? ''
          : `; il divario più ampio: ${named(finding.widest, names)}, ${marked(quantity(finding.widest.amount, finding.amount), finding.widest.figure, names)}`;
      return `${share(finding.behind, finding.of)}${ranked(finding.on)} in ritardo rispetto ${held}${subject}${widest}${others(finding.apart)}`;
    }
    case 'area-difference': {
      const held = heldAgainst(finding.benchmark, names);
      if (finding.above === 0) return `Nessuna regione con un valore superiore ${held}`;
      const largest =
        finding.largest === null
          ? ''
          : `; lo scarto maggiore: ${named(finding.largest, names)}, ${marked(quantity(finding.largest.amount, finding.amount), finding.largest.figure, names)}`;
      return `${share(finding.above, finding.of)} con un valore superiore ${held}${largest}`;
    }
    case 'area-value':
      return finding.highest.region === finding.lowest.region
        ? `${capital(named(finding.highest, names))}: ${figureOf(finding.highest, finding.amount, names)}`
        : `Il valore più alto${subject}: ${named(finding.highest, names)}, ${figureOf(finding.highest, finding.amount, names)}; il più basso: ${named(finding.lowest, names)}, ${figureOf(finding.lowest, finding.amount, names)}${finding.on === null ? '' : `, tra le ${format.number(finding.of)} regioni${ranked(finding.on)}`}${others(finding.apart)}`;
    case 'region-gap': {
      const region = capital(names.region(finding.region));
      const held = heldAgainst(finding.benchmark, names, finding.region);
      if (isLevel(finding.gap, finding.amount))
        return marked(`${region}: nessun divario rispetto ${held}${subject}`, finding.figure, names);
      const noun = finding.gap > 0 ? 'di ritardo' : 'di vantaggio';
      const themes =
        finding.themes.length === 0
          ? ''
          : `, in gran parte in ${finding.themes.map((theme) => THEME_PHRASES[theme]).join(' e in ')}`;
      return `${region}: ${marked(`${quantity(finding.gap, finding.amount)} ${noun}`, finding.figure, names)} rispetto ${held}${subject}${themes}`;
    }
    case 'region-difference': {
      const region = capital(names.region(finding.region));
      const held = heldAgainst(finding.benchmark, names, finding.region);
      if (isLevel(finding.difference, finding.amount))
        return marked(`${region}: nessuno scarto rispetto ${held}`, finding.figure, names);
      return marked(
        `${region}: ${quantity(finding.difference, finding.amount)} ${finding.difference > 0 ? 'in più' : 'in meno'} rispetto ${held}`,
        finding.figure,
        names,
      );
    }
    case 'region-value': {
      const held = Number.isFinite(finding.held)
        ? `, rispetto ${heldAgainst(finding.benchmark, names, finding.region)} ${finding.shared === null ? '' : `${ranks.onSame(finding.shared.shared, finding.shared.of)} `}(${level(finding.held, finding.amount)})`
        : '';
      return `${capital(names.region(finding.region))}: ${marked(level(finding.value, finding.amount), finding.figure, names)}${subject}${held}`;
    }
    case 'regions-gap': {
      if (finding.of === 1) return alone(finding.widest, names, finding.amount);
      const held = heldAgainst(finding.benchmark, names);
      const count =
        finding.behind === 0
          ? 'Nessuna delle regioni selezionate'
          : `${format.number(finding.behind)} delle ${format.number(finding.of)} regioni selezionate`;
      return `${count} in ritardo rispetto ${held}${subject}; ${apart(finding.widest, finding.narrowest, finding.amount, names)}`;
    }
    case 'regions-value':
      if (finding.of === 1) return alone(finding.highest, names, finding.amount);
      return capital(apart(finding.highest, finding.lowest, finding.amount, names));
  }
}

export function sentence(finding: Finding, names: Names): string {
  const rank =
    (finding.kind === 'region-gap' || finding.kind === 'region-value') && Number.isFinite(finding.place.rank)
      ? ` Posizione: ${ranks.said(finding.place)}.`
      : '';
  return `${headline(finding, names)}.${rank}`;
}

function within(finding: Finding): string {
  return finding.subject.kind === 'theme' ? ` (${THEME_PHRASES[finding.subject.theme]})` : '';
}

/** With its preposition, after "rispetto" or "superiore". */
export function heldAgainst(benchmark: BenchmarkChoice, names: Names, self?: RegionCode): string {
  if (benchmark.kind !== 'region') return terms.benchmarks[benchmark.kind].held;
  return benchmark.region === self ? 'a sé stessa' : `alla regione di riferimento (${names.region(benchmark.region)})`;
}

function share(count: number, of: number): string {
  return `${format.number(count)} ${count === 1 ? 'regione' : 'regioni'} su ${format.number(of)}`;
}

function ranked(on: ThemeCount | null): string {
  return on === null ? '' : ` con ${format.number(on.themes)} temi di ${format.number(on.of)}`;
}

function apart(high: RegionAmount, low: RegionAmount, amount: Amount, names: Names): string {
  const distance = high.amount - low.amount;
  if (isLevel(distance, amount)) return `nessuna differenza tra ${named(high, names)} e ${named(low, names)}`;
  return `${quantity(distance, amount)} tra ${named(high, names)} e ${named(low, names)}`;
}

function alone(entry: RegionAmount, names: Names, amount: Amount): string {
  return `Un solo dato disponibile, ${named(entry, names)}: ${figureOf(entry, amount, names)}`;
}

function marked(text: string, figure: Marked | null, names: Names): string {
  return withMarks(text, figure, { messages: { mark: markWord }, names });
}

function figureOf(entry: RegionAmount, amount: Amount, names: Names): string {
  return marked(level(entry.amount, amount), entry.figure, names);
}

function others(apart: RankedApart | null): string {
  if (apart === null) return '';
  const themes =
    apart.themes === null
      ? `meno di ${format.number(apart.of)} temi`
      : `soli ${format.number(apart.themes)} temi di ${format.number(apart.of)}`;
  return apart.count === 1
    ? `; un'altra ha dati su ${themes}`
    : `; altre ${format.number(apart.count)} hanno dati su ${themes}`;
}

function decimalsOf(amount: Amount): number {
  return amount.decimals ?? 0;
}

export function distanceUnit(unit: string): string {
  return unit.startsWith('%') ? 'punti percentuali' : unit;
}

export function quantity(value: number, amount: Amount): string {
  const text = format.number(Math.abs(value), decimalsOf(amount));
  if (amount.kind === 'points') return `${text} ${text === '1' ? 'punto' : 'punti'}`;
  const unit = distanceUnit(amount.unit);
  return measured(text, unit !== amount.unit && text === '1' ? 'punto percentuale' : unit);
}

export function level(value: number, amount: Amount): string {
  const text = format.number(value, decimalsOf(amount));
  if (amount.kind === 'points') return `${text} su 100`;
  return amount.unit.startsWith('%') ? `${text}${amount.unit}` : measured(text, amount.unit);
}

/** A unit that is the name of a scale (`indice 0-2`, `UE27 = 100`) stands in brackets. */
export function measured(text: string, unit: string): string {
  return /^indice|=/.test(unit) ? `${text} (${unit})` : `${text} ${unit}`.trim();
}

function named(entry: RegionAmount, names: Names): string {
  const name = names.region(entry.region);
  return entry.others === 0
    ? name
    : `${name} e ${entry.others === 1 ? "un'altra" : `altre ${format.number(entry.others)}`}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('it') + text.slice(1);
}
