import { describe, expect, test } from 'vitest';
import { keepAllTogether, keepTogether } from '../../renderer/words/keep-together.ts';

/** A space that no line ends at, as it can be read in a test. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '_').replaceAll('\u2060', '|');

describe('a line never ends between a number and what it counts', () => {
  test.each([
    ['Keep it at 36 to 46 °F (2 to 8 °C).', 'Keep it at 36_to 46_°F (2_to 8_°C).'],
    ['Wait 30 minutes.', 'Wait 30_minutes.'],
    ['100 mg/0.67 mL', '100_mg/0.67_mL'],
    ['Espere 1,5 horas', 'Espere 1,5_horas'],
    ['2 ½ cups', '2_½_cups'],
    ['About {{count}} minutes', 'About {{count}}_minutes'],
    ['{{percent}} %', '{{percent}}_%'],
    ['a 10-minute wait', 'a 10-|minute wait'],
    ['\u20665\u2069 sdrow', '\u20665\u2069_sdrow'],
    ['٣٠ دقيقة', '٣٠_دقيقة'],
    ['请等30分钟', '请等30|分钟'],
    ['30 분', '30_분'],
    // A unit that no list knows.
    ['7 floops', '7_floops'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each(['Call 911 right away.', 'At step 3, stop.', 'Call 1-800-332-1088.', 'COVID-19', 'Sit. 3. Stand.'])(
    '%s stays as it is',
    (text) => expect(shown(text)).toBe(text),
  );

  test('in lists and groups of words', () => {
    expect(keepAllTogether({ body: ['5 days', 'x'], count: 3 })).toEqual({ body: ['5\u00a0days', 'x'], count: 3 });
  });
});
