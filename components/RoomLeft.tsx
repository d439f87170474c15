import type { JSX } from 'preact';
import type { CharactersLeft } from '../analysis/characters-left.ts';
import { sayRoom } from './words.ts';

/** How much longer a draft may be, or by how much it is too long. */
export function RoomLeft({ room }: { room: CharactersLeft }): JSX.Element {
  return <p class={room.left < 0 ? 'room-left over' : 'room-left'}>{sayRoom(room)}</p>;
}
