/** Quill 1 under the name of its alias; it comes without types. */
declare module 'quill1' {
  export default class Quill {
    readonly root: HTMLElement;
    constructor(container: Element, options: { formats: string[] });
    getText(): string;
    setText(text: string): unknown;
    on(name: 'text-change', listener: () => void): unknown;
  }
}
