/** `local` lasts on this computer, `session` until this tab is closed. */
type Place = 'local' | 'session';

// Reading the property itself throws where the browser keeps no site data.
function storageOf(place: Place): Storage {
  return place === 'local' ? localStorage : sessionStorage;
}

/** What was stored; null when there is nothing or the browser keeps nothing. */
export function readStored(place: Place, key: string): string | null {
  try {
    return storageOf(place).getItem(key);
  } catch {
    return null;
  }
}

/** Stores a value; false when the browser keeps nothing or has no room for it. */
export function writeStored(place: Place, key: string, value: string): boolean {
  try {
    storageOf(place).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
