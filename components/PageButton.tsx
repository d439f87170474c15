import type { ComponentChildren, JSX, Ref } from 'preact';

export interface PageButtonProps
  extends Omit<JSX.IntrinsicElements['button'], 'onClick' | 'onMouseDown' | 'type' | 'ref'> {
  onPress(event: MouseEvent): void;
  button?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button that stands in a page of a site: the caret stays in the editor, and only a person can press it. */
export function PageButton({ onPress, button, children, ...rest }: PageButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      type="button"
      ref={button ?? null}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.isTrusted) onPress(event);
      }}
    >
      {children}
    </button>
  );
}
