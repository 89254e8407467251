import { LOOSE_BELOW, SAME_ABOVE } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';
import type { evidence as english, PlacedName } from '../en/evidence.ts';
import { THEME_PHRASES } from './findings.ts';

const format = formatOf('it');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'regione' : 'regioni'}`;
const r = (correlation: number): string => format.number(correlation, 2);
/** `3ª`. */
const place = (rank: number): string => format.rank(rank, 1).replace(/ su 1$/, '');
const placed = ({ name, rank, of }: PlacedName, all: number): string =>
  `${name} (${of === all ? place(rank) : format.rank(rank, of)})`;

export const evidence: typeof english = {
  title: "Su che cosa si regge l'indice",
  intro:
    'Come gli indicatori si muovono insieme, quanto ciascuno aggiunge alle differenze tra regioni, dove ci sono dati, e come si collocano i punteggi accanto a due indici della Commissione europea. Niente è adattato per coincidere: dove i due non concordano, sono i dati a dire perché.',
  over: 'Calcolato su',
  overs: { reference: 'UE27 e area', area: "Solo l'area" },
  overRegions: (over, count) => `${regions(count)} ${over === 'reference' ? "dell'UE27 e dell'area" : "dell'area"}`,
  phrases: THEME_PHRASES,
  theme: 'Tema',
  indicator: 'Indicatore',
  other: 'Altro indicatore',
  correlation: 'Correlazione',
  regions: 'Regioni',
  nothing: "Con questo metodo nessun indicatore conta: non c'è nulla da esaminare.",
  fewFigures: 'troppo poche regioni hanno entrambi',

  correlations: {
    finding: (same, closest) => {
      const [most] = same;
      if (most !== undefined)
        return `${same.length === 1 ? 'Due indicatori di uno stesso tema dicono' : `${format.number(same.length)} coppie di indicatori di uno stesso tema dicono`} quasi la stessa cosa: ${same.length === 1 ? '' : 'più di tutte '}${most.one} e ${most.other} (correlazione ${r(most.r)})`;
      return closest === null
        ? 'Gli indicatori da confrontare sono troppo pochi'
        : `Nessuna coppia di indicatori di un tema dice la stessa cosa; i più vicini sono ${closest.one} e ${closest.other} (correlazione ${r(closest.r)})`;
    },
    subtitle: (over) =>
      `Correlazioni dei punteggi, su ${over}. 1: i due salgono e scendono insieme; 0: l'uno non dice nulla dell'altro; sotto 0: dove uno è alto l'altro è basso.`,
    inHundredths: 'Le celle sono in centesimi: 87 è una correlazione di 0,87.',
    between: 'Tra i temi',
    label: (what) => `Correlazioni: ${what}`,
    pair: (one, other, value, count) => `${one} e ${other}: ${r(value)}, ${regions(count)}`,
    same: (pairs) =>
      `Sopra ${format.number(SAME_ABOVE, 1)} all'interno di un tema: ${pairs.length === 0 ? 'nessuna coppia' : pairs.map(({ one, other, r: value }) => `${one} e ${other} (${r(value)})`).join('; ')}.`,
    across: ({ one, other, r: value }) => `I più vicini tra temi diversi: ${one} e ${other} (${r(value)}).`,
  },

  agreement: {
    finding: (worst) =>
      worst === null
        ? 'In ogni tema ciascun indicatore si muove con gli altri del tema'
        : `Nel tema ${worst.theme}, ${worst.indicator} ${worst.runsAgainst ? 'va in senso contrario agli altri: dove è alto, gli altri tendono a essere bassi' : 'fa storia a sé: si muove poco con gli altri'} (correlazione ${r(worst.r)})`,
    subtitle: (over) =>
      `Alfa di Cronbach, su ${over}: le parti di un punteggio raccontano la stessa storia? 1 = del tutto, sotto ${format.number(LOOSE_BELOW, 1)} = solo in parte. Non è un difetto, se un tema riunisce cose diverse.`,
    caption: 'Quanto concordano gli indicatori, tema per tema',
    items: 'Parti',
    alpha: 'Alfa',
    reading: 'Lettura',
    readings: {
      same: 'quasi una sola storia',
      alike: 'una stessa storia',
      loose: 'solo in parte',
      apart: 'storie diverse',
      unknown: '',
    },
    mean: 'Correlazione media',
    fewest: 'Regioni per coppia, almeno',
    raw: 'Alfa dei punteggi non standardizzati',
    complete: 'Regioni con tutte le parti',
    how: "L'alfa è standardizzato, dalle correlazioni coppia per coppia; quello dei punteggi non standardizzati è sulle regioni che hanno tutte le parti.",
    own: (named) =>
      `Indicatori che si muovono poco con gli altri del loro tema, o in senso contrario: ${named.join('; ')}.`,
    ownOne: (indicator, theme, value) => `${indicator} (${theme}, ${r(value)})`,
  },

  contributions: {
    findingWhole: (most, share, weight, least, leastShare) =>
      `Nel complesso le regioni differiscono soprattutto per ${most}: aggiunge il ${format.percent(share)} delle differenze con un peso del ${format.percent(weight)}; ${least} ne aggiunge il ${format.percent(leastShare)}`,
    findingTheme: (theme, most, share, weight, least, leastShare) =>
      `Nel tema ${theme} le regioni differiscono soprattutto per ${most}: aggiunge il ${format.percent(share)} delle differenze con un peso del ${format.percent(weight)}; ${least} ne aggiunge il ${format.percent(leastShare)}`,
    findingExplains: (name, explains) =>
      `I punteggi vanno soprattutto con ${name}: accompagna il ${format.percent(explains)} delle loro differenze`,
    subtitle: (over) =>
      `Quanto ogni parte aggiunge alla varianza del punteggio a cui appartiene (barra), accanto al suo peso (linea), su ${over}. Le parti di un punteggio sommano a 100%; una parte sotto 0 è alta dove il punteggio è basso.`,
    subtitleExplains: (over) =>
      `Quante delle differenze del punteggio ogni parte accompagna (barra: correlazione al quadrato), accanto al suo peso (linea), su ${over}. Solo una media aritmetica si può ripartire tra le sue parti.`,
    share: 'Aggiunge alle differenze',
    weight: 'Peso',
    explains: 'Va con il punteggio (correlazione al quadrato)',
    ratio: 'Lo stesso, con le curve',
    rest: 'Correlazione con gli altri',
    wholeShare: 'Aggiunge alle differenze complessive',
    wholeExplains: 'Va con il punteggio complessivo',
    key: { bar: 'aggiunge', line: 'peso', barExplains: 'accompagna' },
    row: (name, share, weight) => `${name}: ${format.percent(share)}, peso ${format.percent(weight)}`,
  },

  coverage: {
    finding: (whole, of, needed, euOfArea, oldest) =>
      `${format.number(whole)} indicatori dell'indice su ${format.number(of)} hanno dati per almeno ${format.number(needed)} delle ${format.number(euOfArea)} regioni UE dell'area${oldest === null ? '' : `; i più vecchi si fermano al ${String(oldest.year)}: ${format.shortList(oldest.names, 2)}`}`,
    subtitle: (area, euOfArea, eu27) =>
      `Regioni con un dato, e anni dei dati dell'area. L'area ha ${format.number(area)} regioni, di cui ${format.number(euOfArea)} nell'UE; l'UE27 ne ha ${format.number(eu27)}.`,
    counted: "Nell'indice",
    beside: "Mostrati accanto all'indice",
    euOfArea: (of) => `Regioni UE dell'area, su ${format.number(of)}`,
    area: (of) => `Area, su ${format.number(of)}`,
    eu27: (of) => `UE27, su ${format.number(of)}`,
    carried: "Ripresi da un'area più ampia",
    newest: 'Anno più recente',
    years: 'Anni dei dati',
    isCounted: 'Conta',
    yes: 'sì',
    no: 'no',
    yearShare: (year, share) => `${String(year)} ${format.percent(share)}`,
    key: (first, last) =>
      `Un quadrato per anno dal ${String(first)} al ${String(last)}, uno prima per tutto ciò che è più vecchio: più è scuro, più dati dell'area sono di quell'anno.`,
    editions:
      "Gli anni dei dati del quadro di valutazione dell'innovazione regionale sono quelli dell'edizione; i dati sottostanti sono più vecchi di uno a tre anni.",
    before: (year) => `prima del ${String(year)}`,
    row: (name, euOfArea, of, years) =>
      `${name}: ${format.number(euOfArea)} regioni UE dell'area su ${format.number(of)}${years.length === 0 ? '' : `; ${years.join(', ')}`}`,
  },

  outside: {
    names: {
      scoreboard: "il quadro di valutazione dell'innovazione regionale",
      competitiveness: "l'indice di competitività regionale",
    },
    missing: (index) => `${index} non è tra i dati di questo atlante: non c'è un confronto`,
    missingHint: "Senza i dati dell'altro indice non c'è nulla da confrontare; nulla ne fa le veci.",
    node: { overall: 'il punteggio complessivo', theme: (theme) => `il tema ${theme}` },
    panel: (node, index) => `${node} accanto a ${index}`,
    finding: (node, index, spearman, count, first) => {
      const how =
        spearman >= 0.9
          ? 'quasi allo stesso modo'
          : spearman >= 0.8
            ? 'in modo molto simile'
            : spearman >= 0.6
              ? 'in modo in parte simile'
              : 'in modo assai diverso';
      return `${node} e ${index} ordinano le regioni ${how} (correlazione dei ranghi ${r(spearman)}, ${regions(count)})${first === null ? '' : `; la più distante è ${first.name}, ${place(first.ownRank)} qui e ${place(first.otherRank)} lì`}`;
    },
    subtitle:
      "Posizioni tra le regioni dell'area che entrambi conoscono, 1 = la migliore. Sulla linea i due concordano; sopra la linea una regione sta meglio qui.",
    why: {
      scoreboard:
        'Non devono coincidere: di ciò che il quadro conta, istruzione, pubblicazioni congiunte e polveri sottili stanno qui in temi propri; il punteggio complessivo comprende molto che il quadro non conta.',
      competitiveness:
        "Non devono coincidere: l'indice conta istituzioni, infrastrutture, salute e dimensione dei mercati, e unisce le capitali alle regioni che le circondano; nulla di ciò è nei punteggi di qui.",
    },
    numbers: (spearman, pearson, count, wide) =>
      `Correlazione dei ranghi ${r(spearman)}, correlazione dei valori ${r(pearson)}, su ${regions(count)} dell'area. Correlazione dei ranghi su tutte le ${regions(wide.regions)} dell'UE27 e dell'area: ${Number.isFinite(wide.spearman) ? r(wide.spearman) : '—'}.`,
    shared: (shared, parts) =>
      shared === 0
        ? 'Nessuno dei suoi dati è nel punteggio.'
        : `${format.number(shared)} dei ${format.number(parts)} indicatori del punteggio sono dati dell'altro indice: per questa parte la concordanza è scontata.`,
    without: (countries) => `Non ha dati per ${format.list(countries)}.`,
    carried: (names, index) => `Dati di un'area più ampia (${index}): ${format.shortList(names)}.`,
    capped: (index, names) =>
      `La R&S pubblica o delle imprese di regioni croate sta al massimo della scala in tutti gli anni (${index}), il che lì le solleva: ${format.list(names)} vanno lette tenendone conto.`,
    cappedShort: 'R&S al massimo della scala del quadro',
    ownRank: 'Posizione qui',
    otherRank: 'Posizione lì',
    own: 'Punteggio qui',
    value: 'Valore lì',
    difference: 'Meglio qui di',
    compared: 'Confronto',
    cause: 'Causa',
    note: 'Nota',
    disagreements: (count, title) => `${title}: i ${format.number(count)} disaccordi maggiori, e perché`,
    axis: { x: 'Posizione lì', y: 'Posizione qui' },
    dot: (name, ownRank, otherRank) => `${name}: ${place(ownRank)} qui, ${place(otherRank)} lì`,
    causes: ({ ownRank, otherRank, of, pulls, elsewhere, isCapped }) => {
      const isHigher = ownRank < otherRank;
      const told = (placings: readonly PlacedName[]): string => format.list(placings.map((known) => placed(known, of)));
      return [
        `${place(ownRank)} qui, ${place(otherRank)} lì.`,
        ...(pulls.length === 0 ? [] : [`${isHigher ? 'Qui la sollevano' : 'Qui la frenano'}: ${told(pulls)}.`]),
        ...(elsewhere.length === 0
          ? []
          : [
              `${isHigher ? 'La frenano lì, e non sono in questo punteggio' : 'La sollevano lì, e non sono in questo punteggio'}: ${told(elsewhere)}.`,
            ]),
        ...(pulls.length + elsewhere.length === 0
          ? ['Nessun dato fa da solo la differenza: la fanno molti, ciascuno per poco.']
          : []),
        ...(isCapped ? ['La sua R&S sta lì al massimo della scala.'] : []),
      ].join(' ');
    },
  },

  numbers: {
    alpha: (name, items, mean, formula) =>
      `${name}, alfa di ${format.number(items)} parti con correlazione media ${mean}: ${formula}.`,
    share: (name, sum) => `${name}, quanto le sue parti aggiungono alle differenze: ${sum}.`,
    pair: (one, other, value, count) => `${one} e ${other}: correlazione ${r(value)} su ${regions(count)}.`,
    coverage: (name, count, of, quotient) =>
      `${name}: ${format.number(count)} regioni UE dell'area su ${format.number(of)}, ${quotient}.`,
    disagreement: (name, sum) => `${name}, posizione lì meno posizione qui: ${sum}.`,
  },
};
