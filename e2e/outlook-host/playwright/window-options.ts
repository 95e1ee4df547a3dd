import type { BrowserContextOptions } from 'playwright-core';
import type { Fault } from '../core/faults';
import type { HostSettings } from '../core/settings';
import type { TracedActivation, TracedCall, TracedEvent } from '../core/trace';

export interface WindowOptions
  extends Partial<HostSettings>, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> {
  readonly viewport?: BrowserContextOptions['viewport'];
  /** In force from the start. */
  readonly faults?: readonly Fault[];
  /** Milliseconds a locator may wait. */
  readonly waitFor?: number;
}

export interface TraceSnapshot {
  readonly calls: readonly TracedCall[];
  readonly events: readonly TracedEvent[];
  readonly activations: readonly TracedActivation[];
  readonly unknown: readonly string[];
  readonly violations: readonly string[];
  readonly mostInFlight: number;
}
