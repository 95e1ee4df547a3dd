/**
 * The script of the page. It is written into the page as its own source (`toString`), so it may use nothing from outside. A copy
 * command works in every browser, also in a page opened as a file.
 */
export function copyPageScript(): void {
  const status = document.getElementById('status');

  function copy(types: Readonly<Record<string, string>>): boolean {
    let copied = false;
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault();
      for (const [type, content] of Object.entries(types)) event.clipboardData?.setData(type, content);
      copied = true;
    };
    document.addEventListener('copy', fill);
    document.execCommand('copy');
    document.removeEventListener('copy', fill);
    return copied;
  }

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy]') : null;
    const section = button?.closest('section');
    if (!button || !section || !status) return;
    const text = section.querySelector('pre')?.textContent ?? '';
    const html = section.querySelector('.mail')?.innerHTML ?? '';
    const copied = copy({ 'text/plain': text, ...(button.dataset['copy'] === 'html' ? { 'text/html': html } : {}) });
    const says = copied ? status.dataset['copied'] : status.dataset['failed'];
    // The same words again would not be read out.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = `${button.getAttribute('aria-label') ?? ''}: ${says ?? ''}`));
  });
}
