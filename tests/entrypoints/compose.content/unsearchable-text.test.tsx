// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { HistoryWarnings } from '../../../components/HistoryWarnings.tsx';
import { keepTextFromSearch } from '../../../entrypoints/compose.content/unsearchable-text.tsx';
import { all, clear, show, warning } from '../../components/samples.ts';

it('draws warnings in the page without a text that a search finds, and without naming them elsewhere', () => {
  show(<HistoryWarnings warnings={[warning(), warning({ cue: 'own-posts-in-group' })]} onNo={() => {}} />);
  expect(document.body.textContent).toContain('It was said.');
  clear();
  keepTextFromSearch();
  show(<HistoryWarnings warnings={[warning(), warning({ cue: 'own-posts-in-group' })]} onNo={() => {}} />);
  expect(document.body.textContent).toBe('');
  const said = all('.said-text').map((element) => element.dataset.said);
  for (const text of [
    'Said before',
    'It was said.',
    'Say it anew.',
    '1 more from your history',
    'Never show',
  ])
    expect(said).toContain(text);
});
