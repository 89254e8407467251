import type { offline as english } from '../en/offline.ts';
import type { Format } from '../../format.ts';

const size = (bytes: number, format: Format): string => `${format.number(bytes / 1e6, 1)} MB`;
const files = (count: number, format: Format): string => `${format.number(count)} file`;

/** What this device keeps of the atlas, for a room without network. */
export const offline: typeof english = {
  label: 'Senza rete',
  takeAll: (bytes, format) => `Porta tutto con te (${size(bytes, format)})`,
  partly: 'Quanto già aperto funziona anche senza rete; così si conservano tutte le pagine e tutti i dati.',
  taking: (done, of, bytes, ofBytes, format) =>
    `Conservazione: ${format.number(done)} di ${files(of, format)}, ${format.number(bytes / 1e6, 1)} di ${size(ofBytes, format)}`,
  cancel: 'Annulla',
  whole: (date, version, format) =>
    `Tutto è conservato su questo dispositivo: dati del ${format.date(date)}, versione ${version}.`,
  failed: (count, format) =>
    format.isOne(count) ? 'Un file non è stato conservato' : `${files(count, format)} non sono stati conservati`,
  full: (bytes, format) =>
    `Su questo dispositivo non c'è spazio: liberare almeno ${size(bytes, format)} e riprovare. Quanto già conservato resta.`,
  again: 'Riprova',
  impossible: {
    insecure: "Per l'uso senza rete l'atlante deve arrivare con una connessione sicura (https).",
    unsupported: "Questa finestra non conserva nulla per l'uso senza rete, come le finestre private.",
    refused:
      "Non è stato possibile conservare l'atlante per l'uso senza rete. Si riprova alla prossima apertura della pagina.",
  },
  update: 'È pronto un atlante più recente',
  takeUpdate: 'Usalo',
};
