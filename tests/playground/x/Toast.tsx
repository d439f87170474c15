/** @jsxImportSource react */
import { useEffect } from 'react';

export interface ToastContent {
  text: string;
  link: string | null;
}

interface ToastProps {
  content: ToastContent;
  onGone: () => void;
}

const SHOWN_FOR_MS = 6000;

export function Toast({ content, onGone }: ToastProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new toast restarts the clock, a new callback does not
  useEffect(() => {
    const timer = setTimeout(onGone, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [content]);
  return (
    <div data-testid="toast" role="alert" className="toast">
      <span>{content.text}</span>
      {content.link && (
        <a href={content.link}>
          <span>View</span>
        </a>
      )}
    </div>
  );
}
