import type { JSX } from 'preact';
import type { MessageKey } from '../../analysis/message.ts';
import type { SiteId } from '../../analysis/rating.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { AboutSection, type AboutSectionProps } from './AboutSection.tsx';
import { BalanceSection } from './BalanceSection.tsx';
import { DailyTenSection, type ReminderPermission } from './DailyTenSection.tsx';
import { DataSection, type DataSectionProps } from './DataSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { KeyboardSection, type KeyboardSectionProps } from './KeyboardSection.tsx';
import { LanguageSection, type LanguageSectionProps } from './LanguageSection.tsx';
import { PersonSection } from './PersonSection.tsx';
import { PrivateSection } from './PrivateSection.tsx';
import { RulesSection, type RulesSectionProps } from './RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection, type SyncSectionProps } from './SyncSection.tsx';
import { TargetSection } from './TargetSection.tsx';
import type { Talk } from './use-settings.tsx';

/** What the page is given for its sections. */
export interface SectionMeans
  extends Pick<RulesSectionProps, 'readHints' | 'readRule' | 'wakeRule' | 'forgetHints' | 'restoreHints'>,
    Pick<SyncSectionProps, 'readSync' | 'onSync' | 'forgetSynced'>,
    Pick<DataSectionProps, 'saveFile' | 'readOwnSettings' | 'older'>,
    Pick<AboutSectionProps, 'version'> {
  /** The hosts on which Twoway runs, by site. */
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  keyboard: KeyboardSectionProps;
  language: LanguageSectionProps;
  reminder: ReminderPermission;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What a section is drawn from. */
export interface Drawing {
  means: SectionMeans;
  settings: Settings;
  talk: Talk;
  /** Saves a change that can be taken back, and says nothing of it. */
  save(change: SettingsChange): Promise<void>;
  chooseTarget(targetShare: number): void;
  /** True while a search narrows the page. */
  isSearched: boolean;
}

/** One section of the page. A new one is a file of its own, and one entry in {@link SECTIONS}. */
export interface SectionEntry {
  /** Names it in the address, as in `options.html#rules`. */
  id: string;
  title: MessageKey;
  /** More words that people may search it by, in one text. */
  keywords: MessageKey;
  /** True if it holds what was typed or said, and must begin anew when a change comes from elsewhere or is taken back. */
  isTyped?: true;
  draw(drawing: Drawing): JSX.Element;
}

/** All sections, in the order of the page. */
export const SECTIONS: readonly SectionEntry[] = [
  {
    id: 'target',
    title: 'options_target',
    keywords: 'options_words_target',
    isTyped: true,
    draw: ({ settings, talk, chooseTarget }) => (
      <TargetSection target={settings.targetShare} status={talk.status} onChoose={chooseTarget} />
    ),
  },
  {
    id: 'balance',
    title: 'options_balance',
    keywords: 'options_words_balance',
    isTyped: true,
    draw: ({ means, settings, talk }) => <BalanceSection settings={settings} older={means.older} {...talk} />,
  },
  {
    id: 'person',
    title: 'profile_title_own',
    keywords: 'options_words_person',
    draw: ({ settings, talk }) => <PersonSection settings={settings} {...talk} />,
  },
  {
    id: 'sites',
    title: 'options_sites',
    keywords: 'options_words_sites',
    draw: ({ means, settings, talk }) => <SitesSection settings={settings} hosts={means.hosts} {...talk} />,
  },
  {
    id: 'hints',
    title: 'options_hints',
    keywords: 'options_words_hints',
    draw: ({ means, settings, talk }) => <HintsSection settings={settings} now={means.now()} {...talk} />,
  },
  {
    id: 'private',
    title: 'options_private',
    keywords: 'options_words_private',
    draw: ({ settings, talk }) => <PrivateSection settings={settings} {...talk} />,
  },
  {
    id: 'rules',
    title: 'options_rules',
    keywords: 'options_words_rules',
    draw: ({ means, settings, talk, isSearched }) => (
      <RulesSection {...means} settings={settings} isSearched={isSearched} {...talk} />
    ),
  },
  {
    id: 'daily',
    title: 'daily_ten_title',
    keywords: 'options_words_daily',
    draw: ({ means, settings, talk }) => (
      <DailyTenSection settings={settings} reminder={means.reminder} {...talk} />
    ),
  },
  {
    id: 'sync',
    title: 'options_sync',
    keywords: 'options_words_sync',
    isTyped: true,
    draw: ({ means, settings, save }) => (
      <SyncSection {...means} settings={settings} now={means.now()} saveSettings={save} />
    ),
  },
  {
    id: 'data',
    title: 'options_data',
    keywords: 'options_words_data',
    draw: ({ means, settings, talk }) => <DataSection {...means} settings={settings} {...talk} />,
  },
  {
    id: 'keyboard',
    title: 'key_title',
    keywords: 'options_words_keyboard',
    draw: ({ means }) => <KeyboardSection {...means.keyboard} />,
  },
  {
    id: 'language',
    title: 'options_language',
    keywords: 'options_words_language',
    draw: ({ means }) => <LanguageSection {...means.language} />,
  },
  {
    id: 'about',
    title: 'options_about',
    keywords: 'options_words_about',
    draw: ({ means }) => <AboutSection version={means.version} />,
  },
];
