/** @jsxImportSource react */
import type { ReactNode } from 'react';

export function Entity({ children }: { children?: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}
