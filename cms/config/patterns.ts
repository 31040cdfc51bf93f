/** Decap's form of what a typed value must look like: an expression, and the sentence for what it does not let through. */
import type { Locale } from '#locales';
import type { Shape } from '#model/shapes.ts';
import { stringsIn } from '../strings/strings.ts';

/** The pattern of a shape. */
export function patternFor({ source, message }: Shape, locale: Locale): [string, string] {
  return [source, message[locale]];
}

/** Refuses text with more characters than the model allows. */
export function lengthPattern(max: number, locale: Locale): [string, string] {
  return [`^[\\s\\S]{0,${max}}$`, stringsIn(locale).controls.fields.tooLong(max)];
}
