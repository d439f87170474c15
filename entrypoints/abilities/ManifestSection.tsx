import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { type Ability, readAbilities } from './manifest-abilities.ts';

export interface ManifestSectionProps {
  /** As the browser gives it. */
  manifest: Record<string, unknown>;
  /** The permissions that the extension has now. */
  readGranted(): Promise<readonly string[]>;
}

function explain({ explained }: Ability): string {
  return text(explained ?? 'abilities_unexplained');
}

function AbilityList({
  all,
  after,
}: {
  all: readonly Ability[];
  after?: (one: Ability) => string;
}): JSX.Element {
  if (all.length === 0) return <p class="quiet">{text('abilities_none')}</p>;
  return (
    <dl class="abilities">
      {all.map((one) => (
        <div key={one.name}>
          <dt>
            <code>{one.name}</code>
          </dt>
          <dd class={one.explained === null ? 'unexplained' : undefined}>
            {explain(one)} {after?.(one)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

/** The sites, of which all that is to be said is the same; what is not is listed with them. */
function Hosts({ hosts }: { hosts: readonly Ability[] }): JSX.Element {
  const known = hosts.filter(({ explained }) => explained !== null);
  return (
    <>
      {known.length > 0 && <p>{text('abilities_host')}</p>}
      <ul class="hosts">
        {known.map(({ name }) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      {known.length < hosts.length && <AbilityList all={hosts.filter((one) => !known.includes(one))} />}
    </>
  );
}

/** What the manifest allows, each of it in plain words, and the manifest itself. */
export function ManifestSection({ manifest, readGranted }: ManifestSectionProps): JSX.Element {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  const { permissions, optional, hosts, policy, others } = readAbilities(manifest);

  useEffect(() => {
    // Where it cannot be read, nothing is said of it.
    readGranted().then(setGranted, () => setGranted(null));
  }, [readGranted]);

  const sayGranted = ({ name }: Ability): string => {
    if (granted === null) return '';
    return text(granted.includes(name) ? 'abilities_allowed_now' : 'abilities_not_allowed_now');
  };

  return (
    <section aria-labelledby="may-title">
      <h2 id="may-title">{text('abilities_may')}</h2>
      <p>{text('abilities_may_note')}</p>
      <Group title={text('abilities_permissions')}>
        <AbilityList all={permissions} />
      </Group>
      <Group title={text('abilities_optional')}>
        <AbilityList all={optional} after={sayGranted} />
      </Group>
      <Group title={text('abilities_hosts')}>
        <Hosts hosts={hosts} />
      </Group>
      <Group title={text('abilities_pages')}>
        {policy === null ? (
          <p class="problem">{text('abilities_no_policy')}</p>
        ) : (
          <AbilityList all={policy} />
        )}
      </Group>
      {others.length > 0 && (
        <Group title={text('abilities_others')}>
          <AbilityList all={others} />
        </Group>
      )}
      <details>
        <summary>{text('abilities_manifest')}</summary>
        <textarea
          class="field"
          readOnly
          rows={16}
          aria-label={text('abilities_manifest')}
          value={JSON.stringify(manifest, null, 2)}
        />
      </details>
    </section>
  );
}
