import { buildForTests } from '../tests/support/gallery-program.ts';

// The programs that the end-to-end tests need, where they are not there yet: `npm test` makes them beside the unit
// tests.
await buildForTests();
