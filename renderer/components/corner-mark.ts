import { createContext, type ReactNode } from 'react';

/** What stands at the end of every bottom row: the way in for staff, or nothing. */
export const CornerMark = createContext<ReactNode>(null);
