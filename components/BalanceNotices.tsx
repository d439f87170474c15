import type { JSX } from 'preact';

/** What stands out in the balance, a line each; nothing if nothing does. */
export function BalanceNotices({ notices }: { notices: readonly string[] }): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <ul class="balance-notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}
