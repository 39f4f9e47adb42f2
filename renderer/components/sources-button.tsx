import type { ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import { Button } from './button.tsx';
import { PageIcon } from './icons.tsx';

/** Under every picture of a topic: where what is said here comes from. */
export function SourcesButton({ t, onPress }: { readonly t: Translate; readonly onPress: () => void }): ReactNode {
  return <Button size="bar" label={t('sources.title')} icon={<PageIcon />} onPress={onPress} />;
}
