/** Files of the package, read as they are; see import-texts.ts. */
declare module '/_locales/*/messages.json' {
  const file: Record<string, { message: string }>;
  export default file;
}
