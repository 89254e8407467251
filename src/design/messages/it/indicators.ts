import type { IndicatorText } from '../names.ts';

/** By indicator id; a contract test asks for every row of data/indicators.csv. */
export const indicators: Readonly<Record<string, IndicatorText>> = {
  gerd: {
    label: 'Spesa in R&S',
    unit: '% del PIL',
    definition: 'Spesa interna lorda per ricerca e sviluppo di tutti i settori, in rapporto al PIL.',
  },
  'business-rd': {
    label: 'Spesa in R&S delle imprese',
    unit: '% del PIL',
    definition: 'Spesa per ricerca e sviluppo del settore delle imprese, in rapporto al PIL.',
  },
  'higher-education-rd': {
    label: "Spesa in R&S dell'istruzione superiore",
    unit: '% del PIL',
    definition: "Spesa per ricerca e sviluppo del settore dell'istruzione superiore, in rapporto al PIL.",
  },
  'rd-personnel': {
    label: 'Addetti alla R&S',
    unit: "% dell'occupazione",
    definition: "Ricercatori e altro personale di R&S, in numero di persone, sul totale dell'occupazione.",
  },
  'rd-personnel-fte': {
    label: 'Addetti alla R&S (tempo pieno equivalente)',
    unit: "% dell'occupazione",
    definition: "Ricercatori e altro personale di R&S, in equivalenti a tempo pieno, in rapporto all'occupazione.",
  },
  hrst: {
    label: 'Risorse umane in scienza e tecnologia',
    unit: '% della popolazione',
    definition: 'Persone con istruzione terziaria o con una professione tecnico-scientifica, sulla popolazione.',
  },
  'scientists-engineers': {
    label: 'Scienziati e ingegneri',
    unit: '% della popolazione',
    definition: 'Scienziati e ingegneri, sulla popolazione.',
  },
  'high-tech-employment': {
    label: 'Occupazione ad alta tecnologia',
    unit: "% dell'occupazione",
    definition:
      "Occupazione nell'industria ad alta tecnologia e nei servizi ad alta tecnologia e alta intensità di conoscenza.",
  },
  patents: {
    label: 'Domande di brevetto (UEB)',
    unit: 'per milione di abitanti',
    definition:
      "Domande di brevetto all'Ufficio europeo dei brevetti per milione di abitanti; Eurostat ha chiuso la serie nel 2012.",
  },
  'ghg-per-gdp': {
    label: 'Gas serra in rapporto al PIL',
    unit: 't CO2eq per milione di EUR',
    definition: 'Emissioni di gas a effetto serra per ogni milione di euro di PIL a prezzi correnti.',
  },
  'ghg-per-inhabitant': {
    label: 'Gas serra per abitante',
    unit: 't CO2eq per abitante',
    definition: 'Emissioni di gas a effetto serra per abitante.',
  },
  'ghg-change': {
    label: 'Variazione dei gas serra dal 2015',
    unit: '%',
    definition: 'Variazione delle emissioni di gas a effetto serra rispetto al 2015.',
  },
  'industry-ghg-per-gva': {
    label: "Gas serra dell'industria per valore aggiunto",
    unit: 't CO2eq per milione di EUR',
    definition:
      "Emissioni di gas a effetto serra dell'industria per ogni milione di euro del suo valore aggiunto lordo (NACE B-E).",
  },
  'transport-ghg': {
    label: 'Gas serra dei trasporti per abitante',
    unit: 't CO2eq per abitante',
    definition: 'Emissioni di gas a effetto serra dei trasporti per abitante.',
  },
  'buildings-ghg': {
    label: 'Gas serra degli edifici per abitante',
    unit: 't CO2eq per abitante',
    definition: 'Emissioni di gas a effetto serra degli edifici per abitante.',
  },
  'waste-ghg': {
    label: 'Gas serra dei rifiuti per abitante',
    unit: 't CO2eq per abitante',
    definition: 'Emissioni di gas a effetto serra del trattamento dei rifiuti per abitante.',
  },
  'interreg-partners': {
    label: 'Partner Interreg',
    unit: 'ogni 100.000 abitanti',
    definition: 'Partner di progetti Interreg 2014-2020 ogni 100.000 abitanti.',
  },
  'interreg-budget': {
    label: 'Risorse Interreg',
    unit: 'EUR per abitante',
    definition: 'Bilancio dei progetti Interreg 2014-2020 per abitante.',
  },
  'interreg-erdf': {
    label: 'FESR in Interreg',
    unit: 'EUR per abitante',
    definition: 'Quota del Fondo europeo di sviluppo regionale nei bilanci Interreg 2014-2020, per abitante.',
  },
  'horizon-participations': {
    label: 'Partecipazioni a Orizzonte 2020',
    unit: 'per milione di abitanti',
    definition: 'Partecipazioni del Paese a Orizzonte 2020 per milione di abitanti.',
  },
  'horizon-contribution': {
    label: 'Contributo di Orizzonte 2020',
    unit: 'EUR per abitante',
    definition: "Contributo dell'UE ai partecipanti del Paese a Orizzonte 2020, per abitante.",
  },
  'horizon-coordinators': {
    label: 'Coordinamenti in Orizzonte 2020',
    unit: '% delle partecipazioni',
    definition:
      'Quota delle partecipazioni del Paese a progetti di Orizzonte 2020 con più partecipanti in cui coordina il progetto.',
  },
  'investment-share': {
    label: 'Investimenti sul PIL',
    unit: '% del PIL',
    definition: 'Investimenti fissi lordi in rapporto al PIL.',
  },
  'horizon-companies': {
    label: 'Orizzonte 2020: contributo alle imprese',
    unit: 'EUR per abitante',
    definition: "Contributo dell'UE alle imprese private del Paese in Orizzonte 2020, per abitante.",
  },
  'local-units-density': {
    label: 'Unità locali delle imprese',
    unit: 'ogni 1.000 abitanti',
    definition:
      "Unità locali delle imprese nell'industria, nelle costruzioni e nei servizi di mercato ogni 1.000 abitanti.",
  },
  'erdf-per-inhabitant': {
    label: 'FESR ricevuto',
    unit: 'EUR per abitante',
    definition: 'Pagamenti del Fondo europeo di sviluppo regionale nel 2014-2022, per abitante.',
  },
  'erdf-share-of-gdp': {
    label: 'FESR ricevuto, in rapporto al PIL',
    unit: '% del PIL di un anno',
    definition: 'Pagamenti del Fondo europeo di sviluppo regionale nel 2014-2022, in rapporto al PIL del 2022.',
  },
  'planned-sme-support': {
    label: 'Sostegno previsto alle PMI (FESR)',
    unit: 'EUR per abitante',
    definition:
      'Sostegno alle piccole e medie imprese (obiettivo tematico 3) previsto nei programmi del Fondo europeo di sviluppo regionale 2014-2020, per abitante.',
  },
  'strong-clusters-employment': {
    label: 'Addetti nei cluster forti',
    unit: '% degli addetti',
    definition:
      "Quota degli addetti nelle divisioni in cui la regione è specializzata (quoziente di localizzazione di almeno 1,5) e figura nel primo quinto delle regioni dell'UE per addetti.",
  },
  'medium-high-tech-manufacturing': {
    label: 'Industria a tecnologia alta e medio-alta',
    unit: "% dell'occupazione",
    definition: "Occupazione nell'industria manifatturiera a tecnologia alta e medio-alta.",
  },
  'knowledge-intensive-services': {
    label: 'Servizi ad alta intensità di conoscenza',
    unit: "% dell'occupazione",
    definition: 'Occupazione nei servizi ad alta intensità di conoscenza.',
  },
  'krugman-employment': {
    label: "Specializzazione dell'occupazione",
    unit: 'indice 0-2',
    definition:
      "Indice di Krugman: quanto la struttura dell'occupazione in dieci settori si discosta da quella dell'UE; 0 è uguale, 2 del tutto diversa.",
  },
  'entropy-employment': {
    label: "Diversità dell'occupazione",
    unit: 'nat',
    definition:
      "Entropia di Shannon dell'occupazione in dieci settori; un valore più alto indica una distribuzione più uniforme.",
  },
  'entropy-gva': {
    label: 'Diversità del valore aggiunto',
    unit: 'nat',
    definition:
      'Entropia di Shannon del valore aggiunto lordo in dieci settori; un valore più alto indica una distribuzione più uniforme.',
  },
  'local-unit-size': {
    label: 'Dimensione delle unità locali',
    unit: 'addetti',
    definition: "Addetti per unità locale d'impresa.",
  },
  tertiary: {
    label: 'Istruzione terziaria',
    unit: '% dei 25-64enni',
    definition: 'Persone di 25-64 anni con un titolo di istruzione terziaria.',
  },
  'employment-rate': {
    label: 'Tasso di occupazione',
    unit: '% dei 15-64enni',
    definition: 'Persone di 15-64 anni occupate.',
  },
  'unemployment-rate': {
    label: 'Tasso di disoccupazione',
    unit: '% delle forze di lavoro',
    definition: 'Persone di 15-74 anni disoccupate, sulle forze di lavoro.',
  },
  neet: {
    label: 'Giovani che non studiano e non lavorano',
    unit: '% dei 15-29enni',
    definition: 'Persone di 15-29 anni che non lavorano e non frequentano corsi di istruzione o formazione (NEET).',
  },
  'adult-learning': {
    label: 'Formazione degli adulti',
    unit: '% dei 25-64enni',
    definition: 'Persone di 25-64 anni che hanno seguito istruzione o formazione nelle ultime quattro settimane.',
  },
  'upper-secondary': {
    label: 'Istruzione secondaria superiore o più',
    unit: '% dei 25-64enni',
    definition: 'Persone di 25-64 anni con almeno un titolo di istruzione secondaria superiore.',
  },
  'graduates-in-work': {
    label: 'Diplomati e laureati recenti occupati',
    unit: '% dei diplomati e laureati recenti',
    definition:
      "Persone di 15-34 anni che hanno concluso l'istruzione secondaria superiore o terziaria da uno a tre anni e lavorano.",
  },
  population: { label: 'Popolazione', unit: 'abitanti', definition: 'Abitanti, media annua.' },
  gdp: { label: 'PIL', unit: 'milioni di EUR', definition: 'Prodotto interno lordo a prezzi correnti.' },
  'gdp-per-inhabitant': {
    label: 'PIL per abitante',
    unit: 'SPA',
    definition: "Prodotto interno lordo per abitante in standard di potere d'acquisto.",
  },
  'gdp-per-inhabitant-relative': {
    label: 'PIL per abitante, UE = 100',
    unit: 'UE27 = 100',
    definition: "Prodotto interno lordo per abitante in standard di potere d'acquisto, rispetto alla media UE.",
  },
  'real-gdp-growth': {
    label: 'Crescita del PIL reale',
    unit: '%',
    definition: "Variazione del prodotto interno lordo reale rispetto all'anno precedente.",
  },
  competitiveness: {
    label: 'Indice di competitività, fino al 2019',
    unit: 'deviazioni standard',
    definition:
      "L'indice di competitività regionale della Commissione europea come pubblicato, in deviazioni standard dalla sua media: un secondo parere accanto ai punteggi dell'atlante.",
  },
  productivity: {
    label: 'Produttività',
    unit: 'EUR per persona occupata',
    definition: 'Valore aggiunto lordo per persona occupata.',
  },
  'patent-applications': {
    label: 'Domande di brevetto',
    unit: 'per milione di abitanti',
    definition: 'Domande di brevetto per milione di abitanti, media annua del 2017 e del 2018.',
  },
  'scientific-publications': {
    label: 'Pubblicazioni scientifiche',
    unit: 'per 1.000 abitanti',
    definition: 'Pubblicazioni scientifiche per 1.000 abitanti, ripartite tra gli autori.',
  },
  'most-cited-publications': {
    label: 'Pubblicazioni più citate',
    unit: 'indice, UE 2016 = 100',
    definition:
      'Pubblicazioni scientifiche nel decimo più citato del mondo, sul totale delle pubblicazioni della regione.',
  },
  'product-innovators': {
    label: 'Piccole imprese con nuovi prodotti',
    unit: 'indice, UE 2016 = 100',
    definition: 'Piccole e medie imprese che hanno introdotto innovazioni di prodotto, sul totale.',
  },
  'process-innovators': {
    label: 'Piccole imprese con nuovi processi',
    unit: 'indice, UE 2016 = 100',
    definition: 'Piccole e medie imprese che hanno introdotto innovazioni nei processi aziendali, sul totale.',
  },
  'innovation-sales': {
    label: 'Vendite di innovazioni',
    unit: 'indice, UE 2016 = 100',
    definition: "Vendite di prodotti nuovi per il mercato o per l'impresa, in rapporto al fatturato.",
  },
  'pct-patents': {
    label: 'Domande di brevetto internazionali (PCT)',
    unit: 'indice, UE 2016 = 100',
    definition: 'Domande di brevetto internazionali in rapporto al PIL.',
  },
  trademarks: {
    label: 'Domande di marchio',
    unit: 'indice, UE 2016 = 100',
    definition: "Domande di marchio dell'UE in rapporto al PIL.",
  },
  designs: {
    label: 'Domande di disegno o modello',
    unit: 'indice, UE 2016 = 100',
    definition: "Domande di disegno o modello dell'UE in rapporto al PIL.",
  },
  'public-rd': {
    label: 'Spesa pubblica in R&S',
    unit: 'indice, UE 2016 = 100',
    definition:
      "Spesa per ricerca e sviluppo delle amministrazioni pubbliche e dell'istruzione superiore in rapporto al PIL.",
  },
  'business-rd-index': {
    label: 'Spesa in R&S delle imprese (Scoreboard)',
    unit: 'indice, UE 2016 = 100',
    definition: 'Spesa per ricerca e sviluppo delle imprese in rapporto al PIL.',
  },
  'fine-particles': {
    label: 'Aria senza polveri sottili',
    unit: 'indice, UE 2016 = 100',
    definition:
      "Quanto l'aria è libera da polveri sottili (PM2,5): la scala è rovesciata, più alto è il valore, più pulita è l'aria.",
  },
  'international-co-publications': {
    label: 'Pubblicazioni con autori esteri',
    unit: 'indice, UE 2016 = 100',
    definition: 'Pubblicazioni scientifiche con autori di altri Paesi per milione di abitanti.',
  },
  'public-private-co-publications': {
    label: 'Pubblicazioni pubblico-privato',
    unit: 'indice, UE 2016 = 100',
    definition: 'Pubblicazioni scientifiche di autori pubblici e privati insieme per milione di abitanti.',
  },
  'collaborating-smes': {
    label: 'Piccole imprese innovative che cooperano',
    unit: 'indice, UE 2016 = 100',
    definition: 'Piccole e medie imprese che innovano insieme ad altri, sul totale.',
  },
  'non-rd-innovation-spending': {
    label: "Spesa per l'innovazione diversa dalla R&S",
    unit: 'indice, UE 2016 = 100',
    definition: 'Quanto le imprese spendono per innovare oltre alla ricerca e sviluppo, in rapporto al fatturato.',
  },
  'innovation-spending': {
    label: "Spesa per l'innovazione per addetto",
    unit: 'indice, UE 2016 = 100',
    definition: 'Quanto le imprese innovatrici spendono per innovare, per persona occupata.',
  },
  'innovative-enterprises': {
    label: 'Occupazione nelle imprese innovative',
    unit: 'indice, UE 2016 = 100',
    definition: 'Persone occupate nelle imprese innovative, sul totale.',
  },
  'strong-manufacturing-clusters': {
    label: 'Occupazione nei cluster manifatturieri forti',
    unit: "% dell'occupazione manifatturiera",
    definition:
      "Quota dell'occupazione manifatturiera nelle divisioni in cui la regione è specializzata nel manifatturiero (quoziente di localizzazione di almeno 1,5) e tra il quinto delle regioni dell'UE con più persone occupate.",
  },
  'knowledge-intensive-employment': {
    label: 'Occupazione tecnologica e ad alta conoscenza',
    unit: "% dell'occupazione",
    definition:
      "Persone occupate nel manifatturiero ad alta tecnologia e nei servizi tecnologici ad alta intensità di conoscenza, sul totale dell'occupazione.",
  },
  'knowledge-intensive-activities': {
    label: 'Attività ad alta intensità di conoscenza',
    unit: 'indice, UE 2016 = 100',
    definition: "Persone occupate in attività ad alta intensità di conoscenza, sul totale dell'occupazione.",
  },
  'digital-skills': {
    label: 'Competenze digitali',
    unit: 'indice, UE 2016 = 100',
    definition: 'Persone con competenze digitali superiori a quelle di base.',
  },
  'ict-specialists': {
    label: 'Specialisti TIC',
    unit: 'indice, UE 2016 = 100',
    definition:
      "Occupati specialisti in tecnologie dell'informazione e della comunicazione, sul totale dell'occupazione.",
  },
  'early-leavers': {
    label: "Abbandono precoce dell'istruzione",
    unit: '% dei 18–24enni',
    definition:
      'Persone di 18–24 anni con al più la licenza media e fuori da istruzione e formazione, media 2019–2021.',
  },
  'hrst-labour-force': {
    label: 'Forze di lavoro scientifiche e tecniche, 2021',
    unit: '% delle forze di lavoro',
    definition:
      'Persone con istruzione terziaria o occupate in professioni scientifiche e tecnologiche, sulle forze di lavoro.',
  },
  'control-of-corruption': {
    label: 'Controllo della corruzione',
    unit: 'deviazioni standard',
    definition:
      "Come cittadini e utenti giudicano la corruzione nei servizi pubblici, un pilastro dell'European Quality of Government Index; più alto è meglio.",
  },
  'quality-of-services': {
    label: 'Qualità dei servizi pubblici',
    unit: 'deviazioni standard',
    definition:
      "Come i cittadini giudicano la qualità e la responsabilità dei servizi pubblici, un pilastro dell'European Quality of Government Index; più alto è meglio.",
  },
  impartiality: {
    label: 'Imparzialità dei servizi pubblici',
    unit: 'deviazioni standard',
    definition:
      "Come i cittadini giudicano l'imparzialità dei servizi pubblici, un pilastro dell'European Quality of Government Index; più alto è meglio.",
  },
  'online-public-services': {
    label: 'Contatti in rete con le amministrazioni',
    unit: '% delle persone',
    definition: "Persone che negli ultimi 12 mesi hanno usato internet per rivolgersi a un'amministrazione pubblica.",
  },
  broadband: {
    label: 'Famiglie con banda larga',
    unit: '% delle famiglie',
    definition: 'Famiglie con accesso alla banda larga.',
  },
  'online-buying': {
    label: 'Acquisti in rete',
    unit: '% delle persone',
    definition: 'Persone che negli ultimi 12 mesi hanno ordinato beni o servizi in internet.',
  },
  'labour-slack': {
    label: 'Offerta di lavoro non utilizzata',
    unit: '% delle forze di lavoro estese',
    definition: 'Domanda di lavoro insoddisfatta delle persone di 15–74 anni, sulle forze di lavoro estese.',
  },
  'disposable-income': {
    label: 'Reddito disponibile',
    unit: 'SPA per abitante',
    definition: "Reddito disponibile netto corretto delle famiglie per abitante, in standard di potere d'acquisto.",
  },
  'core-creative-class': {
    label: 'Classe creativa',
    unit: '% dei 15–64enni',
    definition: 'Persone di 15–64 anni in professioni della classe creativa in senso stretto, media 2019–2021.',
  },
  'knowledge-workers': {
    label: 'Lavoratori della conoscenza',
    unit: "% dell'occupazione",
    definition: 'Lavoratori della conoscenza, media 2019–2021.',
  },
  'scoreboard-summary': {
    label: 'Regional Innovation Scoreboard, sintesi',
    unit: 'indice, UE 2016 = 100',
    definition:
      "Il Regional Innovation Scoreboard 2023 della Commissione europea come pubblicato: un secondo parere accanto ai punteggi dell'atlante.",
  },
  'competitiveness-2022': {
    label: 'Indice regionale di competitività 2.0',
    unit: 'indice, UE27 = 100',
    definition: "L'indice regionale di competitività della Commissione europea, edizione 2022.",
  },
};
