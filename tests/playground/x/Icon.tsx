/** @jsxImportSource react */
/** Own drawings, in a box of 24 by 24. */
const PATHS = {
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20a2 2 0 0 0 4 0',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  clock: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 7v5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  envelope: 'M4 6h16v12H4zM4 7l8 6 8-6',
  globe: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M4 12h16M12 4c-5 5-5 11 0 16c5-5 5-11 0-16',
  heart: 'M12 20C4 15 3 11 4 8c1.5-3.5 6-4 8-.5c2-3.5 6.5-3 8 .5c1 3 0 7-8 12z',
  home: 'M4 11l8-7 8 7v9h-6v-5h-4v5H4z',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 3-3 3 3M15 9h.01',
  place: 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11zM10 10a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  poll: 'M5 6h10M5 12h14M5 18h7',
  quote: 'M4 20l1-5L16 4l4 4L9 19z',
  reply: 'M12 19c-5 0-8-3-8-7s4-7 8-7s8 3 8 7c0 5-5 7-8 9z',
  repost: 'M4 9l3-4 3 4M7 5v11h7M20 15l-3 4-3-4M17 19V8h-7',
  search: 'M4 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l5 5',
  smile: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M8 14c2 3 6 3 8 0M9 10h.01M15 10h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={PATHS[name]} />
    </svg>
  );
}
