import type { en } from '../en.ts';

type Terms = Pick<typeof en, 'themes' | 'benchmarks' | 'statuses' | 'standIns' | 'reasons' | 'classMethods'>;

export const terms: Terms = {
  themes: {
    all: {
      label: 'Capacità di innovazione, tutti i temi',
      short: 'Tutti i temi',
      description: 'La media dei punteggi dei sei temi.',
    },
    innovation: {
      label: 'Innovazione e R&S',
      short: 'R&S',
      description:
        'Quanto si spende per la ricerca, che cosa ne nasce (pubblicazioni, brevetti, marchi) e quante piccole imprese innovano.',
    },
    environment: {
      label: 'Sostenibilità ambientale',
      short: 'Ambiente',
      description: "Gas a effetto serra, per abitante e rispetto a quanto l'economia produce, e polveri sottili.",
    },
    cooperation: {
      label: 'Cooperazione internazionale',
      short: 'Cooperazione',
      description:
        'Partner nei progetti europei comuni, pubblicazioni con altri e piccole imprese che innovano insieme.',
    },
    finance: {
      label: 'Sostegno finanziario alle PMI',
      short: 'Finanza PMI',
      description:
        'Quanto si investe e quanto le imprese spendono per innovare. Gli aiuti ricevuti non contano, perché vanno alle regioni più povere; prestiti e capitale di rischio non sono pubblicati per regione.',
    },
    specialisation: {
      label: 'Specializzazione e cluster',
      short: 'Specializzazione',
      description: "In che cosa l'economia regionale è più forte e quanta conoscenza richiede.",
    },
    skills: {
      label: 'Competenze e lavoro',
      short: 'Competenze',
      description: 'Istruzione, formazione, competenze digitali e occupazione.',
    },
  },
  benchmarks: {
    'eu-average': { name: 'Media UE', held: 'alla media UE', description: 'I 27 Stati membri di oggi.' },
    'see-median': {
      name: "Mediana dell'area",
      held: "alla mediana dell'area",
      description: "La regione mediana dell'area dell'Europa sud-orientale.",
    },
    country: {
      name: 'Media nazionale',
      held: 'alla media nazionale',
      description: 'La media del Paese a cui la regione appartiene.',
    },
    frontier: {
      name: 'Regioni di punta',
      held: 'alle regioni di punta',
      description: 'La media del miglior decimo delle regioni, indicatore per indicatore.',
    },
    region: {
      name: 'Una regione a scelta',
      held: 'alla regione scelta',
      description: "Qualsiasi altra regione dell'area.",
    },
  },
  standIns: {
    'labour-force': 'le forze di lavoro, stimate da occupazione, disoccupazione e popolazione',
    'extended-labour-force': 'le forze di lavoro, al posto di quelle estese',
    'population-18-24': 'la popolazione di 15–24 anni, al posto di 18–24',
    'recent-graduates': 'la popolazione di 15–64 anni, al posto di neodiplomati e neolaureati',
    households: 'la popolazione, al posto delle famiglie',
    adults: 'la popolazione, al posto delle persone intervistate',
    index: 'la popolazione, perché un indice non ha denominatore',
  },
  statuses: {
    measured: 'misurato',
    provisional: 'provvisorio',
    estimated: 'stimato',
    'break-in-series': 'interruzione della serie',
    'low-reliability': 'bassa affidabilità',
    converted: 'convertito tra versioni NUTS',
    'filled-from-another-year': 'di un altro anno',
    'carried-from-larger-area': "riportato da un'area più ampia",
    modelled: 'da modello',
    'definition-differs': 'definizione diversa',
  },
  reasons: {
    'not-collected': 'non rilevato',
    'not-comparable': 'nessun dato regionale comparabile',
    confidential: 'riservato',
    unreliable: 'troppo poco affidabile per la pubblicazione',
    'not-published': 'non pubblicato per questi anni',
    'not-applicable': 'non pertinente',
    coverage: 'troppo pochi i dati di cui il punteggio si compone',
  },
  classMethods: {
    quantiles: {
      name: 'Quantili',
      description: 'Lo stesso numero di regioni in ogni classe, per quanto le parità consentono.',
    },
    natural: { name: 'Soglie naturali', description: 'Limiti dove i valori lasciano un vuoto.' },
    equal: { name: 'Intervalli uguali', description: 'Classi di uguale ampiezza.' },
    manual: { name: 'Limiti propri', description: 'Limiti stabiliti da chi legge.' },
  },
};
