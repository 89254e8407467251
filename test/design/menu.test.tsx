import '../fixtures/words.ts';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { FetchedMenu } from '../../src/design/controls/FetchedMenu.tsx';
import { useMenuClosing } from '../../src/design/controls/use-menu-closing.ts';
import { LanguageProvider } from '../../src/language/speech/speech.tsx';

afterEach(cleanup);

function Content({ name, onClose }: { readonly name: string; readonly onClose: () => void }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useMenuClosing(box, onClose);
  return (
    <div ref={box}>
      <button type="button">{`in ${name}`}</button>
    </div>
  );
}

function Held({ name }: { readonly name: string }): ReactNode {
  return <FetchedMenu label={name} className="held" load={() => Promise.resolve(Content)} given={{ name }} />;
}

function page(onPress: () => void): void {
  render(
    <LanguageProvider language="en">
      <Held name="one" />
      <Held name="other" />
      <button type="button" onClick={onPress}>
        outside
      </button>
    </LanguageProvider>,
  );
}

it('closes by a press outside, which does nothing else; the next one does', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn();
  page(onPress);
  await user.click(screen.getByText('one'));
  expect(await screen.findByText('in one')).toBeTruthy();
  await user.click(screen.getByText('outside'));
  expect(screen.queryByText('in one')).toBeNull();
  expect(onPress).not.toHaveBeenCalled();
  await user.click(screen.getByText('outside'));
  expect(onPress).toHaveBeenCalledTimes(1);
});

it('closes by Escape wherever the focus is, and gives it back where it was inside', async () => {
  const user = userEvent.setup();
  const onKey = vi.fn();
  page(vi.fn());
  await user.click(screen.getByText('one'));
  (await screen.findByText('in one')).focus();
  window.addEventListener('keydown', onKey);
  await user.keyboard('{Escape}');
  window.removeEventListener('keydown', onKey);
  expect(screen.queryByText('in one')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('one'));
  expect(onKey).not.toHaveBeenCalled();
  await user.click(screen.getByText('one'));
  await screen.findByText('in one');
  screen.getByText('outside').focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByText('in one')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('outside'));
});

it('stays open while what is in it is pressed, and shares a name with all others, so that one of them is open', async () => {
  const user = userEvent.setup();
  page(vi.fn());
  await user.click(screen.getByText('one'));
  await user.click(await screen.findByText('in one'));
  expect(await screen.findByText('in one')).toBeTruthy();
  const names = [...document.querySelectorAll('details')].map((fold) => fold.getAttribute('name'));
  expect(new Set(names).size).toBe(1);
  expect(names[0]).toBeTruthy();
});
