/**
 * An invented draft for a background that has just started. It brings what a draft can need for the first time: phrases, a
 * suggestion, and a sentence whose words are not of the common English ones, for which the n-grams of the other languages
 * are unpacked.
 */
export const FIRST_DRAFT =
  'Our new course is out. Order now, 50% off until Friday! How do you keep yours alive? Teig Mehl Wasser Salz Roggen Ofen.';
