import type { CSSProperties, ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, UndoIcon } from '../components/icons.tsx';
import { PagedDialog, pagedIn } from '../components/paged-dialog.tsx';
import { SampleLetter } from '../components/sample-letter.tsx';
import { type Comfort, hands, type Theme, textSizes, themes } from '../session/comfort.ts';
import type { Translate } from '../words/words.ts';
import styles from './comfort-dialog.module.css';

export interface ComfortDialogProps {
  readonly t: Translate;
  readonly comfort: Comfort;
  /** Not all of the panel is within reach of a person who sits. */
  readonly canLower: boolean;
  readonly lowReach: ReactNode;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onChange: (change: Partial<Comfort>) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The height of so many choices: two in a row on a wide panel, one on an upright one. */
function rows(choices: number): string {
  return `calc(max(${Math.ceil(choices / 2)}, ${choices} * var(--upright)) * (var(--target-primary) + var(--mm) * 9 + 1.6em))`;
}

/** How the screen should be. Every choice is seen at once, on the screen behind and on the panel itself. */
export function ComfortDialog(props: ComfortDialogProps): ReactNode {
  const { t, comfort, canLower, lowReach, part, onPart, onChange, onUndo, onClose } = props;
  return (
    <PagedDialog
      title={t('comfort.title')}
      closeLabel={t('comfort.done')}
      closeIcon={<CheckIcon />}
      answer={<Button label={t('comfort.undo')} icon={<UndoIcon />} onPress={onUndo} />}
      wanted={comfort.textSize === 'largest' ? '100vh' : rows(canLower ? 5 : 4)}
      behind="clear"
      onDismiss={onClose}
      {...pagedIn(t)}
      {...{ lowReach, part, onPart }}
    >
      <div className={styles['choices']}>
        <Choice
          name={t('comfort.textSize')}
          options={textSizes.map((size) => ({
            id: size,
            label: t(`comfort.sizes.${size}`),
            sign: <SampleLetter size={size} />,
          }))}
          chosen={comfort.textSize}
          onChoose={(textSize) => onChange({ textSize })}
        />
        <Choice
          name={t('comfort.theme')}
          options={themes.map((theme) => ({
            id: theme,
            label: t(`comfort.themes.${theme}`),
            theme,
          }))}
          chosen={comfort.theme}
          onChoose={(theme) => onChange({ theme })}
        />
        <Choice
          name={t('comfort.hand')}
          options={hands.map((hand) => ({ id: hand, label: t(`comfort.hands.${hand}`) }))}
          chosen={comfort.hand}
          onChoose={(hand) => onChange({ hand })}
        />
        <Choice
          name={t('comfort.pictures')}
          options={[
            { id: 'lively', label: t('comfort.move') },
            { id: 'calm', label: t('comfort.still') },
          ]}
          chosen={comfort.isCalm ? 'calm' : 'lively'}
          onChoose={(id) => onChange({ isCalm: id === 'calm' })}
        />
        {canLower && (
          <Choice
            name={t('comfort.reach')}
            options={[
              { id: 'all', label: t('comfort.reachAll') },
              { id: 'low', label: t('comfort.reachLow') },
            ]}
            chosen={comfort.lowReach ? 'low' : 'all'}
            onChoose={(id) => onChange({ lowReach: id === 'low' })}
          />
        )}
      </div>
    </PagedDialog>
  );
}

interface ChoiceProps<Id extends string> {
  readonly name: string;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly sign?: ReactNode;
    readonly theme?: Theme;
  }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few. What is chosen has a check mark and a thick edge, not only another colour. */
function Choice<Id extends string>({ name, options, chosen, onChoose }: ChoiceProps<Id>): ReactNode {
  return (
    <div role="radiogroup" aria-label={name} className={styles['choice']}>
      <h2 className={styles['name']}>{name}</h2>
      <div className={styles['options']} style={{ '--options': options.length } as CSSProperties}>
        {options.map(({ id, label, sign, theme }) => (
          // biome-ignore lint/a11y/useSemanticElements: an input of a radio group takes the arrow keys, which walk the whole screen here
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={id === chosen}
            className={styles['option']}
            data-theme={theme}
            onClick={() => onChoose(id)}
          >
            {(sign !== undefined || id === chosen) && (
              <span className={styles['signs']}>
                {sign}
                {id === chosen && <CheckIcon />}
              </span>
            )}
            <span>{label}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
