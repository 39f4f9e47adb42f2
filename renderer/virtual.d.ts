/** Made by scripts/content-plugin.ts: what the first screen needs. */
declare module 'virtual:kiosk-start' {
  const start: {
    /** Every language of the kiosk, with the words of the first screen and of the 911 screen, which wait for nothing. */
    readonly languages: readonly (import('../content/schema.ts').Language & {
      readonly welcome: typeof import('../locales/en/welcome.json');
      readonly emergency: import('../content/words.ts').EmergencyWords;
    })[];
    readonly medicine: Pick<import('../content/schema.ts').Medicine, 'name' | 'genericName'>;
    /** The picture of the first screen, as SVG text. */
    readonly picture: string;
  };
  export default start;
}
