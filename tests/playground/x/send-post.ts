import type { Outcome } from './page-options.ts';

/** The hash rotates on the real site; here it carries the outcome, so that the answer depends on the address alone. */
function endpointFor(outcome: Outcome): string {
  if (outcome === 'no-network-name') return '/i/api/graphql/no-network-name';
  const hash = outcome === 'ok' || outcome === 'silent' ? 'abc123' : outcome;
  return `/i/api/graphql/${hash}/CreateTweet`;
}

export async function sendPost(text: string, outcome: Outcome): Promise<'accepted' | 'refused'> {
  const response = await fetch(endpointFor(outcome), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables: { tweet_text: text } }),
  });
  if (!response.ok) return 'refused';
  const answer: unknown = await response.json();
  const hasErrors = typeof answer === 'object' && answer !== null && 'errors' in answer;
  return hasErrors ? 'refused' : 'accepted';
}
