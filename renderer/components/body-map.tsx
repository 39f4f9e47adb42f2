import type { CSSProperties, ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import styles from './body-map.module.css';
import { CheckIcon, HelperIcon, ShotIcon, StopIcon } from './icons.tsx';
import { Picture } from './picture.tsx';

type Area = StepOf<'sites'>['areas'][number];

export interface BodyMapProps {
  readonly svg: string | undefined;
  readonly areas: readonly Area[];
  readonly label: (id: string) => string;
  /** The place that was touched. */
  readonly touched: string | undefined;
  /** The place to go to instead. */
  readonly next: string | undefined;
  readonly onTouch: (id: string) => void;
}

/** A drawing with places to touch. It keeps its shape and its sides in every script: a body does not mirror. */
export function BodyMap({ svg, areas, label, touched, next, onTouch }: BodyMapProps): ReactNode {
  return (
    <div className={styles['map']}>
      <div className={styles['drawing']} dir="ltr">
        <Picture svg={svg} alt="" isBare />
        {areas.map((area) => (
          <button
            key={area.id}
            type="button"
            className={`${styles['area']} ${markOf(area, touched, next)}`}
            style={placeOf(area)}
            aria-label={label(area.id)}
            aria-pressed={area.id === touched}
            onClick={() => onTouch(area.id)}
          >
            {area.id === next ? <CheckIcon /> : area.id === touched && signOf(area)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Where somebody asks about the last shot, the place itself is not judged: it only shows that a shot was there. */
function signOf({ mark, next }: Area): ReactNode {
  if (next !== undefined) return <ShotIcon />;
  if (mark === 'avoid') return <StopIcon />;
  return mark === 'helper' ? <HelperIcon /> : <CheckIcon />;
}

function markOf(area: Area, touched: string | undefined, next: string | undefined): string {
  if (area.id === next) return styles['good'] ?? '';
  if (area.id !== touched) return '';
  if (area.next !== undefined) return styles['last'] ?? '';
  return styles[area.mark === 'avoid' ? 'avoid' : 'good'] ?? '';
}

/** From the picture's 400 by 300 to parts of its box. */
function placeOf({ at: [x, y, width, height] }: Area): CSSProperties {
  return {
    insetInlineStart: `${x / 4}%`,
    insetBlockStart: `${y / 3}%`,
    inlineSize: `${width / 4}%`,
    blockSize: `${height / 3}%`,
  };
}
