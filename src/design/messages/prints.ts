import type { Language } from '../../model/index.ts';

/** What stands before the address of a printed page, which comes once the page has answered. */
export const THIS_PAGE: Readonly<Record<Language, string>> = { en: 'This page', it: 'Questa pagina' };
