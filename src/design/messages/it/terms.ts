import type { en } from '../en.ts';

type Terms = Pick<typeof en, 'themes' | 'benchmarks' | 'statuses' | 'reasons' | 'classMethods'>;

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
      description: "Quanto si spende per la ricerca, chi vi lavora e quanta alta tecnologia è presente.",
    },
    environment: {
      label: 'Sostenibilità ambientale',
      short: 'Ambiente',
      description: "Gas a effetto serra, per abitante e rispetto a quanto l'economia produce.",
    },
    cooperation: {
      label: 'Cooperazione internazionale',
      short: 'Cooperazione',
      description: 'Partner e bilanci nei progetti europei comuni.',
    },
    finance: {
      label: 'Sostegno finanziario alle PMI',
      short: 'Finanza PMI',
      description: 'Investimenti e risorse pubbliche che raggiungono le piccole e medie imprese.',
    },
    specialisation: {
      label: 'Specializzazione e cluster',
      short: 'Specializzazione',
      description: "In che cosa l'economia regionale è più forte e quanta conoscenza richiede.",
    },
    skills: {
      label: 'Competenze e lavoro',
      short: 'Competenze',
      description: 'Istruzione, formazione e occupazione.',
    },
  },
  benchmarks: {
    'eu-average': { name: 'Media UE', held: 'alla media UE', description: 'I 27 Stati membri di oggi.' },
    'see-median': { name: "Mediana dell'area", held: "alla mediana dell'area", description: "La regione mediana dell'area dell'Europa sud-orientale." },
    country: { name: 'Media nazionale', held: 'alla media nazionale', description: 'La media del Paese a cui la regione appartiene.' },
    frontier: { name: 'Regioni di punta', held: 'alle regioni di punta', description: 'La media del miglior decimo delle regioni, indicatore per indicatore.' },
    region: { name: 'Una regione a scelta', held: 'alla regione scelta', description: "Qualsiasi altra regione dell'area." },
  },
  statuses: {
    measured: 'misurato',
    provisional: 'provvisorio',
    estimated: 'stimato',
    'break-in-series': 'interruzione della serie',
    'low-reliability': 'bassa affidabilità',
    converted: 'convertito tra versioni NUTS',
    'filled-from-another-year': 'di un altro anno',
    'carried-from-larger-area': 'riportato dal Paese',
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
    quantiles: { name: 'Quantili', description: 'Lo stesso numero di regioni in ogni classe, per quanto le parità consentono.' },
    natural: { name: 'Soglie naturali', description: 'Limiti dove i valori lasciano un vuoto.' },
    equal: { name: 'Intervalli uguali', description: 'Classi di uguale ampiezza.' },
    manual: { name: 'Limiti propri', description: 'Limiti stabiliti da chi legge.' },
  },
};
