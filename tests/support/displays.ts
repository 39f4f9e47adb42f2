/** The panels that tests run on, in pixels: 15.6 and 21.5 inch landscape ones, and an upright one of 32 inch. */
export const displays = {
  landscape: { width: 1366, height: 768 },
  wide: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
} as const;

export type DisplayName = keyof typeof displays;

/** What the tests of a run share: started once, named in the environment for every worker. */
export const sharedEnvironment = {
  program: 'KIOSK_TEST_PROGRAM',
  gallery: 'KIOSK_TEST_GALLERY',
  pseudo: 'KIOSK_TEST_PSEUDO',
  folder: 'KIOSK_TEST_FOLDER',
  landscape: 'KIOSK_TEST_DISPLAY_LANDSCAPE',
  wide: 'KIOSK_TEST_DISPLAY_WIDE',
  portrait: 'KIOSK_TEST_DISPLAY_PORTRAIT',
} as const;
