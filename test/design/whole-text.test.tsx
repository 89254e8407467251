import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

/** The texts that do not stand alone in their element, and are not blank. */
function besideOthers(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if ((node.textContent ?? '').trim() !== '' && node.parentNode?.childNodes.length !== 1)
      found.push(node.textContent ?? '');
  return found;
}

function Sentence({ rank, isTold }: { readonly rank: number; readonly isTold: boolean }) {
  return (
    <div>
      <p>
        rank {rank} of {66}
      </p>
      <p>
        {isTold ? 'told' : null} <b>Marche</b>
        {['one', 'two']}
        <>since {rank}</>
      </p>
      <svg>
        <text>
          {rank} <tspan>points</tspan>
        </text>
      </svg>
    </div>
  );
}

describe('text', () => {
  it('stands alone in its element, whatever is beside it, and reads the same', () => {
    const { container } = render(<Sentence rank={20} isTold />);
    expect(besideOthers(container)).toEqual([]);
    expect(container.textContent).toBe('rank 20 of 66told Marcheonetwosince 2020 points');
    expect(container.querySelector('svg text span')).toBeNull();
  });

  it('that a translator has replaced changes all the same', () => {
    const { container, rerender } = render(<Sentence rank={20} isTold />);
    for (const element of container.querySelectorAll('p, span, b'))
      for (const node of Array.from(element.childNodes))
        if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') {
          const font = document.createElement('font');
          font.textContent = node.textContent;
          node.replaceWith(font);
        }
    rerender(<Sentence rank={7} isTold={false} />);
    expect(container.textContent).toBe('rank 7 of 66 Marcheonetwosince 77 points');
  });
});
