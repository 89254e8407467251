import { AREAS, fetchWords } from '../../src/language/speech/words.ts';

// A mock that many ask for at once is given to the first of them only.
for (const area of AREAS) await fetchWords('en', [area]);
