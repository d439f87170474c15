import { LONGEST_PHRASE, MOST_OWN_NAMES, type OwnNames } from '../../../platform/settings.ts';
import type { Owner } from './read-archives.ts';

/** Names and handles of the archives' owners that are not among the own names yet. */
export function newNames(own: OwnNames, owners: readonly Owner[]): OwnNames {
  const fresh = (known: readonly string[], given: readonly string[]) => {
    const lower = new Set(known.map((one) => one.toLowerCase()));
    const names = given.map((one) => one.trim()).filter((one) => one !== '' && one.length <= LONGEST_PHRASE);
    const unique = names.filter(
      (one, index) => names.indexOf(one) === index && !lower.has(one.toLowerCase()),
    );
    return unique.slice(0, Math.max(0, MOST_OWN_NAMES - known.length));
  };
  return {
    names: fresh(
      own.names,
      owners.map(({ name }) => name),
    ),
    handles: fresh(
      own.handles,
      owners.map(({ handle }) => handle),
    ),
    // No archive tells them.
    domains: [],
  };
}

/** The own names with those that are taken over. */
export function withNames(own: OwnNames, more: OwnNames): OwnNames {
  return {
    names: [...own.names, ...more.names],
    handles: [...own.handles, ...more.handles],
    domains: [...own.domains, ...more.domains],
  };
}
