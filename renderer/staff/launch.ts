import { usualComfort } from '../session/comfort.ts';
import type { Launch, Session } from '../session/session.ts';

/** What a walkthrough starts with before the nurse changes anything: as the visit under way has it, or as usual. */
export function plannedLaunch(
  walkthrough: string | null,
  topics: readonly string[],
  session: Session,
  languages: readonly { readonly code: string }[],
  nurseLanguage: string,
): Launch {
  const [first] = languages;
  const own = session.at === 'visit' ? session.language : undefined;
  return {
    walkthrough,
    topics,
    language: languages.find(({ code }) => code === own)?.code ?? first?.code ?? nurseLanguage,
    comfort: session.at === 'visit' ? session.comfort : usualComfort,
    hasTeachBack: true,
    beside: null,
    nurseLanguage,
  };
}

/** Another language for the patient: it does not stand beside itself. */
export function inLanguage(launch: Launch, language: string): Launch {
  return { ...launch, language, beside: launch.beside === language ? null : launch.beside };
}
