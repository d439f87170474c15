/** @jsxImportSource react */
import type { Author } from './posts.ts';

export function Avatar({ author }: { author: Author }) {
  const initials = author.name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('');
  return (
    <div className="avatar" style={{ backgroundColor: author.colour }} aria-hidden="true">
      {initials}
    </div>
  );
}
