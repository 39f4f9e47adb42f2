import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    // Screens are drawn to text in Node; their styles are looked at in the real program.
    css: false,
  },
});
