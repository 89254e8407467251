import type { FramingWords } from '../en/framing.ts';

export const framing: FramingWords = {
  title: "L'atlante non si mostra dentro un altro sito",
  why: 'Dentro un riquadro non si vede di chi sia la pagina. Le figure per altre pagine si preparano con «Incorpora» nel menu di condivisione.',
  open: "Apri l'atlante in una finestra propria",
};
