import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';

/** One thing that must be true of the whole content. Each gate has a file of its own, named after what it holds. */
export type Gate = (content: Content) => readonly Problem[];
