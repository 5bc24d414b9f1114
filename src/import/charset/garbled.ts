/** Fewer bad signs than this may stand in any text. */
const few = 8;
/** From this share on, of the signs that are no blanks, a text cannot be trusted. */
const share = 0.05;

/** True for text whose signs are in good part unknown ones, controls or a font's private signs. */
export function isGarbled(text: string): boolean {
  const bad = count(
    text,
    /[\ufffd\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uefff\uf100-\uf8ff]/g,
  );
  return bad >= few && bad > share * count(text, /\S/g);
}

function count(text: string, form: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(form)) found++;
  return found;
}
