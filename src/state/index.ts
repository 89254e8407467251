export * from './view-url.ts';
export * from './check-view.ts';
export * from './view-store.ts';
