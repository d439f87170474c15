import type { JSX } from 'preact';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { number, text } from '../../components/texts.ts';
import { MOST_HINTS, type Settings, type SettingsChange, TOOLBAR_BADGES } from '../../platform/settings.ts';

export interface LookRowsProps {
  settings: Settings;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
}

const COUNTS = Array.from({ length: MOST_HINTS }, (_one, index) => String(index + 1));

/** What hints look like: how many, the badge, the underlines, and what the toolbar icon shows. */
export function LookRows({ settings, onChange }: LookRowsProps): JSX.Element {
  const { hints, toolbarBadge } = settings;

  function choose(change: SettingsChange, done: string): void {
    onChange(change, done, (reason) => text('options_looks_not_saved', reason));
  }

  return (
    <>
      <ChoiceRow
        name={text('options_most')}
        note={text('options_most_note')}
        choices={COUNTS.map((count) => [count, number(Number(count))] as const)}
        chosen={String(hints.most)}
        onChoose={(count) =>
          choose({ hints: { most: Number(count) } }, text('options_most_saved', number(Number(count))))
        }
      />
      <SwitchRow
        name={text('options_badge')}
        note={text('options_badge_note')}
        isOn={hints.hasBadge}
        onSwitch={(hasBadge) =>
          choose(
            { hints: { hasBadge } },
            text(hasBadge ? 'options_badge_on_saved' : 'options_badge_off_saved'),
          )
        }
      />
      <SwitchRow
        name={text('options_underlines')}
        note={text('options_underlines_note')}
        isOn={hints.hasUnderlines}
        onSwitch={(hasUnderlines) =>
          choose(
            { hints: { hasUnderlines } },
            text(hasUnderlines ? 'options_underlines_on_saved' : 'options_underlines_off_saved'),
          )
        }
      />
      <ChoiceRow
        name={text('options_toolbar')}
        note={text('options_toolbar_note')}
        choices={TOOLBAR_BADGES.map((badge) => [badge, text(`options_toolbar_${badge}`)] as const)}
        chosen={toolbarBadge}
        onChoose={(badge) => choose({ toolbarBadge: badge }, text(`options_toolbar_${badge}_saved`))}
      />
    </>
  );
}
