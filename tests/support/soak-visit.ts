/** One visit of a soak, as plain data that goes into the page. Names are what the buttons say. */
export interface SoakVisit {
  readonly language: string;
  readonly names: SoakNames;
  /** What the card says, in the language. */
  readonly topic: string;
  /** Its group, likewise. */
  readonly group: string;
  /** Which choices of the comfort panel are touched, from 0; past the last it begins anew. Empty: the panel stays shut. */
  readonly comfort: readonly number[];
  /** A nurse guides, instead of a person alone. */
  readonly guided: { readonly pin: string; readonly walkthrough: string; readonly start: string } | null;
}

export interface SoakNames {
  readonly comfort: string;
  readonly emergency: string;
  readonly finished: string;
  readonly tryAgain: string;
  readonly leave: string;
  readonly leaveYes: string;
  readonly anotherGo: string;
  readonly shown: string;
  readonly pause: string;
  readonly pauseEnd: string;
}

/**
 * Runs in the page: a whole visit, by clicks on the buttons that are there, each as soon as the screen after the last one is
 * painted. Gives back how many buttons it pressed; throws where something to press does not come.
 */
export async function wholeVisit(visit: SoakVisit): Promise<number> {
  const { names, guided } = visit;
  let presses = 0;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const layer = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const says = (element: Element, name: string) =>
    element.getAttribute('aria-label') === name || element.textContent === name;
  const find = (selector: string, name?: string) =>
    [...layer().querySelectorAll<HTMLElement>(selector)].find(
      (element) =>
        name === undefined ||
        says(element, name) ||
        [...element.querySelectorAll('span')].some((part) => says(part, name)),
    );
  const heading = () => document.querySelector('main h1')?.textContent ?? '';
  async function comes<Thing>(what: string, look: () => Thing | undefined | false): Promise<Thing> {
    const giveUpAt = performance.now() + 20_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > giveUpAt) throw new Error(`${what} did not come; there is "${heading()}"`);
      await painted();
    }
  }
  async function press(selector: string, name?: string): Promise<void> {
    (await comes(name ?? selector, () => find(selector, name))).click();
    presses += 1;
    await painted();
  }

  async function chooseComfort(): Promise<void> {
    await press('footer button', names.comfort);
    const choices = await comes('the comfort panel', () => {
      const found = [...layer().querySelectorAll<HTMLElement>('[role=radio]')];
      return found.length > 0 && found;
    });
    for (const place of visit.comfort) {
      choices[place % choices.length]?.click();
      presses += 1;
      await painted();
    }
    await press('[data-page=back]');
  }

  /** Each thing there is to press on a step, once, and another try where one is offered. */
  async function tryEverything(): Promise<void> {
    const step = heading();
    const tried = new Set<string>();
    for (;;) {
      const next = [...document.querySelectorAll<HTMLButtonElement>('main button:enabled')].find(
        (button) => !tried.has(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      );
      if (next === undefined || tried.size > 12) return;
      tried.add(next.getAttribute('aria-label') ?? next.textContent ?? '');
      next.click();
      presses += 1;
      await painted();
      // Where the text comes from.
      if (document.querySelector('dialog[open]')) await press('[data-page=back]');
      else if (find('button', names.tryAgain)) await press('button', names.tryAgain);
      // Such as the answer to "What if ...?", from which Next goes on as well.
      else if (heading() !== step) return;
    }
  }

  async function learn(): Promise<void> {
    await press('main button', visit.group);
    await press('main button', visit.topic);
    for (let screens = 0; heading() !== names.finished; screens += 1) {
      if (screens > 150) throw new Error(`"${visit.topic}" does not end`);
      await tryEverything();
      await press('nav [data-page=on]');
    }
    await press('footer button', names.emergency);
    await press('nav [data-page=back]');
    await press('footer button', names.leave);
    await press('dialog button', names.leaveYes);
  }

  async function holdMark(): Promise<void> {
    const mark = document.querySelector('[data-staff-mark]');
    const finger = { isPrimary: true, button: 0, bubbles: true, pointerId: 1, pointerType: 'touch' };
    mark?.dispatchEvent(new PointerEvent('pointerdown', finger));
    await comes('the pad', () => document.querySelector('button[data-key]:enabled'));
    window.dispatchEvent(new PointerEvent('pointerup', finger));
  }

  async function guide(plan: NonNullable<SoakVisit['guided']>): Promise<void> {
    await holdMark();
    for (const digit of plan.pin) await press(`button[data-key="${digit}"]`);
    await press('button[data-key=""]:enabled');
    await press('main button', plan.walkthrough);
    await press(`[role=radio][lang="${visit.language}"]`);
    await press('footer button', plan.start);
    await comes('the band for the nurse', () => document.querySelector('[data-nurse]'));
    if (document.documentElement.lang !== visit.language) throw new Error(`not in ${visit.language}`);
    for (let screens = 0; screens < 40; screens += 1) {
      const mark = find('[data-nurse] button', screens % 2 === 0 ? names.anotherGo : names.shown);
      if (mark) await press('[data-nurse] button', mark.textContent ?? '');
      else if (find('nav [data-page=on]')) await press('nav [data-page=on]');
    }
    await press('[data-nurse] button', names.pause);
    await comes('the code', () => document.querySelector('[data-code]'));
    await press('dialog button', names.pauseEnd);
  }

  if (guided) await guide(guided);
  else {
    await press(`main li[lang="${visit.language}"] button`);
    await comes(
      'the topics',
      () => document.querySelector('[data-staff-mark]') && !document.querySelector('main h1[translate=no]'),
    );
    if (visit.comfort.length > 0) await chooseComfort();
    await learn();
  }
  await comes('Welcome', () => document.querySelector('main h1[translate=no]'));
  return presses;
}
