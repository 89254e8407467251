import { createElement, lazy, type ComponentType, type ReactNode } from 'react';

/** How Chromium, Firefox, Safari and Vite say that a script, or the style beside it, could not be had. */
const GONE = /dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/** Whether what failed is the fetching of a script. */
export const isScriptGone = (error: unknown): boolean => error instanceof Error && GONE.test(error.message);

/** Browsers remember that an address failed, and another one is asked for anew. */
let times = 0;

async function importAnew<Module>(error: unknown, load: () => Promise<Module>): Promise<Module> {
  // Safari names no address.
  const address = /https?:\/\/\S+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  if (address === undefined) return load();
  times += 1;
  return import(/* @vite-ignore */ `${address}?again=${String(times)}`);
}

const failedParts = new Set<() => void>();

/** From now on parts that failed are asked for anew when they are drawn. */
export function forgetFailedParts(): void {
  for (const forget of failedParts) forget();
  failedParts.clear();
}

/**
 * A part of the page whose script is fetched when it is first drawn. Where that fails, drawing it throws the error until
 * `forgetFailedParts`; then the script is asked for at another address first, else at its own.
 */
export function fetchedPart<Props extends object, Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> {
  let failed: unknown = null;
  const fetchPart = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      return { default: pick(await (failed === null ? load() : importAnew(failed, load).catch(load))) };
    } catch (error) {
      failed = error;
      failedParts.add(() => {
        part = lazy(fetchPart);
      });
      throw error;
    }
  };
  let part = lazy(fetchPart);
  return (props: Props): ReactNode => createElement(part, props);
}

/** A part that the page does without where its script cannot be fetched. */
export function optionalPart<Props extends object, Module>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> {
  return lazy(async (): Promise<{ readonly default: ComponentType<Props> }> => {
    try {
      return { default: pick(await load()) };
    } catch {
      return { default: () => null };
    }
  });
}
