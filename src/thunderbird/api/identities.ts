export type Identity = messenger.identities.Identity;

/** Everyone the user writes as. */
export function listIdentities(): Promise<readonly Identity[]> {
  return messenger.identities.list();
}

export async function setSignature(id: string, signature: string, signatureIsPlainText: boolean): Promise<void> {
  await messenger.identities.update(id, { signature, signatureIsPlainText });
}

/** Calls back when the user has made or changed an identity. */
export function onIdentities(changed: () => void): void {
  messenger.identities.onCreated.addListener(changed);
  messenger.identities.onUpdated.addListener(changed);
}
