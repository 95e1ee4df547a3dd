/** Lets the user save data as a file. */
export function saveJson(name: string, data: unknown): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, undefined, 2)], { type: 'application/json' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
