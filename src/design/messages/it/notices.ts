import type { IndicatorId, Notice, RegionCode } from '../../../model/index.ts';
import { originOf } from '../../marks.ts';
import { formatOf } from '../../format.ts';
import type { en } from '../en.ts';
import type { Names } from '../names.ts';
import { areasOf } from './marks.ts';
import { terms } from './terms.ts';

const format = formatOf('it');
const regions = (count: number): string => `${format.number(count)} ${format.isOne(count) ? 'regione' : 'regioni'}`;

export function noticeSentence(notice: Notice, names: Names): string {
  switch (notice.kind) {
    case 'other-year':
      return `Dato del ${String(notice.year)} per: ${namedRegions(notice.regions, names)}.`;
    case 'converted':
      return `${notice.origin}, riportato a: ${namedRegions(notice.regions, names)}.`;
    case 'larger-area': {
      const origin = originOf(notice.origin);
      return origin?.kind === 'together'
        ? `Un solo dato per ${format.list(origin.regions.map((code) => names.region(code)))}.`
        : `Dati di ${notice.origin}${origin?.kind === 'part' && origin.name !== '' ? `, ${origin.name},` : ''} riportati a: ${namedRegions(notice.regions, names)}.`;
    }
    case 'larger-share':
      return `Parte del punteggio su dati di ${areasOf(notice.origins, names)}, ${format.percent(notice.share / 100)} del peso: ${namedRegions(notice.regions, names)}.`;
    case 'carried':
      return `Dati nazionali, riportati a tutte le regioni del Paese: ${namedIndicators(notice.indicators, names)}.`;
    case 'carried-left-out':
      return `Non contano nei punteggi, perché disponibili solo a livello nazionale: ${namedIndicators(notice.indicators, names)}.`;
    case 'fewer-themes':
      return `Su ${String(notice.themes)} temi di ${String(notice.of)}, perciò in graduatoria a parte: ${namedRegions(notice.regions, names)}.`;
    case 'ranked-on':
      return `Per questo anno nessuna regione ha dati su tutti i ${String(notice.of)} temi: in graduatoria e nei conteggi quelle con ${String(notice.themes)}.`;
    case 'clamped':
      return `Oltre gli estremi della scala 0–100 e rappresentate al suo estremo: ${namedRegions(notice.regions, names)}.`;
    case 'low-reliability':
      return `Bassa affidabilità secondo la fonte: ${namedRegions(notice.regions, names)}.`;
    case 'break':
      return `Interruzione della serie, gli anni precedenti non sono confrontabili: ${namedRegions(notice.regions, names)}.`;
    case 'modelled':
      return 'Dati da modello: totali nazionali ripartiti tra le regioni in base a ciò che si conosce delle fonti.';
    case 'edition-years':
      return "I dati del Regional Innovation Scoreboard portano l'anno dell'edizione; quelli su cui si basano sono da uno a tre anni più vecchi.";
    case 'dated':
      return `I dati più recenti sono del ${String(notice.year)}; restano fuori dai punteggi se non vengono inclusi.`;
    case 'replaced':
      return `Dati meno recenti, conservati come storia e fuori dai punteggi. Più recenti: ${names.indicator(notice.by)}.`;
    case 'joint-projects':
      return 'Solo progetti con più partecipanti, da novembre 2026; i collegamenti e i file precedenti contavano anche i progetti con un solo partecipante e mostravano quote più alte.';
    case 'stands-in':
      return `Le medie tra regioni sono ponderate con ${terms.standIns[notice.standsInFor]}.`;
    case 'period':
      return `Totale degli anni ${format.years(notice.from, notice.to)}.`;
    case 'missing':
      return `Nessun dato (${terms.reasons[notice.reason]}): ${namedRegions(notice.regions, names)}.`;
  }
}

function namedRegions(codes: readonly RegionCode[], names: Names): string {
  if (codes.length === 0) return 'nessuna regione';
  if (codes.length > 8) return regions(codes.length);
  return format.list(codes.map((code) => names.region(code)));
}

function namedIndicators(ids: readonly IndicatorId[], names: Names): string {
  return format.shortList(ids.map((id) => names.indicator(id)));
}

export const errors: typeof en.errors = {
  network: {
    title: (file) => `Il file ${file} non è conservato su questo dispositivo e non è raggiungibile.`,
    action: 'Verificare la connessione e riprovare. Quanto già caricato resta utilizzabile.',
  },
  http: {
    title: (file) => `Il server non ha fornito il file ${file}.`,
    action: "Riprovare tra poco. Se il problema persiste, il file manca dove l'atlante è ospitato.",
  },
  'not-data': {
    title: (file) => `Al posto del file ${file} il server ha inviato una pagina.`,
    action:
      "Può trattarsi di una pagina di accesso o di un percorso errato. Accedere o controllare l'indirizzo, poi riprovare.",
  },
  truncated: {
    title: (file) => `Il file ${file} è arrivato solo in parte.`,
    action: 'Riprovare. Quanto già caricato resta utilizzabile.',
  },
  tampered: {
    title: (file) => `Il file ${file} non è quello pubblicato con questo atlante.`,
    action: "Non viene mostrato. Ricaricare la pagina; se il problema persiste, avvisare chi ospita l'atlante.",
  },
  invalid: {
    title: (file) => `Il file ${file} non è leggibile.`,
    action:
      "Ricaricare la pagina, nel caso sia stata aggiornata; se il problema persiste, avvisare chi ospita l'atlante.",
  },
};
