type Area = 'local' | 'session';

/** A value kept by us; undefined when there is none. `session` ends with Thunderbird, but not with the background page. */
export async function readStored(area: Area, key: string): Promise<unknown> {
  return (await messenger.storage[area].get(key))[key];
}

export function store(area: Area, key: string, value: unknown): Promise<void> {
  return messenger.storage[area].set({ [key]: value });
}

export function forget(area: Area, keys: readonly string[]): Promise<void> {
  return messenger.storage[area].remove(keys);
}

/** Calls back when any of these values changes; the function ends it. */
export function onStored(area: Area, keys: readonly string[], changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, where: string) => {
    if (where === area && keys.some((key) => key in changes)) changed();
  };
  messenger.storage.onChanged.addListener(listener);
  return () => messenger.storage.onChanged.removeListener(listener);
}

/** What the organisation's policies say to us; undefined when they say nothing. */
export function readManaged(): Promise<unknown> {
  // Rejects where there is no policy.
  return messenger.storage.managed.get().catch(() => undefined);
}
