import { ipcRenderer } from 'electron';
import type { RestingWords } from '../../../content/words.ts';
import { pressByFinger } from '../../../renderer/input/press.ts';
import type { StaffDoor } from '../../ipc/contract.ts';
import type { RestingApi, RestingChannels, StaffAsked } from './contract.ts';

// The whole life of the screen that rests. It loads nothing of the kiosk's page, which may be what is broken; how a finger presses is built in.

// Types only from the contract: code of another file would make this preload two files, which a sandbox cannot load.
const channels: RestingChannels = { door: 'resting:door', unlock: 'resting:unlock', end: 'resting:end' };
const STAFF_ASKED: StaffAsked = 'resting:staff';
const shell: RestingApi = {
  door: () => ipcRenderer.invoke(channels.door),
  unlock: (secret) => ipcRenderer.invoke(channels.unlock, secret),
  end: (how) => ipcRenderer.invoke(channels.end, how),
};

const HOLD_MS = 3_000;
/** Nobody touched it for so long: whoever was there has gone. */
const QUIET_MS = 60_000;
const LONGEST = 12;
const DIGITS = '1234567890';
/** Those of a one-time code. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

document.addEventListener('DOMContentLoaded', () => {
  pressByFinger(document);
  const part = <Part extends HTMLElement>(id: string) => document.getElementById(id) as Part;
  const words = JSON.parse(part<HTMLTemplateElement>('words').content.textContent ?? '') as RestingWords['staff'];
  const [door, inside, mark] = [part<HTMLDialogElement>('door'), part<HTMLDialogElement>('inside'), part('mark')];
  let asksFor: StaffDoor['asksFor'] = 'pin';
  let typed = '';
  let quiet: number | undefined;
  let waiting: number | undefined;

  const say = (text: string) => {
    part('said').textContent = text;
  };
  const show = (next: string) => {
    typed = next.slice(0, LONGEST);
    part('typed').textContent = asksFor === 'pin' ? '•'.repeat(typed.length) : typed;
  };
  const shut = () => {
    window.clearInterval(waiting);
    show('');
    say('');
    door.close();
    inside.close();
  };
  /** Counts down the wait after wrong tries; the shell hears nothing before. */
  const waitOut = (seconds: number, before = '') => {
    window.clearInterval(waiting);
    const ends = performance.now() + seconds * 1000;
    const tick = () => {
      const left = Math.ceil((ends - performance.now()) / 1000);
      if (left <= 0) window.clearInterval(waiting);
      say(left > 0 ? `${before} ${words.wait.replace('{{time}}', minutesAndSeconds(left))}`.trim() : '');
    };
    waiting = window.setInterval(tick, 500);
    tick();
  };

  async function open(): Promise<void> {
    if (door.open || inside.open) return;
    const found = await shell.door();
    asksFor = found.asksFor;
    show('');
    (door.firstElementChild as HTMLElement).textContent = words[asksFor];
    part('keys').replaceChildren(...[...(asksFor === 'pin' ? DIGITS : LETTERS)].map(keyFor));
    part('keys').dataset['for'] = asksFor;
    if (!door.open) door.showModal();
    if (found.waitSeconds > 0) waitOut(found.waitSeconds);
  }

  function keyFor(sign: string): HTMLButtonElement {
    const key = document.createElement('button');
    key.type = 'button';
    key.textContent = sign;
    key.dataset['key'] = sign;
    key.addEventListener('click', () => show(typed + sign));
    return key;
  }

  async function knock(): Promise<void> {
    if (typed === '') return;
    const tried = typed;
    show('');
    const answer = await shell.unlock(tried);
    if (answer.ok) {
      shut();
      inside.showModal();
      return;
    }
    const why = answer.why === 'wrong' ? words[asksFor === 'pin' ? 'wrongPin' : 'wrongCode'] : '';
    waitOut(answer.waitSeconds, why);
  }

  const when = (id: string, run: () => void | Promise<void>) =>
    part(id).addEventListener('click', () => Promise.resolve(run()).catch(() => say(words.failed)));
  when('ok', knock);
  when('erase', () => show(typed.slice(0, -1)));
  when('back', shut);
  when('leave', shut);
  when('restart', () => shell.end('restart'));
  when('exit', () => shell.end('exit'));
  const ask = () => void open().catch(() => say(words.failed));
  ipcRenderer.on(STAFF_ASKED, ask);

  let held: number | undefined;
  mark.addEventListener('pointerdown', () => {
    held = window.setTimeout(ask, HOLD_MS);
    mark.dataset['held'] = '';
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
    mark.addEventListener(end, () => {
      window.clearTimeout(held);
      delete mark.dataset['held'];
    });
  }

  for (const touch of ['pointerdown', 'keydown']) {
    document.addEventListener(touch, () => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(shut, QUIET_MS);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!door.open || event.ctrlKey || event.altKey || event.metaKey) return;
    const sign = event.key.toUpperCase();
    if (event.key === 'Backspace') show(typed.slice(0, -1));
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) part('ok').click();
    else if ((asksFor === 'pin' ? DIGITS : LETTERS).includes(sign)) show(typed + sign);
  });
  for (const type of ['contextmenu', 'dragstart', 'drop', 'auxclick', 'wheel'] as const) {
    document.addEventListener(type, (event) => event.preventDefault(), { passive: false });
  }
});

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
