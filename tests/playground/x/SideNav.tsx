/** @jsxImportSource react */
import { Avatar } from './Avatar.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { ME } from './posts.ts';

const PLACES: readonly { name: IconName; label: string }[] = [
  { name: 'home', label: 'Home' },
  { name: 'search', label: 'Explore' },
  { name: 'bell', label: 'Notifications' },
  { name: 'envelope', label: 'Messages' },
  { name: 'bookmark', label: 'Bookmarks' },
];

export function SideNav() {
  return (
    <header>
      <nav aria-label="Primary">
        {PLACES.map(({ name, label }) => (
          <a key={name} href="/home" className={name === 'home' ? 'place current' : 'place'}>
            <Icon name={name} />
            <span>{label}</span>
          </a>
        ))}
      </nav>
      <a data-testid="SideNav_NewTweet_Button" href="/compose/post" aria-label="Post" className="submit">
        Post
      </a>
      <div className="account">
        <Avatar author={ME} />
        <div>
          <div className="name">{ME.name}</div>
          <div className="quiet">@{ME.handle}</div>
        </div>
      </div>
    </header>
  );
}
