/** So long the browser may take to begin with it, in milliseconds. */
const KEPT = 60_000;

/** Gives the person a file, as a click on a link to it would: no permission is needed. */
export function saveFile(name: string, type: string, parts: string[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
