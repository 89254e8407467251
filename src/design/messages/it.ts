import { formatOf } from '../format.ts';
import type { en } from './en.ts';
import { distanceUnit, headline, sentence } from './it/findings.ts';
import { markWord } from './it/marks.ts';
import { indicators } from './it/indicators.ts';
import { errors, noticeSentence } from './it/notices.ts';
import { ranks } from './it/ranks.ts';
import { terms } from './it/terms.ts';

const format = formatOf('it');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'regione' : 'regioni'}`;

export const it: typeof en = {
  ...terms,
  errors,
  notice: noticeSentence,
  mark: markWord,
  ranks,
  findings: { headline, sentence, distanceUnit },
  indicators,
  /** Which method holds, on every page; the rest comes with the page of methods. */
  method: {
    holds: (name) => `Metodo dei punteggi: ${name}`,
    change: 'Cambia',
    back: "Torna al metodo predefinito dell'atlante",
  },
  steps: { open: (amount, what, region) => `${amount}: come si ottiene (${what}, ${region})` },
  producers: { 'European Commission': 'Commissione europea' },

  app: {
    title: "Atlante dell'innovazione dell'Europa sud-orientale",
    short: "Atlante dell'innovazione SEE",
    description:
      "Dove le regioni dell'Europa sud-orientale sono in ritardo nella capacità di innovazione, tema per tema, su dati aperti.",
    loading: 'Caricamento dei dati…',
    loadingMap: 'Caricamento della carta…',
    computing: 'Calcolo in corso…',
    retry: 'Riprova',
    reload: 'Ricarica la pagina',
    dismiss: 'Ignora',
    close: 'Chiudi',
    language: 'Lingua',
    languages: { auto: 'Come il browser', en: 'English', it: 'Italiano' },
    appearance: 'Aspetto',
    appearances: { auto: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
    broken: 'Questa parte della pagina non funziona',
    brokenAction: 'Il resto è utilizzabile. Riprovare o ricaricare la pagina.',
  },

  pages: {
    label: 'Pagine',
    explore: 'Carta',
    region: 'Regione',
    gaps: 'Divari',
    change: 'Andamento',
    industry: 'Industria',
    stories: 'Racconti',
    method: 'Metodo',
  },

  controls: {
    bar: 'Che cosa è mostrato',
    theme: 'Tema',
    measure: 'Misura',
    themeScore: 'Punteggio del tema',
    overallScore: 'Punteggio complessivo',
    indicator: 'Indicatore',
    shown: 'Mostra',
    value: 'Valore',
    gap: 'Divario',
    benchmark: 'Rispetto a',
    benchmarkRegion: 'Regione di riferimento',
    year: 'Anno',
    latest: 'Ultimo dato dal 2014',
    fillBack: 'Risalire al massimo di',
    years: (count) => `${format.number(count)} ${format.isOne(count) ? 'anno' : 'anni'}`,
    classes: 'Classi',
    classMethod: 'Limiti delle classi',
    classCount: 'Numero di classi',
    classLimits: 'Limiti, separati da punto e virgola',
    lockClasses: 'Stessi limiti in tutti gli anni',
    carried: 'Includi i dati nazionali',
    dated: 'Includi i dati anteriori al 2014',
    options: 'Opzioni',
    play: 'Scorri gli anni',
    yearSlider: 'Anni, come cursore',
    stop: 'Ferma',
    search: 'Cerca una regione',
    searchHint: 'Nome o codice, in qualsiasi alfabeto',
    searchNone: (text) => `Nessuna regione si chiama «${text}».`,
    searchCount: (count) => (format.isOne(count) ? '1 regione trovata' : `${regions(count)} trovate`),
    clear: 'Cancella',
    share: 'Condividi',
    download: 'Scarica',
    export: 'Esporta',
    downloadCsv: 'Dati (CSV)',
    print: 'Stampa',
    reset: 'Ricomincia',
    clearSelection: 'Annulla la selezione',
    remove: (name) => `Togli ${name} dalla selezione`,
    panel: 'Riquadro',
    panels: { ranking: 'Graduatoria', table: 'Tabella', region: 'Regione' },
    working: 'Come si ottiene questo dato',
    shownAs: 'Mostrato come',
    figure: 'Grafico',
    table: 'Tabella',
  },

  scales: {
    points: 'punti',
    deviations: 'deviazioni standard',
    percentiles: 'punti percentile',
    places: 'posti in media',
  },
  presets: {
    label: 'Metodo dei punteggi',
    own: 'Proprio',
    'atlas-default': "Predefinito dell'atlante",
    'scoreboard-like': 'Come il quadro di valutazione',
    'competitiveness-like': "Come l'indice di competitività",
  },

  explore: {
    limitsInvalid: 'Al massimo sei numeri, ciascuno maggiore del precedente.',
    noBenchmark: 'manca un riferimento con cui confrontarla',
    countryIsRegion: 'il suo Paese è una sola regione',
    benchmarkWithout: 'la regione di riferimento ha troppo pochi dati',
    position: (score: string, unit: string, rank: string): string => `${score} ${unit}, ${rank}`,
    trendNote:
      'La linea di un punteggio termina al punteggio indicato, nell’ultimo anno in cui sono misurati indicatori per metà del suo peso, e comincia nel primo. All’indietro, ogni anno si scosta dal successivo di quanto sono cambiati gli indicatori misurati prima e dopo, da entrambe le parti; una variazione di più anni è ripartita in parti uguali tra essi. Gli anni con meno della metà misurata sono punteggiati e non contano per alcun ritmo. Nessun dato mancante è sostituito, i totali di periodo e le interruzioni di serie non contano, e il punteggio complessivo segue i temi che hanno una linea per tutti i suoi anni.',
    yearNote:
      'Di un anno passato i dati sono quelli di allora, pochi o molti che fossero. Una linea nel tempo è invece concatenata all’indietro dal punteggio in cui termina, su ciò che è confrontabile: il suo divario di un anno precedente è un altro.',
    steps: (lines) =>
      `Indicatori su cui si basa la variazione da un anno all’altro: ${lines.map(({ name, least, most, of }) => `${name === null ? '' : `${name} `}${least === most ? '' : `da ${format.number(least)} a `}${format.number(most)}${of === null ? '' : ` su ${format.number(of)}`}`).join('; ')}.`,
  },

  map: {
    label: "Carta dell'area dell'Europa sud-orientale",
    keyboard: 'Le frecce portano alla regione vicina, Invio seleziona, Esc lascia la carta.',
    region: (name, value, rank) => (rank === null ? `${name}: ${value}` : `${name}: ${value}, ${rank}`),
    missing: (name, reason) => `${name}: nessun dato, ${reason}`,
    selected: 'selezionata',
    year: (year) => `dato del ${String(year)}`,
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    resetView: "Mostra l'intera area",
    gestures: {
      withCtrl: 'Usa Ctrl e la rotella per ingrandire la mappa',
      withCommand: 'Usa ⌘ e la rotella per ingrandire la mappa',
      withTwoFingers: 'Usa due dita per spostare la mappa',
    },
    legend: 'Legenda',
    noData: 'Nessun dato',
    behind: 'In ritardo',
    ahead: 'In vantaggio',
    above: 'Sopra',
    below: 'Sotto',
    classRange: (from, to) => `da ${from} a ${to}`,
    classCount: regions,
    benchmark: 'Riferimento',
    projection: 'Proiezione equivalente',
  },

  ranking: {
    label: 'Graduatoria delle regioni',
    hint: 'Le frecce su e giù spostano, Invio seleziona, con Ctrl o Maiusc si confronta.',
    apart: 'A parte: su meno di sei temi',
    missing: 'Senza dato',
    best: 'Migliore',
    region: 'Regione',
    row: (rank, name, value) => (rank === null ? `${name}, ${value}` : `${name}, ${value}, ${rank}`),
    parts: (parts, of) => `su ${String(parts)} temi di ${String(of)}`,
    benchmark: (benchmark, value) => `${benchmark} ${value}`,
  },

  table: {
    caption: (title) => `${title}: tutte le regioni dell'area`,
    code: 'Codice',
    region: 'Regione',
    country: 'Paese',
    value: 'Valore',
    score: 'Punteggio',
    benchmark: 'Riferimento',
    gap: 'Divario',
    gapPoints: 'Divario in punti',
    difference: 'Differenza',
    year: 'Anno',
    rank: 'Posizione',
    status: 'Stato',
    origin: 'Provenienza',
    theme: 'Tema',
    indicator: 'Indicatore',
    unit: 'Unità',
    regions: 'Regioni',
    source: 'Fonte',
    scroll: 'Tabella, scorre in orizzontale',
    missing: (reason) => `nessun dato: ${reason}`,
  },

  region: {
    open: 'Apri la pagina della regione',
    none: 'Selezionare una regione sulla carta, nella graduatoria o per nome.',
    themes: 'I sei temi rispetto al riferimento',
    largestGaps: 'Divari più ampi',
    leads: 'Dove è in vantaggio',
    trend: 'Nel tempo',
    context: 'Contesto',
    population: 'Abitanti',
    gdp: 'PIL per abitante (SPA)',
    growth: 'PIL reale, 2015 = 100',
    productivity: 'Produttività',
    density: 'Abitanti per km²',
    densityNote: 'Elaborazione propria: popolazione su superficie della forma.',
    overall: 'Punteggio complessivo',
    points: (text) => `${text} punti`,
    noTrend: 'Nessuna serie nel tempo: si tratta del totale di un periodo o di un solo anno.',
    noScoreTrend:
      'Nessuna linea nel tempo: in troppo pochi anni è misurata la metà dei dati di cui il punteggio si compone.',
    noComparable: "Per quest'area non esistono dati regionali comparabili.",
    withoutScore: 'Nessun punteggio',
    compared: 'Regioni a confronto',
    comparedAll: (most) => `Si confrontano al massimo ${String(most)} regioni: toglierne una per aggiungerne un'altra.`,
  },

  charts: {
    bars: (count, withoutFigure) =>
      withoutFigure === 0
        ? `Barre di ${regions(count)}, in ordine.`
        : `Barre di ${regions(count)}, in ordine; ${format.number(withoutFigure)} senza dato.`,
    profile: (name, benchmark) => `I sei punteggi per tema di ${name}, accanto al riferimento: ${benchmark}.`,
    profileRow: (theme, score, benchmark) => `${theme}: ${score}, riferimento ${benchmark}`,
    profileRowMissing: (theme, reason) => `${theme}: nessun punteggio, ${reason}`,
    measured: (lines, hasGaps) =>
      `Anni con un dato: ${lines.map(({ name, years }) => (name === null ? years : `${name} ${years}`)).join('; ')}.${hasGaps ? ' I tratti punteggiati passano sopra gli anni senza dato.' : ''}`,
    unmeasured: (value) => `${value}, con meno della metà misurata in quell’anno`,
    trend: (names, from, to) => `Linee: ${names}, ${format.years(from, to)}.`,
    trendLine: (name, first, firstYear, last, lastYear) =>
      firstYear === lastYear
        ? `${name}: ${last} nel ${String(lastYear)}.`
        : `${name}: ${first} nel ${String(firstYear)}, ${last} nel ${String(lastYear)}.`,
    break: (year) => `Interruzione della serie nel ${String(year)}`,
    score: 'Punteggio',
  },

  working: {
    weight: 'Peso',
    years: 'Anni dei dati',
    bounds: 'Estremi (punteggio 0 e 100)',
    winsorised: 'Valori ricondotti',
    transformed: 'Logaritmo applicato',
    coverage: (regionsWith, of) => `${format.number(regionsWith)} su ${regions(of)}`,
    bases: {
      table: 'il dato UE27 della fonte',
      'weighted-mean': 'media delle regioni UE27 che comunicano il dato, ponderata con il denominatore',
      country: 'media delle regioni del Paese, ponderata con il denominatore',
      median: "mediana delle regioni dell'area",
      frontier: 'media del miglior decimo',
      unit: 'i dati di quella regione o di quel Paese',
      composite: 'composto indicatore per indicatore, ciascuno dalla propria media',
    },
    basisShare: (count, share) => `${regions(count)}, ${share} del denominatore`,
  },

  footer: {
    boundaries: '© EuroGeographics for the administrative boundaries',
    kosovo:
      'Tale designazione non pregiudica le posizioni riguardo allo status ed è in linea con la risoluzione 1244 (1999) del Consiglio di sicurezza delle Nazioni Unite e con il parere della CIG sulla dichiarazione di indipendenza del Kosovo.',
    otherShapes:
      "Forme dell'Ucraina: © OpenStreetMap contributors, tramite geoBoundaries (ODbL). Forme della Moldova: OCHA (CC BY 3.0 IGO).",
    source: 'Fonte',
    sources: 'Fonti',
    ownCalculations: 'elaborazioni proprie',
    licence: 'Licenza',
    notes: 'Note sui dati',
    dataOf: (day) => `Dati letti il ${format.date(day)}`,
  },
};
