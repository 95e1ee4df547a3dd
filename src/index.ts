/** The library for Node: the engine, and what it needs from files (messages, office folders, the spelling dictionary). */
export * from './engine';
export { OVERRIDE_HEADER, parseOverrideHeader } from './checker/override-record';
export { readMessage } from './mail/eml/read-message';
export { rewriteMessage } from './mail/eml/rewrite-message';
export { loadOffice } from './signature/load-office';
export { loadSpeller } from './spelling/hunspell';
