import './explore-print.css';

/** The page on paper: a part of it only for its style. */
export function PrintLook(): null {
  return null;
}
