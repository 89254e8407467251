import { arqueroCode } from './arquero.ts';
import { powerQueryCode } from './power-query.ts';
import { pythonCode } from './python.ts';
import { rCode } from './r.ts';
import { sqlCode } from './sql.ts';
import type { CodeSteps } from './steps.ts';

/** The languages that the steps of a table are written in, by their own names. */
export const CODE_LANGUAGES = [
  { id: 'r', name: 'R', write: rCode },
  { id: 'python', name: 'Python (pandas)', write: pythonCode },
  { id: 'arquero', name: 'JavaScript (Arquero)', write: arqueroCode },
  { id: 'sql', name: 'SQL (DuckDB)', write: sqlCode },
  { id: 'power-query', name: 'Power Query', write: powerQueryCode },
] as const satisfies readonly { id: string; name: string; write: (steps: CodeSteps) => string }[];
