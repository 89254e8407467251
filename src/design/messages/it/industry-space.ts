import { formatOf } from '../../format.ts';
import type { industrySpace as english } from '../en/industry-space.ts';

const format = formatOf('it');

/** La rete dei settori e le opportunità. */
export const industrySpace: typeof english = {
  persons: (count) => `${format.number(count)} ${format.isOne(count) ? 'addetto' : 'addetti'}`,
  quotient: (quotient) => `quoziente di localizzazione ${quotient}`,
  present: 'presente qui',
  absent: 'non presente qui',
  sector: (name, parts) => `${name}: ${parts.join('; ')}`,
  missing: (reason) => `nessun dato: ${reason}`,
  density: (percent) => `qui è presente il ${percent}% dei settori affini`,
  complexity: (deviations) => `complessità ${deviations}`,

  network: {
    label: (region) => `${region}: quali settori sono presenti e come si legano nell’UE`,
    hint: 'Le frecce portano al settore più vicino in quella direzione, Invio seleziona, Esc esce; + e − ingrandiscono e riducono, 0 mostra tutto.',
    pointing:
      'Indicare un settore per vedere a quali è affine. Ingrandire con Ctrl o ⌘ e la rotella, con due dita o con i tasti +\u00A0−\u00A00.',
    related: (names) => `affine a ${names}`,
    unrelated: 'affine a nessuno di quelli mostrati',
    key: 'Che cosa indicano i cerchi',
    present: 'presente: quoziente di localizzazione di almeno 1',
    absent: 'non presente',
    missing: 'nessun dato',
    size: (sizes) => `${sizes} addetti`,
    link: 'si trovano insieme più spesso che per caso',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    showAll: 'Mostra tutto',
  },

  opportunities: {
    label: (region) => `${region}: i settori non presenti, per vicinanza e complessità`,
    hint: 'Le frecce portano al settore più vicino in quella direzione, Invio seleziona, Esc esce.',
    pointing:
      'Indicare un settore per leggerlo. Più grande il cerchio, più sono gli addetti qui, pur con una quota minore che nell’UE. Tratteggiate: le mediane dei settori mostrati.',
    near: 'Quanto è vicino: densità di affinità, %',
    complex: 'Quanto è complesso: deviazioni standard',
    rare: 'Presente in meno regioni UE',
    rareQuadrants: {
      nearComplex: 'vicini e rari: prima questi',
      farComplex: 'lontani e rari: lunga strada',
      nearSimple: 'vicini e diffusi',
      farSimple: 'lontani e diffusi',
    },
    foundIn: (count) => `presente in ${format.number(count)} regioni UE`,
    quadrants: {
      nearComplex: 'vicini e complessi: prima questi',
      farComplex: 'lontani e complessi: lunga strada',
      nearSimple: 'vicini e semplici: facili, poco da guadagnare',
      farSimple: 'lontani e semplici: poco da cercare',
    },
    mean: (percent) => `media UE ${percent}%`,
    notKnown: (names) => `Non mostrati, perché non si sa se siano presenti qui: ${names}.`,
    warning: (year, hasComplexity) =>
      `Che cosa non dice: la densità mostra che cosa si trovava insieme nelle regioni dell’UE nel ${String(year)}. Non è una previsione e da sola non è un consiglio: non sa nulla di domanda, competenze o costi. ${hasComplexity ? 'La complessità ordina i settori secondo le regioni in cui si trovano, non secondo la loro tecnologia. ' : ''}Nei settori piccoli basta un’impresa a spostarla; le celle riservate valgono come non note.`,
    none: 'Non c’è alcun settore da mostrare: tutti sono presenti qui o senza dato.',
  },
};
