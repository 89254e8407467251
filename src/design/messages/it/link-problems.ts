import { formatOf } from '../../format.ts';
import type { linkProblems as english } from '../en/link-problems.ts';

const format = formatOf('it');

export const linkProblems: typeof english = {
  title: (count) =>
    format.isOne(count)
      ? 'Una parte del link non può essere seguita'
      : `${format.number(count)} parti del link non possono essere seguite`,
  unknownTheme: (text) => `Il tema «${text}» non esiste; sono mostrati tutti i temi.`,
  unknownIndicator: (text) => `L'indicatore «${text}» non esiste; è mostrato il punteggio.`,
  removedIndicator: (text) =>
    `L'indicatore «${text}» non è più mostrato, perché la sua fonte non dice che cosa conta; è mostrato il punteggio.`,
  unknownRegion: (text) => `La regione «${text}» non esiste; è stata tolta dalla selezione.`,
  damagedLink: 'Il link breve è troncato o danneggiato. Copialo di nuovo per intero, o chiedi quello completo.',
  unknownOption: (option) => `L'opzione «${option}» non esiste; è stata ignorata.`,
  unknownValue: (option, text) => `«${text}» non è un valore di «${option}»; vale l'impostazione predefinita.`,
  unknownVersion: (text) =>
    `Il link proviene da una versione sconosciuta («${text}»); è stato letto per quanto possibile.`,
  tooManyRegions: (most) =>
    `Si possono confrontare al massimo ${String(most)} regioni; sono rimaste le prime ${String(most)}.`,
  benchmarkUnavailable: (benchmark) => `Il riferimento «${benchmark}» qui non è disponibile; vale la media UE.`,
};
