import { describe, expect, test } from 'vitest';
import { type IdleState, idleAfter, startIdleClock } from '../../renderer/session/idle.ts';
import { fakeTime } from '../support/fake-time.ts';

const times = { quietSeconds: 120, countdownSeconds: 30 };

function watch() {
  const time = fakeTime();
  const reports: IdleState[] = [];
  const clock = startIdleClock(times, (state) => reports.push(state), time);
  return { time, reports, clock, last: () => reports.at(-1) };
}

describe('a quiet screen', () => {
  test('asks after 120 seconds, not a second earlier', () => {
    const { time, reports, last } = watch();
    time.pass(119.9);
    expect(reports).toEqual([]);
    time.pass(0.1);
    expect(last()).toEqual({ phase: 'asking', secondsLeft: 30 });
  });

  test('counts every second down to 1, then is over', () => {
    const { time, reports } = watch();
    time.pass(150);
    const seconds = reports.flatMap((state) => (state.phase === 'asking' ? [state.secondsLeft] : []));
    expect(seconds).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index));
    expect(reports.at(-1)).toEqual({ phase: 'over' });
  });

  test('says it is over once only', () => {
    const { time, reports } = watch();
    time.pass(1000);
    expect(reports.filter(({ phase }) => phase === 'over')).toHaveLength(1);
  });

  test('forgets at once after the machine slept through the question', () => {
    const { time, last } = watch();
    time.sleep(3600);
    expect(last()).toEqual({ phase: 'over' });
  });
});

describe('somebody who touches', () => {
  test('while watching is never asked', () => {
    const { time, reports, clock } = watch();
    for (let touches = 0; touches < 50; touches += 1) {
      time.pass(119);
      clock.stir();
    }
    expect(reports).toEqual([]);
  });

  test('while asked is left alone for another 120 seconds, as often as they like', () => {
    const { time, last, clock } = watch();
    for (let answers = 0; answers < 20; answers += 1) {
      time.pass(149);
      expect(last()).toEqual({ phase: 'asking', secondsLeft: 1 });
      clock.stir();
      expect(last()).toEqual({ phase: 'watching' });
      time.pass(119);
      expect(last()).toEqual({ phase: 'watching' });
      clock.stir();
    }
  });
});

describe('a hold, as for a film, a printout or a nurse', () => {
  test('stops the clock for as long as it lasts', () => {
    const { time, reports, clock } = watch();
    clock.hold();
    time.pass(10_000);
    expect(reports).toEqual([]);
  });

  test('gives the whole time again when it ends', () => {
    const { time, reports, last, clock } = watch();
    time.pass(100);
    const release = clock.hold();
    time.pass(500);
    release();
    time.pass(119);
    expect(reports).toEqual([]);
    time.pass(1);
    expect(last()).toEqual({ phase: 'asking', secondsLeft: 30 });
  });

  test('takes back a question that is being asked', () => {
    const { time, last, clock } = watch();
    time.pass(130);
    clock.hold();
    expect(last()).toEqual({ phase: 'watching' });
  });

  test('outlasts another one, and releasing twice changes nothing', () => {
    const { time, reports, clock } = watch();
    const first = clock.hold();
    clock.hold();
    first();
    first();
    time.pass(10_000);
    expect(reports).toEqual([]);
  });
});

test('a second that has begun still counts as one left', () => {
  expect(idleAfter(times, 120_500)).toEqual({ phase: 'asking', secondsLeft: 30 });
  expect(idleAfter(times, 149_999)).toEqual({ phase: 'asking', secondsLeft: 1 });
  expect(idleAfter(times, 150_000)).toEqual({ phase: 'over' });
});

test('a stopped clock reports nothing more', () => {
  const { time, reports, clock } = watch();
  clock.stop();
  time.pass(1000);
  expect(reports).toEqual([]);
});

test('a stopped clock stays stopped, whoever touches the screen and whatever hold ends', () => {
  const { time, reports, clock } = watch();
  const release = clock.hold();
  clock.stop();
  clock.stir();
  release();
  clock.hold()();
  time.pass(1000);
  expect(reports).toEqual([]);
});
