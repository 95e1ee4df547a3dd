import type { Frame, Frames, RuntimeKind } from '../core/runtime';

const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';

/** Frames of this page, each in the element that is kept for its kind. */
export class DomFrames implements Frames {
  constructor(private readonly titles: Readonly<Record<RuntimeKind, string>>) {}

  open({ kind, name, url, receive }: Parameters<Frames['open']>[0]): Frame {
    const frame = document.createElement('iframe');
    // The name must stand before the address: office.js reads its host from it.
    frame.name = name;
    frame.title = this.titles[kind];
    frame.setAttribute('sandbox', SANDBOX);
    const listen = (event: MessageEvent) => {
      if (event.source === frame.contentWindow) receive(event.data, event.origin);
    };
    window.addEventListener('message', listen);
    frame.src = url;
    document.getElementById(`${kind}-frame`)?.append(frame);
    return {
      post: (message) => frame.contentWindow?.postMessage(message, new URL(url).origin),
      remove: () => {
        window.removeEventListener('message', listen);
        frame.remove();
      },
    };
  }
}
