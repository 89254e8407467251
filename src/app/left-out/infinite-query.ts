/**
 * In place of what the query library fetches lists with, page after page: the atlas has none.
 * @throws Error where one is asked for.
 */
export function infiniteQueryBehavior(): never {
  throw new Error('Lists that grow page by page are left out of the build: see src/app/left-out.');
}
