import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShellRequest } from '../../electron/ipc/contract.ts';
import { createRequests, type ShellRequests } from '../../electron/shell-requests.ts';

const staff: ShellRequest = { ask: 'staff' };
const refresher: ShellRequest = { ask: 'walkthrough', walkthrough: 'refresher', language: 'es' };

let told: number;
let revived: number;
let isHeard: boolean;
let slowness: number;
let requests: ShellRequests;

beforeEach(() => {
  vi.useFakeTimers();
  told = 0;
  revived = 0;
  isHeard = true;
  slowness = 1;
  const page = {
    tell: () => {
      told += 1;
    },
    isHeard: () => isHeard,
    revive: () => {
      revived += 1;
      isHeard = false;
    },
  };
  requests = createRequests(page, { allow: (ms) => ms * slowness });
});
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe('what somebody at the computer asks of the page', () => {
  test('is taken once', () => {
    expect(requests.take()).toBeNull();
    requests.ask(staff);
    expect(told).toBe(1);
    expect(requests.take()).toEqual(staff);
    expect(requests.take()).toBeNull();
    pass(60);
    expect(revived).toBe(0);
  });

  test('that a page could not do is found by the page after it, once', () => {
    requests.ask(refresher);
    expect(requests.take()).toEqual(refresher);
    requests.giveBack();
    requests.giveBack();
    expect(requests.take()).toEqual(refresher);
    requests.giveBack();
    expect(requests.take()).toBeNull();
    requests.giveBack();
    expect(requests.take()).toBeNull();
  });

  test('that a page could not do gives way to a newer one', () => {
    requests.ask(refresher);
    requests.take();
    requests.ask(staff);
    requests.giveBack();
    expect(requests.take()).toEqual(staff);
    expect(requests.take()).toBeNull();
  });

  test('is the newest of what was asked', () => {
    requests.ask(refresher);
    requests.ask(staff);
    expect(requests.take()).toEqual(staff);
    expect(requests.take()).toBeNull();
    pass(60);
    expect(revived).toBe(0);
  });

  test('waits for a page that starts, however long that takes', () => {
    requests.leave(refresher);
    pass(60);
    expect([told, revived]).toEqual([0, 0]);
    expect(requests.take()).toEqual(refresher);
  });

  test('starts a dead page anew after two seconds, which then takes it', () => {
    requests.ask(staff);
    pass(1.9);
    expect(revived).toBe(0);
    pass(0.1);
    expect(revived).toBe(1);
    expect(requests.take()).toEqual(staff);
  });

  test('gives a page that took the one before two seconds for the next', () => {
    requests.ask(refresher);
    pass(1.5);
    requests.take();
    requests.ask(staff);
    pass(1.5);
    expect(revived).toBe(0);
    pass(0.5);
    expect(revived).toBe(1);
  });

  test('waits for a page that still loads, and gives it two seconds from its first sign of life on', () => {
    isHeard = false;
    requests.ask(refresher);
    requests.ask(refresher);
    pass(60);
    expect(revived).toBe(0);
    isHeard = true;
    requests.heard();
    pass(1.9);
    requests.heard();
    expect(revived).toBe(0);
    pass(0.1);
    expect(revived).toBe(1);
  });

  test('that a page gave back is no fault of the page that lives', () => {
    requests.ask(refresher);
    requests.take();
    requests.giveBack();
    requests.heard();
    pass(60);
    expect(revived).toBe(0);
    expect(requests.take()).toEqual(refresher);
  });

  test('gives a page longer on a slow computer', () => {
    slowness = 5;
    requests.ask(staff);
    pass(9.9);
    expect(revived).toBe(0);
    pass(0.1);
    expect(revived).toBe(1);
  });

  test('does not start the page anew again and again while the keys are held, and does once it lived and died again', () => {
    for (let presses = 0; presses < 110; presses += 1) {
      requests.ask(staff);
      pass(0.1);
    }
    expect(revived).toBe(1);
    isHeard = true;
    requests.take();
    requests.heard();
    pass(2);
    requests.ask(staff);
    pass(2);
    expect(revived).toBe(2);
  });
});
