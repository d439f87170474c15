import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../components/texts.ts';

export interface SectionPartProps {
  id: string;
  title: string;
  /** True if a change that was made in this section can be taken back. */
  canUndo: boolean;
  /** True if the last one was taken back just now. */
  isTakenBack: boolean;
  onUndo(): void;
  children: ComponentChildren;
}

/** The place of one section, and the way back from what was changed in it. */
export function SectionPart(props: SectionPartProps): JSX.Element {
  const { id, title, canUndo, isTakenBack, onUndo, children } = props;
  const status = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);

  // Where the button has gone, the focus goes to what is said of it.
  useLayoutEffect(() => {
    if (!canUndo && wasPressed.current) status.current?.focus();
    wasPressed.current = false;
  }, [canUndo]);

  return (
    <div class="section-part" id={id}>
      {children}
      <div class="undo">
        {canUndo && (
          <button
            type="button"
            aria-label={text('options_undo_of', title)}
            onClick={() => {
              wasPressed.current = true;
              onUndo();
            }}
          >
            {text('page_undo')}
          </button>
        )}
        <p role="status" tabIndex={-1} ref={status}>
          {isTakenBack && text('options_taken_back')}
        </p>
      </div>
    </div>
  );
}
