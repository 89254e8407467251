export * from './links/view-url.ts';
export * from './links/check-view.ts';
export * from './view-store.ts';
