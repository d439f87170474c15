import type { ComponentChildren, JSX, Ref } from 'preact';

export interface PageButtonProps extends Omit<JSX.IntrinsicElements['button'], 'onClick' | 'type' | 'ref'> {
  onPress(event: MouseEvent): void;
  /** True if pressing it changes more than what is shown: in a page it must have been seen for a while. */
  keeps?: boolean;
  button?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button that stands in a page of a site: only a person can press it, not a script of the page. */
export function PageButton({
  onPress,
  button,
  keeps = false,
  children,
  ...rest
}: PageButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      data-keeps={keeps ? '' : undefined}
      type="button"
      ref={button ?? null}
      onClick={(event) => {
        if (event.isTrusted) onPress(event);
      }}
    >
      {children}
    </button>
  );
}
