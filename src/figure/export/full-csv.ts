import { createContext } from 'react';
import type { CsvForm } from './csv-form.ts';

/** Saves every row behind the figures of a page, with all that is known of them, and answers with the name of the file; null where the page has no such file. */
export const FullCsvContext = createContext<((form: CsvForm) => Promise<string>) | null>(null);
