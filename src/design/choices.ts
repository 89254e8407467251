/** What a reader has chosen and points at among things drawn, and who is told. */
export interface Choices {
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly onSelect: (id: string, isAdded: boolean) => void;
  readonly onHover: (id: string | null) => void;
}

/** Whether what is chosen joins what was chosen before. */
export function isAdding(event: {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
