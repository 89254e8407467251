import { Fragment, createElement } from 'react';

/** SVG draws no text in elements of HTML. */
const IN_SVG: ReadonlySet<unknown> = new Set(['text', 'tspan', 'textPath']);

const isText = (child: unknown): child is string | number => typeof child === 'string' || typeof child === 'number';
const isNothing = (child: unknown): boolean => child == null || typeof child === 'boolean';

function wrapped(child: unknown, wrapper: string, index: number): unknown {
  if (Array.isArray(child)) return child.map((inner, place) => wrapped(inner, wrapper, place));
  // No translator touches what is blank.
  return isText(child) && String(child).trim() !== '' ? createElement(wrapper, { key: index }, child) : child;
}

/**
 * What an element is given, with every text alone in an element: the texts of an element that holds nothing else become
 * one, beside others each gets an element of its own. A browser that translates puts its own elements in place of texts.
 * React changes text that is alone whatever stands there, but cannot find one among others again: the page would crash,
 * or go on showing the old text.
 */
export function ownText(type: unknown, props: unknown): unknown {
  const isFragment = type === Fragment;
  if (!(isFragment || typeof type === 'string')) return props;
  if (typeof props !== 'object' || props === null || !('children' in props)) return props;
  const { children } = props;
  // Who is around a fragment is not known here.
  if (isFragment) return { ...props, children: wrapped(children, 'span', 0) };
  if (!Array.isArray(children)) return props;
  const isOnlyText = children.every((child) => isText(child) || isNothing(child));
  if (isOnlyText) return { ...props, children: children.filter(isText).join('') };
  return { ...props, children: wrapped(children, IN_SVG.has(type) ? 'tspan' : 'span', 0) };
}
