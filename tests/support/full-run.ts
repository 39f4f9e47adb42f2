/** `npm run test:all`: what `npm test` samples is run in full. docs/verification.md says what. */
export const isFullRun = process.env['KIOSK_FULL'] === '1';
