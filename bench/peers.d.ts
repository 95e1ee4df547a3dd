/** Peers measured in the benchmarks that ship no types; only handed on to textlint. */
declare module 'textlint-rule-common-misspellings';
declare module 'textlint-rule-max-comma';
declare module 'textlint-rule-no-todo';
declare module 'textlint-rule-sentence-length';
declare module 'textlint-rule-write-good';
