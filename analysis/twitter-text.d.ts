/** The part of twitter-text that is used; the types that can be had describe only the whole. */
declare module 'twitter-text/dist/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number };
}
