/** Made by scripts/content-plugin.ts: every language of the kiosk, with the words of the screen that rests. */
declare module 'virtual:kiosk-resting' {
  const languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
    readonly words: import('../content/words.ts').RestingWords;
    /** What to do in an emergency, in one line. */
    readonly emergency: string;
  }[];
  export default languages;
}
