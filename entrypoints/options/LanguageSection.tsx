import type { JSX } from 'preact';
import { language, madeOnce, text } from '../../components/texts.ts';

/** "English": the language of the texts, named in itself. */
function nameOfLanguage(): string {
  const names = madeOnce('language-names', (place) => new Intl.DisplayNames(place, { type: 'language' }));
  return names.of(language()) ?? language();
}

/** In which language Twoway speaks, which one it reads, and where that is changed. */
export function LanguageSection(): JSX.Element {
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{text('options_language')}</h2>
      <p>
        {text('options_language_now', nameOfLanguage())} {text('options_language_change')}
      </p>
      <p>{text('options_language_read')}</p>
    </section>
  );
}
