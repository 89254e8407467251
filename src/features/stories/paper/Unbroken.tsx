import { Component, type ReactNode } from 'react';

interface Props {
  readonly onFault: () => void;
  readonly children: ReactNode;
}

/** A page that breaks while it is drawn out of sight takes nothing else with it. */
export class Unbroken extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
