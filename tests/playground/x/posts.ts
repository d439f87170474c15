export interface Author {
  name: string;
  handle: string;
  colour: string;
}

export interface Post {
  id: string;
  author: Author;
  text: string;
  time: string;
  inReplyTo: string | null;
  quoted: Post | null;
}

export const ME: Author = { name: 'Mara Lind', handle: 'me_handle', colour: '#7856FF' };

const NOOR: Author = { name: 'Noor Haddad', handle: 'noor_builds', colour: '#00BA7C' };
const TOMAS: Author = { name: 'Tomás Vega', handle: 'tvega', colour: '#F91880' };
const INES: Author = { name: 'Ines Okafor', handle: 'ines_ok', colour: '#FF7A00' };
const PELLE: Author = { name: 'Pelle Strand', handle: 'pellestrand', colour: '#1D9BF0' };

/** Everybody and everything here is invented. */
export const TIMELINE: readonly Post[] = [
  {
    id: '1800000000000000002',
    author: NOOR,
    text: 'Does anybody know a good way to keep a changelog that people read? Ours is a wall of text.',
    time: '2026-11-20T10:00:00.000Z',
    inReplyTo: null,
    quoted: null,
  },
  {
    id: '1800000000000000003',
    author: TOMAS,
    text: 'Spent the morning on a flaky test.\nIt was the clock. It is always the clock. #testing',
    time: '2026-11-19T16:20:00.000Z',
    inReplyTo: null,
    quoted: null,
  },
  {
    id: '1800000000000000004',
    author: INES,
    text: 'Thank you @pellestrand for the long talk about pricing. I changed three things the same evening.',
    time: '2026-11-18T08:05:00.000Z',
    inReplyTo: null,
    quoted: null,
  },
  {
    id: '1800000000000000005',
    author: PELLE,
    text: 'First snow of the year. The bicycle stays in, the notebook comes out.',
    time: '2026-11-17T07:45:00.000Z',
    inReplyTo: null,
    quoted: null,
  },
];

export const REPLIES: readonly Post[] = [
  {
    id: '1800000000000000012',
    author: PELLE,
    text: 'One line for each change, and the reason first. It made a difference for us.',
    time: '2026-11-20T11:30:00.000Z',
    inReplyTo: '1800000000000000002',
    quoted: null,
  },
];

export function pathOf(post: Post): string {
  return `/${post.author.handle}/status/${post.id}`;
}

export function createOwnPost(text: string, inReplyTo: string | null, quoted: Post | null): Post {
  const id = String(1_990_000_000_000_000_000n + BigInt(Date.now()));
  return { id, author: ME, text, time: new Date().toISOString(), inReplyTo, quoted };
}
