/** The two panels that tests run on, in pixels: a 15.6 inch landscape one, and a tall 21.5 inch one. */
export const displays = {
  landscape: { width: 1366, height: 768 },
  portrait: { width: 1080, height: 1920 },
} as const;

export type DisplayName = keyof typeof displays;

/** What the tests of a run share: started once, named in the environment for every worker. */
export const sharedEnvironment = {
  program: 'KIOSK_TEST_PROGRAM',
  folder: 'KIOSK_TEST_FOLDER',
  landscape: 'KIOSK_TEST_DISPLAY_LANDSCAPE',
  portrait: 'KIOSK_TEST_DISPLAY_PORTRAIT',
} as const;
