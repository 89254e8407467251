import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useMarks } from '../../src/design/drawing/use-marks.ts';

afterEach(cleanup);

function Drawing(): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  const { events } = useMarks({
    ids: ['ITI3'],
    next: () => null,
    selected: [],
    onSelect: () => undefined,
    onHover: setHovered,
  });
  return (
    <>
      <svg role="img" aria-label="Drawing" {...events}>
        <circle data-mark="ITI3" data-testid="mark" r="5" />
      </svg>
      <p>{hovered === null ? 'nothing is told' : `told of ${hovered}`}</p>
    </>
  );
}

describe('what is told of a mark that is pointed at', () => {
  it('goes on Escape wherever the focus is, and comes again with the pointer', () => {
    render(<Drawing />);
    fireEvent.pointerOver(screen.getByTestId('mark'));
    expect(screen.getByText('told of ITI3')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.getByText('nothing is told')).toBeTruthy();
    fireEvent.pointerOver(screen.getByTestId('mark'));
    expect(screen.getByText('told of ITI3')).toBeTruthy();
  });
});
