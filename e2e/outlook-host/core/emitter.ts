/** Tells listeners by name what happened. `Events` maps names to what is told. */
export class Emitter<Events> {
  private readonly listeners = new Map<keyof Events, Set<(data: never) => void>>();

  /** @returns takes the listener away again */
  on<Name extends keyof Events>(name: Name, listener: (data: Events[Name]) => void): () => void {
    const all = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, all.add(listener));
    return () => void all.delete(listener);
  }

  protected emit<Name extends keyof Events>(name: Name, data: Events[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) (listener as (data: Events[Name]) => void)(data);
  }
}
