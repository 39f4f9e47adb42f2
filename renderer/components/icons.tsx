import {
  Ambulance,
  DisinfectingWipes,
  Eyeglasses,
  HealthWorker,
  Heart,
  IDocumentsAccepted,
  Info,
  Syringe,
  Wheelchair,
} from 'healthicons-react/outline-24px';
import type { ComponentType, ReactNode, SVGProps } from 'react';
import type { Medicine, Walkthrough } from '../../content/schema.ts';

/** One of healthicons, where that set has the sign; the others are drawn here. */
function healthicon(Drawn: ComponentType<SVGProps<SVGSVGElement>>): () => ReactNode {
  return () => <Drawn width="1.35em" height="1.35em" aria-hidden="true" />;
}

export const EmergencyIcon = healthicon(Ambulance);
export const ComfortIcon = healthicon(Eyeglasses);
export const ShotIcon = healthicon(Syringe);
export const LowReachIcon = healthicon(Wheelchair);

/** Before the name of a group of topics. */
export const groupIcons: Readonly<Record<Medicine['groups'][number]['sign'], () => ReactNode>> = {
  info: healthicon(Info),
  syringe: healthicon(Syringe),
  heart: healthicon(Heart),
};

/** Small signs beside the words of a button; the words say the same, so they are silent to screen readers. */
function Icon({ points, children }: { readonly points?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <svg
      data-points={points}
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
    <Icon points>
      <path d="M14 4h4.500a1.5 1.5 0 0 1 1.5 1.500v13a1.5 1.5 0 0 1-1.5 1.500H14M4 12h11M11 8l4 4-4 4" />
    </Icon>
  );
}

/** Points where reading goes; mirrored by style in right-to-left languages. */
export function ForwardIcon(): ReactNode {
  return (
    <Icon points>
      <path d="M5 12h14M13 6l6 6-6 6" />
    </Icon>
  );
}

export function BackIcon(): ReactNode {
  return (
    <Icon points>
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

/** The first capital of the Latin alphabet, drawn from edge to edge, so that its height can be set in mm. */
export function LetterIcon(): ReactNode {
  return (
    <svg viewBox="0 0 20 24" fill="none" stroke="currentColor" strokeWidth="3.4" aria-hidden="true">
      <path d="M2 24 9.400 1.500h1.200L18 24M5 16h10" />
    </svg>
  );
}

/** Back to how it was. */
export function UndoIcon(): ReactNode {
  return (
    <Icon points>
      <path d="M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11H8" />
    </Icon>
  );
}

/** Once more, from the beginning. */
export function AgainIcon(): ReactNode {
  return (
    <Icon points>
      <path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9.500M20 4v5.500h-5.500" />
    </Icon>
  );
}

export function FridgeIcon(): ReactNode {
  return (
    <Icon>
      <path d="M6 3h12v18H6ZM6 10h12M9.500 6v1.500M9.500 13v3" />
    </Icon>
  );
}

/** Before the name of a walkthrough. */
export const walkthroughIcons: Readonly<Record<Walkthrough['sign'], () => ReactNode>> = {
  ...groupIcons,
  again: AgainIcon,
  fridge: FridgeIcon,
};

export const StaffIcon = healthicon(HealthWorker);
export const CleaningIcon = healthicon(DisinfectingWipes);
export const ReviewsIcon = healthicon(IDocumentsAccepted);
export const AboutIcon = healthicon(Info);

export function LockIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5.500 11h13v9.500h-13ZM8 11V7.500a4 4 0 0 1 8 0V11M12 14.500v2.500" />
    </Icon>
  );
}

/** Topics to choose from, some of them taken. */
export function ListIcon(): ReactNode {
  return (
    <Icon>
      <path d="m3.500 6 1.500 1.500L8 4.500M3.500 13l1.500 1.500 3-3M11.500 6H20M11.500 13H20M11.500 19.500H20M4 19.500h3" />
    </Icon>
  );
}

/** A code that is typed. */
export function CodeIcon(): ReactNode {
  return (
    <Icon>
      <path d="M3 7h18v10H3ZM7 12h.010M12 12h.010M17 12h.010" />
    </Icon>
  );
}

export function SettingsIcon(): ReactNode {
  return (
    <Icon>
      <path d="M4 7h6M15 7h5M4 17h3M12 17h8" />
      <circle cx="12.500" cy="7" r="2.500" />
      <circle cx="9.500" cy="17" r="2.500" />
    </Icon>
  );
}

/** How large the panel is. */
export function MeasureIcon(): ReactNode {
  return (
    <Icon>
      <path d="M3 5h18v11H3ZM3 20h18M3 18.500v3M21 18.500v3" />
    </Icon>
  );
}

export function FaultIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 4 2.500 20h19ZM12 10v4.500M12 17.200v.010" />
    </Icon>
  );
}

/** How somebody is. */
export function PulseIcon(): ReactNode {
  return (
    <Icon>
      <path d="M2.500 12.500H7l2.500-7 5 13 2.500-6h4.500" />
    </Icon>
  );
}

/** Nobody can tell. */
export function UnknownIcon(): ReactNode {
  return (
    <Icon>
      <path d="M8 8.500a4 4 0 1 1 5.500 3.700c-1 .5-1.500 1.300-1.500 2.600M12 19.500v.010" />
    </Icon>
  );
}

export function PowerIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 3v8M7 6a8 8 0 1 0 10 0" />
    </Icon>
  );
}

/** Takes back the last letter: towards the beginning of the line, which on a pad is always to the left. */
export function EraseIcon(): ReactNode {
  return (
    <Icon>
      <path d="M9 5h12v14H9l-6-7ZM12 9.500l5 5M17 9.500l-5 5" />
    </Icon>
  );
}

export function CapitalsIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 3.500 4 12h4.500v5h7v-5H20ZM8.500 20.500h7" />
    </Icon>
  );
}

export function MoreOfItIcon(): ReactNode {
  return (
    <Icon>
      <path d="M12 5v14M5 12h14" />
    </Icon>
  );
}

export function LessOfItIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 12h14" />
    </Icon>
  );
}

/** Not yet. */
export function OpenIcon(): ReactNode {
  return (
    <Icon>
      <circle cx="12" cy="12" r="8" />
    </Icon>
  );
}

/** Straight to a place in a list. */
export function JumpIcon(): ReactNode {
  return (
    <Icon points>
      <path d="M4 6h16M4 18h16M4 12h12M13 9l3 3-3 3" />
    </Icon>
  );
}

/** The screen changes hands. */
export function HandOverIcon(): ReactNode {
  return (
    <Icon points>
      <path d="M4 5h10v14H4ZM11 12h10M17.500 8.500 21 12l-3.500 3.500" />
    </Icon>
  );
}

export function PauseIcon(): ReactNode {
  return (
    <Icon>
      <path d="M8 5v14M16 5v14" />
    </Icon>
  );
}

/** Everything is erased. */
export function EraseAllIcon(): ReactNode {
  return (
    <Icon>
      <path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13" />
    </Icon>
  );
}
