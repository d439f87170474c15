/** @jsxImportSource react */
import { Icon, type IconName } from './Icon.tsx';

interface ToolBarProps {
  verb: 'Post' | 'Reply';
  submitTestId: 'tweetButton' | 'tweetButtonInline';
  isReady: boolean;
  onSubmit: () => void;
}

const TOOLS: readonly { name: IconName; label: string }[] = [
  { name: 'image', label: 'Add photos or video' },
  { name: 'poll', label: 'Add poll' },
  { name: 'smile', label: 'Add emoji' },
  { name: 'clock', label: 'Schedule post' },
  { name: 'place', label: 'Tag location' },
];

export function ToolBar({ verb, submitTestId, isReady, onSubmit }: ToolBarProps) {
  return (
    <div data-testid="toolBar" className="tool-bar">
      <div role="tablist" className="tools">
        {TOOLS.map(({ name, label }) => (
          <div role="presentation" key={name}>
            <button type="button" aria-label={label} className="round accent">
              <Icon name={name} />
            </button>
            {name === 'image' && <input type="file" data-testid="fileInput" hidden />}
          </div>
        ))}
      </div>
      <button
        type="button"
        data-testid={submitTestId}
        className="submit"
        disabled={!isReady}
        aria-disabled={isReady ? undefined : true}
        onClick={onSubmit}
      >
        <span>
          <span>{verb}</span>
        </span>
      </button>
    </div>
  );
}
