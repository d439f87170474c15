/** Quill 1 under the name of its alias; it comes without types. */
declare module 'quill1' {
  export default class Quill {
    constructor(container: Element, options: { formats: string[] });
  }
}
