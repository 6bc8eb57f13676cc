import * as v from 'valibot';

/** Control characters, those that turn the reading direction or take no width, and halves of a pair: they hide what a text says. Tab and line feed stay. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/u;

/** A text of the dataset: not blank, without hidden characters, at most `longest` characters. */
export function textSchema(longest: number) {
  return v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'text-blank'),
    v.check((text) => !hidden.test(text), 'text-hidden-characters'),
    v.maxLength(longest, `text-too-long:${longest}`),
  );
}

/** A text in Vietnamese and, where there is one, in English. */
export function localizedSchema(longest: number) {
  return v.strictObject({ vi: textSchema(longest), en: v.exactOptional(textSchema(longest)) });
}
