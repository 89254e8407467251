import type { EmbedWords } from '../en/embed.ts';

export const embed: EmbedWords = {
  openAtlas: (title) => `Apri: ${title}`,
  needsRegions: (count) =>
    count === 1
      ? "Questa figura riguarda una regione, ma l'indirizzo non ne seleziona nessuna."
      : `Questa figura confronta almeno ${String(count)} regioni, ma l'indirizzo ne seleziona di meno.`,
  nothing: "Per questa selezione non c'è nulla da mostrare.",
};
