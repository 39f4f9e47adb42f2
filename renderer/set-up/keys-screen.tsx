import type { ReactNode } from 'react';
import type { KeyAction } from '../../electron/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import styles from './keys-screen.module.css';
import type { SetUpScreenProps } from './measure-screen.tsx';
import { SetUpFrame } from './set-up-frame.tsx';

/** More names than these would not fit beside the button. */
const SHOWN_KEYS = 2;

/** Which key of the keypad means what; or, while one is asked for, only that. */
export function KeysScreen(props: SetUpScreenProps & { readonly onSave: () => void }): ReactNode {
  const { t, actions, setUp, dispatch, onSave } = props;
  if (setUp.asking !== undefined) return <KeyQuestion {...props} action={setUp.asking} />;
  const { keys } = setUp.wanted;
  return (
    <SetUpFrame
      {...actions}
      title={t('keys.title')}
      ways={
        <>
          <Button label={t('back')} onPress={() => dispatch({ type: 'wentBack' })} />
          <Button kind="primary" label={t('keys.save')} onPress={onSave} />
        </>
      }
    >
      <p>{t('keys.body')}</p>
      <ul className={styles['keys']}>
        {(Object.keys(keys) as KeyAction[]).map((action) => (
          <li key={action} className={styles['key']}>
            <span className={styles['action']}>{t(`keys.actions.${action}`)}</span>
            <bdi className={styles['names']}>{keysInShort(keys[action]) || t('keys.noKey')}</bdi>
            <button
              type="button"
              className={styles['set']}
              aria-label={t('keys.setFor', { action: t(`keys.actions.${action}`) })}
              onClick={() => dispatch({ type: 'keyAsked', action })}
            >
              {t('keys.set')}
            </button>
          </li>
        ))}
      </ul>
    </SetUpFrame>
  );
}

/** Waits for one key. A finger always leads out, because every key of the keypad may be the one that is meant. */
function KeyQuestion({
  t,
  actions,
  setUp,
  dispatch,
  action,
}: SetUpScreenProps & { readonly action: KeyAction }): ReactNode {
  const { refused, wanted } = setUp;
  return (
    <SetUpFrame
      {...actions}
      title={t('keys.ask', { action: t(`keys.actions.${action}`) })}
      ways={
        <>
          <Button label={t('keys.noKey')} onPress={() => dispatch({ type: 'keyTakenAway' })} />
          <Button label={t('leave')} onPress={() => dispatch({ type: 'keyLeft' })} />
        </>
      }
    >
      <div className={styles['question']}>
        <bdi data-title className={styles['now']}>
          {keysInShort(wanted.keys[action]) || t('keys.noKey')}
        </bdi>
        <p role="status">
          {refused?.why === 'taken' &&
            t('keys.taken', { key: refused.key, action: t(`keys.actions.${refused.action}`) })}
          {refused?.why === 'unusable' && t('keys.unusable')}
        </p>
      </div>
    </SetUpFrame>
  );
}

function keysInShort(keys: readonly string[]): string {
  const rest = keys.length - SHOWN_KEYS;
  return [...keys.slice(0, SHOWN_KEYS), ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}
