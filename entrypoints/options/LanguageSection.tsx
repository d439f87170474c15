import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { LANGUAGES, type LanguageId } from '../../platform/chosen-texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';

export interface LanguageSectionProps {
  /** The language that was chosen, null for the browser's. */
  readLanguage(): Promise<LanguageId | null>;
  chooseLanguage(language: LanguageId | null): Promise<void>;
}

const BROWSER = 'browser';
const IDS = Object.keys(LANGUAGES) as LanguageId[];

/** The language in which Twoway speaks. Drafts are rated in theirs. */
export function LanguageSection({ readLanguage, chooseLanguage }: LanguageSectionProps): JSX.Element {
  const [chosen, setChosen] = useState<LanguageId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    readLanguage().then(setChosen, (error: unknown) => setProblem(text('language_failed', reasonOf(error))));
  }, [readLanguage]);

  async function choose(value: string): Promise<void> {
    const wanted = IDS.find((id) => id === value) ?? null;
    const before = chosen;
    setChosen(wanted);
    try {
      await chooseLanguage(wanted);
      setProblem(null);
    } catch (error) {
      setChosen(before);
      setProblem(text('language_failed', reasonOf(error)));
    }
  }

  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{text('options_language')}</h2>
      <p id="language-note">{text('language_note')}</p>
      <select
        id="language-choice"
        class="field"
        aria-labelledby="language-title"
        aria-describedby="language-note"
        value={chosen ?? BROWSER}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value={BROWSER}>{text('language_browser')}</option>
        {IDS.map((id) => (
          <option key={id} value={id} lang={id.replace('_', '-')}>
            {LANGUAGES[id]}
          </option>
        ))}
      </select>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
