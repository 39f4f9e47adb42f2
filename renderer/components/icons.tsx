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

export function UpIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 19V5M6 11l6-6 6 6" />
    </Icon>
  );
}

export function DownIcon(): ReactNode {
  return <MoreIcon />;
}

/** Telling. */
export function SpeechIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 5h16v11H11l-5 4v-4H4Z" />
    </Icon>
  );
}

/** Showing with the hands. */
export function HandIcon(): ReactNode {
  return (
    <Icon>
      <path d="M7 12V6.500a1.500 1.500 0 0 1 3 0V11V4.500a1.500 1.500 0 0 1 3 0V11V5.500a1.500 1.500 0 0 1 3 0V12V8.500a1.500 1.500 0 0 1 3 0V15c0 4-2.500 6-6 6-3 0-4.500-1.500-6-4l-2.500-3.500c-.8-1.500 1-2.800 2-1.700Z" />
    </Icon>
  );
}

/** Not here. */
export function StopIcon(): ReactNode {
  return (
    <Icon>
      <path d="m6 6 12 12M18 6 6 18" />
    </Icon>
  );
}

/** Two people: one helps. */
export function HelperIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="8" cy="7" r="3" />
      <circle cx="17" cy="9" r="2.500" />
      <path d="M2.500 20c0-5 2.500-7.500 5.500-7.500s5.500 2.500 5.500 7.500M15 14.500c4-.8 6.500 1.500 6.500 5.500" />
    </Icon>
  );
}

export function PageIcon(): ReactNode {
  return (
    <Icon>
      <path d="M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6" />
    </Icon>
  );
}
