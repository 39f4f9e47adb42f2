import type { ReactNode } from 'react';

/** Small signs beside the words of a button; the words say the same, so they are silent to screen readers. */
function Icon({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function PhoneIcon(): ReactNode {
  return (
    <Icon>
      <path d="M6.5 3.5 9 4l1.6 4.2-2 1.7a13 13 0 0 0 5.5 5.5l1.7-2L20 15l.5 2.5c-.2 1.9-1.6 3-3.4 3C9.7 20.5 3.5 14.3 3.5 6.900c0-1.8 1.1-3.2 3-3.400Z" />
    </Icon>
  );
}

export function LanguageIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M3.5 9.500h17M3.5 14.500h17M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18" />
    </Icon>
  );
}

export function LeaveIcon(): ReactNode {
  return (
    <Icon>
      <path d="M14 4h4.500a1.5 1.5 0 0 1 1.5 1.500v13a1.5 1.5 0 0 1-1.5 1.500H14M4 12h11M11 8l4 4-4 4" />
    </Icon>
  );
}

/** Points where reading goes; mirrored by style in right-to-left languages. */
export function ForwardIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 12h14M13 6l6 6-6 6" />
    </Icon>
  );
}

export function BackIcon(): ReactNode {
  return (
    <Icon>
      <path d="M19 12H5M11 6l-6 6 6 6" />
    </Icon>
  );
}

export function MoreIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 5v14M6 13l6 6 6-6" />
    </Icon>
  );
}

export function CheckIcon(): ReactNode {
  return (
    <Icon>
      <path d="m5 12.5 4.5 4.500L19 7.5" />
    </Icon>
  );
}
