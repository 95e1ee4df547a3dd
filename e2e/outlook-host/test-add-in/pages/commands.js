// A block of its own: office.js already has the name in the page.
{
  const { Office } = globalThis;

  /** Every event this page was activated for. */
  globalThis.recorded = [];

  /** What `check` does with a message, by its subject; everything else lets it go. */
  const BEHAVIOUR = {
    'no answer': () => undefined,
    throw: () => {
      throw new Error('the handler fails');
    },
    twice: (event) => {
      event.completed({ allowEvent: false, errorMessage: 'first' });
      event.completed({ allowEvent: true });
    },
    'no options': (event) => event.completed(),
  };

  /** A subject that is JSON is handed to `completed` as it is. */
  function check(event) {
    Office.context.mailbox.item.subject.getAsync({ asyncContext: event }, ({ value, asyncContext }) => {
      const options = value.startsWith('{') ? JSON.parse(value) : { allowEvent: true };
      (BEHAVIOUR[value] ?? ((sending) => sending.completed(options)))(asyncContext);
    });
  }

  function record(event) {
    globalThis.recorded.push({ ...event });
    event.completed();
  }

  function stamp(event) {
    Office.context.mailbox.item.subject.setAsync('stamped', () => event.completed());
  }

  Office.onReady();
  Office.actions.associate('check', check);
  Office.actions.associate('record', record);
  Office.actions.associate('stamp', stamp);
}
