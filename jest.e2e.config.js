import base from './jest.config.js';

/** End-to-end tests: the built programs, real Chromium. `npm run e2e` builds first. */
export default {
  ...base,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
