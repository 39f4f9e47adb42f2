/** Two clocks, because the one on the wall can be set and the other does not outlive the program. Both in milliseconds. */
export interface Clock {
  /** Goes on from any start and is never set. */
  steady(): number;
  /** Since 1970, as the computer believes. */
  wall(): number;
}

export const computerClock: Clock = { steady: () => performance.now(), wall: () => Date.now() };
