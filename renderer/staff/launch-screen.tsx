import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { BackIcon, ForwardIcon } from '../components/icons.tsx';
import { SampleLetter } from '../components/sample-letter.tsx';
import { type Comfort, textSizes, themes } from '../session/comfort.ts';
import type { Launch } from '../session/session.ts';
import type { Words } from '../words/words.ts';
import { inLanguage } from './launch.ts';
import styles from './launch-screen.module.css';
import { minutesOf } from './minutes.ts';
import { Options } from './options.tsx';
import { PagedBody, useParts } from './paged-body.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export interface NamedLanguage {
  readonly code: string;
  readonly name: string;
}

export interface LaunchScreenProps extends StaffGiven {
  readonly launch: Launch;
  readonly content: Pick<Words['content'], 'walkthroughs' | 'topics' | 'minutes'>;
  readonly sign: ReactNode;
  /** Offered to patients. */
  readonly languages: readonly NamedLanguage[];
  /** Of what may stand beside the patient's language. */
  readonly staffLanguages: readonly NamedLanguage[];
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onChange: (launch: Launch) => void;
  readonly onBack: () => void;
  readonly onStart: () => void;
}

/** What is about to start: its parts with their minutes, for whom, and how. Start alone is enough. */
export function LaunchScreen(props: LaunchScreenProps): ReactNode {
  const { t, launch, content, sign, languages, part, onPart, onChange, onBack, onStart } = props;
  const { paging, more } = useParts(t, part, onPart);
  const name = launch.walkthrough === null ? t('launch.chosen') : (content.walkthroughs[launch.walkthrough] ?? '');
  return (
    <StaffFrame
      {...props}
      title={name}
      sign={sign}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />
          {more}
          <Button kind="primary" label={t('launch.start')} iconAfter={<ForwardIcon />} onPress={onStart} />
        </>
      }
    >
      <div className={styles['plan']}>
        <Parts {...props} />
        <div className={styles['choices']}>
          <PagedBody t={t} paging={paging}>
            <Options
              name={t('launch.language')}
              options={languages.map(({ code, name: label }) => ({ id: code, label, lang: code }))}
              chosen={launch.language}
              inRow={Math.min(languages.length, 3)}
              isLarge
              onChoose={(language) => onChange(inLanguage(launch, language))}
            />
            <HowOptions {...props} />
          </PagedBody>
        </div>
      </div>
    </StaffFrame>
  );
}

function Parts({ t, launch: { topics }, content }: LaunchScreenProps): ReactNode {
  return (
    <section className={styles['parts']} aria-label={t('launch.parts')}>
      <ol className={styles['list']}>
        {topics.map((id, index) => (
          <li key={id} className={styles['part']}>
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['name']}>{content.topics[id]?.title}</span>
            <span className={styles['minutes']}>{t('minutes', { count: content.minutes[id] ?? 0 })}</span>
          </li>
        ))}
      </ol>
      <p className={styles['sum']}>
        {t('launch.sum', { minutes: t('minutes', { count: minutesOf(content, topics) }) })}
      </p>
    </section>
  );
}

/** Every option has a good answer already. */
function HowOptions({ t, launch, staffLanguages, onChange }: LaunchScreenProps): ReactNode {
  const { comfort, language } = launch;
  const want = (change: Partial<Comfort>) => onChange({ ...launch, comfort: { ...comfort, ...change } });
  const beside = staffLanguages.filter(({ code }) => code !== language);
  return (
    <div className={styles['options']}>
      <Options
        name={t('launch.teachBack')}
        options={[
          { id: true, label: t('on') },
          { id: false, label: t('off') },
        ]}
        chosen={launch.hasTeachBack}
        onChoose={(hasTeachBack) => onChange({ ...launch, hasTeachBack })}
      />
      {beside.length > 0 && (
        <Options<string | null>
          name={t('launch.beside')}
          options={[
            { id: null, label: t('none') },
            ...beside.map(({ code, name }) => ({ id: code, label: name, lang: code })),
          ]}
          chosen={launch.beside}
          inRow={2}
          onChoose={(code) => onChange({ ...launch, beside: code })}
        />
      )}
      <Options
        name={t('launch.letters', { size: t(`launch.sizes.${comfort.textSize}`) })}
        options={textSizes.map((size) => ({
          id: size,
          label: t(`launch.sizes.${size}`),
          sign: <SampleLetter size={size} />,
        }))}
        chosen={comfort.textSize}
        onChoose={(textSize) => want({ textSize })}
      />
      <Options
        name={t('launch.colors', { theme: t(`launch.themes.${comfort.theme}`) })}
        options={themes.map((theme) => ({
          id: theme,
          label: t(`launch.themes.${theme}`),
          sign: <SampleLetter size="usual" />,
          theme,
        }))}
        chosen={comfort.theme}
        onChoose={(theme) => want({ theme })}
      />
    </div>
  );
}
