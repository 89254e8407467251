import { generate } from 'lean-qr';
import { useMemo, type ReactNode } from 'react';
import './qr-code.css';

/** Modules of light around the code, without which cameras do not find it. */
const QUIET = 4;

/** The dark squares of the code as one path, row by row; null where the text is too long for any. */
function squaresOf(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const code = generate(text);
    const places = Array.from({ length: code.size }, (_, place) => place);
    const path = places
      .flatMap((y) => places.filter((x) => code.get(x, y)).map((x) => `M${String(x)} ${String(y)}h1v1h-1z`))
      .join('');
    return { size: code.size, path };
  } catch {
    return null;
  }
}

/** A text as a QR code, dark on light in every appearance. */
export function QrCode({
  text,
  label,
  failed,
}: {
  readonly text: string;
  readonly label: string;
  readonly failed: string;
}): ReactNode {
  const squares = useMemo(() => squaresOf(text), [text]);
  if (squares === null) return <p className="small">{failed}</p>;
  const side = squares.size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      viewBox={`${String(-QUIET)} ${String(-QUIET)} ${String(side)} ${String(side)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path className="qr-dark" d={squares.path} />
    </svg>
  );
}
