import type { IndustryNotice, IndustryReference } from '../../../model/index.ts';
import { formatOf } from '../../format.ts';
import type { industry as english } from '../en/industry.ts';

const format = formatOf('it');
const counted = (count: number, one: string, more: string): string =>
  `${format.number(count)} ${format.isOne(count) ? one : more}`;
const regions = (count: number): string => counted(count, 'regione', 'regioni');
const inReference: Readonly<Record<IndustryReference, string>> = {
  eu: "nell'UE27",
  area: "nelle regioni UE dell'area",
  country: 'nel suo paese',
};
const within = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);

/** Di che cosa vale un avviso. */
type Concerned = NonNullable<Extract<IndustryNotice, { readonly kind: 'wages-of' }>['exceptions']>;

export const industry: typeof english = {
  parts: {
    label: 'Che cosa dei settori',
    portfolio: 'Cluster di una regione',
    across: 'Un settore, tutte le regioni',
    structure: 'Composizione di una regione',
    space: 'Che cosa è vicino',
  },
  within,
  controls: {
    bar: 'Che cosa è mostrato dei settori',
    table: 'Tabella',
    tables: {
      manufacturing: 'Manifattura, 2022',
      divisions: '68 divisioni, fino al 2015',
      'ten-sectors': 'Dieci settori, fino al 2019',
    },
    reference: 'A confronto con',
    references: { eu: "Regioni dell'UE27", area: "Regioni UE dell'area", country: 'Il proprio paese' },
    sector: 'Settore',
    year: 'Anno',
    latest: (year) => `Il più recente (${String(year)})`,
    market: 'Settori',
    markets: { traded: 'Di mercato ampio', all: 'Di mercato ampio e locali' },
    rules: 'Che cosa merita una stella',
    size: "Dimensione: tra le maggiori delle regioni dell'UE27",
    specialisation: 'Specializzazione: quoziente di localizzazione di almeno',
    productivity: 'Produttività: salario per addetto di almeno, rispetto al riferimento',
    reset: 'Come proposto',
  },
  choose: 'Scegliere una regione',
  chooseHint:
    'I suoi cluster con dimensione, specializzazione e salari, di che cosa è fatta la sua economia e quali settori sono vicini a quelli che ha.',
  shownFirst: (region) => `È mostrata ${region}, la prima delle regioni selezionate.`,
  shownFirstCompared: (region, count) =>
    `È mostrata ${region}, la prima delle regioni selezionate; più in basso ${count < 3 ? 'entrambe' : `le prime ${format.number(count)}`} sono fianco a fianco.`,
  noPlace: (region, table) => `La tabella ${table} non ha dati per ${region}.`,
  tryTable: (table) => `Mostra la tabella ${table}`,
  noTable: 'Non ci sono dati comparabili sui suoi settori.',
  onlyDivisions: 'Che cosa è vicino si può dire solo con le divisioni: dieci settori si trovano in ogni regione.',
  tableNames: {
    manufacturing: 'della manifattura nel 2022',
    divisions: 'delle 68 divisioni',
    'ten-sectors': 'dei dieci settori',
  },

  subtitle: (what, year, nuts, reference, count, table) => {
    const held =
      table === 'ten-sectors'
        ? reference === 'eu'
          ? `le ${regions(count)} dell'UE27 che hanno dati`
          : reference === 'area'
            ? `le ${regions(count)} dell'area nell'UE`
            : `le ${regions(count)} del paese`
        : reference === 'eu'
          ? "i totali dei paesi dell'UE27"
          : reference === 'area'
            ? "la parte dell'area che è nell'UE, secondo i totali dei paesi"
            : 'il totale del paese';
    return `${what}${table === 'manufacturing' ? ' della manifattura' : ''}, ${String(year)}, regioni NUTS ${nuts}. A confronto con ${held}.`;
  },
  of: { employment: 'Addetti per settore', quotient: 'Quoziente di localizzazione' },

  portfolioTitle: (region) => `Portafoglio dei cluster: ${region}`,
  portfolioFinding: (region, sector, quotient, reference, stars) =>
    `${region}: il punto più forte è ${within(sector)}, ${quotient} volte la quota che ha ${inReference[reference]}; ${stars === 0 ? 'nessun settore ottiene due stelle' : `${counted(stars, 'settore ottiene', 'settori ottengono')} due o tre stelle`}`,
  portfolioNone: (region) => `${region}: nessuna specializzazione tra i settori mostrati`,
  withoutFigure: (count) =>
    count === 0 ? '' : `${counted(count, 'settore', 'settori')} senza dato: nella tabella, con il motivo.`,
  withoutGrowth: (count) =>
    count === 0
      ? ''
      : `${counted(count, 'settore', 'settori')} senza crescita, perché manca un dato fino a tre anni prima o la serie si interrompe: nella tabella.`,
  comparedFinding: (names, shared, some) => {
    const others =
      names.length < 3 || some === shared.length
        ? ''
        : `; ${counted(some, 'settore è un cluster', 'settori sono cluster')} di due o più di esse`;
    return `${format.list(names)} hanno in comune ${shared.length === 0 ? 'nessun cluster industriale' : `${counted(shared.length, 'cluster industriale', 'cluster industriali')}: ${format.shortList(shared.map(within), 3)}`}${others}`;
  },
  comparedTitle: (year, shown, of, reference, quotient) =>
    `Quoziente di localizzazione, ${String(year)}, ${reference === 'country' ? 'ogni regione a confronto con il proprio paese' : `a confronto con ${reference === 'eu' ? "l'UE27" : "le regioni UE dell'area"}`}: ${shown < of ? `${format.number(shown)} dei ${format.number(of)} settori` : 'settori'} che sono un cluster di almeno una delle regioni, prima quelli di più regioni. ★ è un quoziente di almeno ${quotient}.`,
  noClusters: 'Nessuno raggiunge il quoziente di localizzazione che merita una stella.',
  hiddenLocal: (count) =>
    `${counted(count, 'settore locale non è', 'settori locali non sono')} nella figura; la tabella li ha tutti.`,
  starNames: ['nessuna stella', 'una stella', 'due stelle', 'tre stelle'],
  starRule: (size, specialisation, productivity) =>
    `Una stella per ciascuno: nel primo ${size} delle regioni dell'UE27 per addetti nel settore; quoziente di localizzazione di almeno ${specialisation}; salario per addetto almeno ${productivity} volte quello del settore nel riferimento. La crescita non ne dà. I salari sono quelli pagati, senza riguardo ai prezzi: dove sono bassi, si confronti la regione con il suo paese. I limiti sono una convenzione.`,

  columns: {
    sector: 'Settore',
    family: 'Famiglia',
    market: 'Mercato',
    employment: 'Addetti',
    share: 'Quota',
    referenceShare: 'Quota nel riferimento',
    quotient: 'Quoziente di localizzazione',
    growth: "Crescita all'anno",
    wage: 'Salario per addetto, migliaia di EUR',
    referenceWage: 'Nel riferimento',
    localUnits: 'Unità locali',
    stars: 'Stelle',
    size: 'Dimensione',
    specialisation: 'Specializzazione',
    productivity: 'Produttività',
    density: 'Vicinanza',
    complexity: 'Complessità',
    ubiquity: 'Regioni che lo hanno',
    start: "Addetti all'inizio",
    change: 'Variazione',
    national: 'Come il riferimento',
    mix: 'Composizione',
    regional: 'Propria',
  },
  star: { earned: 'sì', missed: 'no', unknown: 'non si può dire' },
  market: { traded: 'ampio', local: 'locale' },
  total: 'Tutti questi',
  growthOver: (from, to) => `${String(from)}–${String(to)}`,
  fewer: (value) => `${value} (pochi)`,
  marked: (value, coverage) => `${value} (${coverage} pubblicato)`,
  findingMarked: (coverage) => `; le regioni pubblicano il ${coverage} dei suoi addetti`,
  withheld: (coverage) => `non indicato: le regioni pubblicano solo il ${coverage} degli addetti del settore`,
  withheldNoReference: 'non indicato: manca un totale con cui confrontarlo',
  brokenIn: (year) => `interruzione della serie nel ${String(year)}`,
  unlinked: 'non collegato: lo pubblicano troppo poche regioni',
  oneYear: (year) => `solo dati del ${String(year)}`,
  withheldCount: (count) =>
    count === 0
      ? ''
      : `${counted(count, 'settore', 'settori')} con il quoziente non indicato, perché le regioni pubblicano troppo poco: nella tabella.`,

  acrossFinding: (sector, top, quotient, reference, specialised, of) =>
    top === null
      ? `${sector}: nessuna regione dell'area ha un dato`
      : `${sector}: la concentrazione maggiore è in ${top}, ${quotient} volte la quota che ha ${inReference[reference]}; ${format.number(specialised)} di ${regions(of)} ${format.isOne(specialised) ? 'è specializzata' : 'sono specializzate'}`,
  acrossNote: (topTen) => `Le dieci regioni maggiori dell'UE27 hanno il ${topTen} dei suoi addetti.`,
  concentration: 'Quoziente di localizzazione',
  bordersFinding: (sector, count) =>
    count === 0
      ? `Nessuna coppia di regioni vicine condivide ${within(sector)} oltre un confine`
      : `${counted(count, 'coppia di regioni vicine condivide', 'coppie di regioni vicine condividono')} ${within(sector)} oltre un confine`,
  bordersTitle: (quotient) =>
    `Regioni di due paesi con un confine comune, entrambe con un quoziente di localizzazione di almeno ${quotient}. Che cosa sia un confine lo dicono le forme: i mari dividono.`,
  bordersNone: "Non c'è alcuna coppia. La carta mostra dove si trova il settore.",
  neighbour: 'Vicina',
  showPair: (one, other) => `Mostra ${one} e ${other} sulla carta`,
  openRegion: (region) => `Cluster: ${region}`,
  noFigure: 'Nessun dato',
  pointing: 'Indicare una regione per leggerne i dati.',
  persons: (count) => counted(count, 'addetto', 'addetti'),
  growing: (growth, from) => `${growth} l'anno dal ${String(from)}`,
  bordersLabel: 'Coppie di regioni vicine',
  strongestTitle: (region) =>
    `Cluster industriali più forti di ${region}: prima quelli con più addetti oltre la quota del riferimento`,
  mapLabel: (sector) => `Carta del quoziente di localizzazione: ${within(sector)}`,
  together: (name, parts) => `${name} (oggi ${format.list(parts)})`,

  structureFinding: (region, share, more, less, reference, table) =>
    `${region}: il ${share} dei posti di lavoro${table === 'manufacturing' ? ' nella manifattura' : ''} dovrebbe cambiare settore perché la composizione fosse quella ${reference === 'eu' ? "dell'UE27" : reference === 'area' ? "dell'area" : 'del paese'}; soprattutto meno ${within(more)}, più ${within(less)}`,
  sharesTitle: (shown, of) =>
    `Quota degli addetti, ${shown < of ? `i ${format.number(shown)} di ${counted(of, 'settore', 'settori')} che più si scostano dal riferimento` : 'per settore'}`,
  treemapTitle: (region) => `In che cosa si lavora: ${region}`,
  treemapFinding: (region, family, share, table) =>
    `${region}: la famiglia di settori più grande è ${within(family)}, con il ${share} degli addetti${table === 'manufacturing' ? ' della manifattura' : ''}`,
  indices: 'Misure di specializzazione e varietà',
  indicesFinding: (sign, region, value, held) =>
    sign === 0
      ? `${region}: tanta varietà quanta il riferimento, con un'entropia di ${value}`
      : `${region}: ${sign > 0 ? 'più' : 'meno'} varietà del riferimento, con un'entropia di ${value} contro ${held}`,
  index: 'Misura',
  held: 'Riferimento',
  meaning: 'Che cosa dice',
  measures: {
    herfindahl: { label: 'Indice di Herfindahl', meaning: 'Somma dei quadrati delle quote: 1 è un solo settore.' },
    krugman: {
      label: 'Indice di Krugman',
      meaning: 'Somma delle differenze di quota dal riferimento: 0 è uguale, 2 nulla in comune.',
    },
    hachman: { label: 'Indice di Hachman', meaning: 'Quanto la composizione è vicina al riferimento: 1 è uguale.' },
    entropy: { label: 'Entropia', meaning: 'Varietà dei settori, in nat; di più è più uniforme.' },
    unrelatedVariety: { label: 'Varietà non correlata', meaning: 'Varietà tra famiglie: attenua gli urti.' },
    relatedVariety: {
      label: 'Varietà correlata',
      meaning: "Varietà dentro le famiglie: spazio per imparare l'una dall'altra.",
    },
  },
  shiftFinding: (region, from, to, change, regional) =>
    `${region}, dal ${String(from)} al ${String(to)}: ${change} addetti, di cui ${regional} propri, oltre ciò che spiegano il riferimento e la sua composizione`,
  shiftTitle:
    'Variazione degli addetti in tre parti: come è cresciuto tutto il riferimento, come vi sono cresciuti i suoi settori, e la parte propria. Le parti sommano alla variazione.',
  shiftNone: 'Non ci sono due anni da confrontare.',
  shiftOneYear: (year) =>
    `Un solo anno non ha variazioni da scomporre: questa tabella è del solo ${String(year)} e nel frattempo sono cambiate le regole delle statistiche, perciò non si può confrontare con la tabella fino al 2015. La variazione fino al 2015 è in quella tabella.`,
  shiftBroken: (names) =>
    names.length === 0 ? '' : `Non compresi, perché la serie si interrompe: ${format.shortList(names, 6)}.`,

  spaceFinding: (region, sector, share) =>
    `${region}: il settore più vicino a ciò che c'è già è ${within(sector)}; il ${share} di ciò con cui si trova insieme è già nella regione`,
  spaceNone: (region) => `${region}: specializzata in tutti i settori che si trovano insieme ad altri`,
  spaceTitle: (year, nuts) =>
    `Settori e quali si trovano insieme nelle regioni dell'UE27, ${String(year)}, regioni NUTS ${nuts}.`,
  spaceForesight: ({ from, to, near, low, high, size }) =>
    `Quanto ne dice: di due settori in cui una regione non era specializzata nel ${String(from)}, uno arrivato entro il ${String(to)} e uno no, quello arrivato era il più vicino in ${near} coppie su 100 (tra ${low} e ${high}); in quante regioni si trova un settore lo dice in ${size} su 100, il caso in 50.`,
  spaceMethod: (leastKnown) =>
    `Due settori sono tanto più vicini quante più delle regioni che hanno il più diffuso hanno anche l'altro, oltre a quanto darebbe il caso. Ogni coppia è contata sulle regioni che pubblicano entrambi: ciò che non è pubblicato non vale né come presente né come assente. Un settore pubblicato da meno del ${leastKnown} delle regioni non è collegato. Di sette misure questa è quella che ha detto meglio che cosa è arrivato dopo, per ogni paese a partire dalle regioni di tutti gli altri.`,
  spaceMethodTitle: 'Come si misura la vicinanza',
  spaceForesightOther: (from, to) =>
    `La prova riguarda tutte le divisioni dal ${String(from)} al ${String(to)}; sulla manifattura del 2022 non si può ancora fare.`,
  spaceComplexity: (rank, of) =>
    `Complessità economica della regione: ${rank}ª su ${of} regioni dell'UE27 per i settori di questa sola tabella, senza intervallo.`,
  opportunityFinding: (region, sector) =>
    sector === null
      ? `${region}: nessun settore è insieme vicino e più complesso della metà`
      : `${region}: vicino e complesso: ${within(sector)}`,
  opportunityNear: (region, sector) =>
    sector === null
      ? `${region}: nessuno dei settori mostrati è vicino`
      : `${region}: vicino e presente in poche regioni: ${within(sector)}`,
  opportunityTitle: (year, nuts) =>
    `Settori in cui la regione non è specializzata (quoziente di localizzazione sotto 1): quanto sono vicini, e quanto complessi, ${String(year)}, regioni NUTS ${nuts}.`,
  opportunityRareTitle: (year, nuts) =>
    `Settori in cui la regione non è specializzata (quoziente di localizzazione sotto 1): quanto sono vicini, e in quante poche regioni si trovano, ${String(year)}, regioni NUTS ${nuts}. La complessità richiede i salari, che questa tabella non ha.`,

  referenceNames: { eu: "l'UE27", area: "le regioni UE dell'area", country: 'il suo paese' },
  strongestFinding: (count, region) =>
    count === 0
      ? `${region}: nessun settore tra quelli mostrati è un cluster industriale`
      : `${region}: ${format.isOne(count) ? 'spicca' : 'spiccano'} ${counted(count, 'cluster industriale', 'cluster industriali')}`,
  strengths: (region) => `Cluster industriali: ${region}`,
  openPage: 'Tutti i settori della regione',

  notice: (notice, called) => {
    const list = (concerned: Concerned): string => format.shortList(called.concerned(concerned), 6);
    switch (notice.kind) {
      case 'other-outline':
        return `I dati sono di ${called.region(notice.region)} (NUTS ${notice.nutsVersion}), che ha un altro contorno.`;
      case 'confidential':
        return `Riservati, quindi senza dato: ${list(notice)}.`;
      case 'not-published':
        return `Non pubblicati, quindi senza dato: ${list(notice)}.`;
      case 'wages-of':
        return notice.exceptions === null
          ? `I salari sono del ${String(notice.year)}, a confronto con il riferimento di quell'anno.`
          : `Salari del ${String(notice.year)}, a confronto con il riferimento di quell'anno: ${list(notice.exceptions)}.`;
      case 'no-wages':
        return 'Questa tabella non ha salari: la stella della produttività non si può dire.';
      case 'few-persons':
        return `Con meno di 250 addetti una sola impresa muove il quoziente: ${list(notice)}.`;
      case 'break':
        return `Interruzione della serie nel ${String(notice.year)}, oltre la quale non si indicano crescita, linee o variazioni: ${list(notice)}.`;
      case 'quotient-marked':
        return `Le regioni pubblicano meno di nove decimi degli addetti di: ${list(notice)}. Il quoziente di localizzazione è rispetto al totale, ma chi è tra le maggiori si sa solo di una parte.`;
      case 'quotient-withheld':
        return `Le regioni pubblicano meno della metà degli addetti, o manca un totale con cui confrontarli: ${list(notice)}. Il quoziente di localizzazione non è indicato.`;
      case 'not-linked':
        return `Pubblicati da troppo poche regioni per essere collegati: ${list(notice)}.`;
      case 'reference-made-of': {
        const { national, summed, without, of, unknown } = notice;
        const parts = [
          ...(national === 0 ? [] : [`${format.number(national)} dalla tabella nazionale`]),
          ...(summed === 0
            ? []
            : [
                `${format.number(summed)} da ciò che pubblicano le regioni, che può essere meno del totale e non conta nelle quote pubblicate (${format.shortList(unknown.map((code) => format.country(code)))})`,
              ]),
          ...(without === 0 ? [] : [`${format.number(without)} non pubblicati e lasciati fuori`]),
        ];
        return `Dei ${format.number(of)} totali dei paesi su cui poggia il riferimento: ${format.list(parts)}.`;
      }
      case 'one-year':
        return `Solo dati del ${String(notice.year)}: in questa tabella nulla cresce e non la si confronta con altri anni.`;
      case 'low-reliability':
        return `Di bassa affidabilità: ${list(notice)}.`;
      case 'other-year':
        return `Dati del ${String(notice.year)}: l'anno scelto non ne ha.`;
    }
  },
  nutsNote: (version) =>
    `Le regioni sono quelle di NUTS ${version}; imprese dell'industria, delle costruzioni e dei servizi di mercato senza la finanza.`,
  nutsNoteManufacturing: (version) =>
    `Solo manifattura, addetti dove lavorano; quote e quozienti sono dentro la manifattura. Le regioni sono quelle di NUTS ${version}. Dove la fonte è vuota, il dato è riservato o non disponibile.`,
  nutsNoteTen: 'Tutta l’occupazione, con agricoltura e servizi pubblici; le lacune della fonte sono stimate da essa.',

  sources: {
    manufacturing: 'Eurostat, statistiche strutturali sulle imprese (sbs_r_nuts2021)',
    divisions: 'Eurostat, statistiche strutturali sulle imprese (sbs_r_nuts06_r2)',
    'ten-sectors': 'Commissione europea, ARDECO (SNETZ), in migliaia di persone con un decimale',
  },
  sectors: {
    B05: 'Estrazione di carbone',
    B06: 'Estrazione di petrolio e gas',
    B07: 'Estrazione di minerali metalliferi',
    B08: 'Altre attività estrattive',
    B09: "Servizi di supporto all'estrazione",
    C10: 'Alimentari',
    C11: 'Bevande',
    C12: 'Tabacco',
    C13: 'Tessile',
    C14: 'Abbigliamento',
    C15: 'Pelle e calzature',
    C16: 'Prodotti in legno',
    C17: 'Carta',
    C18: 'Stampa',
    C19: 'Coke e petrolio raffinato',
    C20: 'Chimica',
    C21: 'Farmaceutica',
    C22: 'Gomma e plastica',
    C23: 'Vetro, ceramica e cemento',
    C24: 'Metallurgia',
    C25: 'Prodotti in metallo',
    C26: 'Computer, elettronica e ottica',
    C27: 'Apparecchiature elettriche',
    C28: 'Macchinari',
    C29: 'Autoveicoli',
    C30: 'Altri mezzi di trasporto',
    C31: 'Mobili',
    C32: 'Altre manifatture',
    C33: 'Riparazione e installazione di macchine',
    D35: 'Energia elettrica, gas e vapore',
    E36: 'Fornitura di acqua',
    E37: 'Reti fognarie',
    E38: 'Rifiuti e recupero di materiali',
    E39: 'Risanamento',
    F41: 'Costruzione di edifici',
    F42: 'Ingegneria civile',
    F43: 'Costruzioni specializzate',
    G45: 'Commercio e riparazione di autoveicoli',
    G46: "Commercio all'ingrosso",
    G47: 'Commercio al dettaglio',
    H49: 'Trasporto terrestre e condotte',
    H50: "Trasporto per vie d'acqua",
    H51: 'Trasporto aereo',
    H52: 'Magazzinaggio e supporto ai trasporti',
    H53: 'Poste e corrieri',
    I55: 'Alloggio',
    I56: 'Ristorazione',
    J58: 'Editoria',
    J59: 'Cinema, video e musica',
    J60: 'Radio e televisione',
    J61: 'Telecomunicazioni',
    J62: 'Programmazione e consulenza informatica',
    J63: "Servizi d'informazione",
    L68: 'Attività immobiliari',
    M69: 'Attività legali e contabili',
    M70: 'Sedi centrali e consulenza gestionale',
    M71: 'Architettura, ingegneria e collaudi',
    M72: 'Ricerca scientifica e sviluppo',
    M73: 'Pubblicità e ricerche di mercato',
    M74: 'Altre attività professionali',
    M75: 'Servizi veterinari',
    N77: 'Noleggio e leasing',
    N78: 'Ricerca e fornitura di personale',
    N79: 'Agenzie di viaggio e tour operator',
    N80: 'Vigilanza e investigazione',
    N81: 'Servizi per edifici e paesaggio',
    N82: 'Supporto per ufficio e imprese',
    S95: 'Riparazione di computer e beni per la casa',
    A: 'Agricoltura, silvicoltura e pesca',
    'B-E': 'Industria senza le costruzioni',
    F: 'Costruzioni',
    'G-I': 'Commercio, trasporti, alloggio e ristorazione',
    J: 'Informazione e comunicazione',
    K: 'Finanza e assicurazioni',
    L: 'Attività immobiliari',
    'M-N': 'Servizi professionali e di supporto',
    'O-Q': 'Pubblica amministrazione, istruzione e sanità',
    'R-U': 'Arte, svago e altri servizi',
  },
  families: {
    food: 'Alimentari e bevande',
    fashion: 'Moda',
    'wood-furniture': 'Legno, carta e mobili',
    chemicals: 'Chimica, farmaci e plastica',
    'metals-minerals': 'Metalli e minerali',
    mining: 'Estrazione',
    'machinery-electronics': 'Macchinari ed elettronica',
    vehicles: 'Mezzi di trasporto',
    'energy-environment': 'Energia e ambiente',
    construction: 'Costruzioni e immobili',
    trade: 'Commercio e riparazioni',
    transport: 'Trasporti e logistica',
    tourism: 'Turismo',
    'information-media': 'Informazione e media',
    'business-services': 'Servizi alle imprese',
    agriculture: 'Agricoltura',
    industry: 'Industria',
    'trade-transport-tourism': 'Commercio, trasporti e turismo',
    finance: 'Finanza',
    'public-services': 'Servizi pubblici',
  },
};
