/** Nothing but the start: tests call the API from outside. `events` collects what handlers are told. */
globalThis.events = [];
globalThis.ready = globalThis.Office.onReady();
