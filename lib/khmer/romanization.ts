/**
 * Khmer place names in Latin letters have no single spelling: Kaoh Kong, Koh Kong; Stueng Traeng, Stung Treng;
 * Siem Reap, Siemreap. The key keeps what the spellings of one name share, so that they meet in search.
 * The rules come from comparing the official Latin names of the gazetteer (the geographic department's system of 1995)
 * with the UNGEGN system (1972) and with the spellings on signs and maps.
 */

/** In this order; each rule is applied to one word, in lower case, without marks. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // An h after a consonant marks breath, which everyday spellings leave out: Mukh, Muk; Thum, Tum.
  [/([bcdgjklmnpqrstvwxz])h/g, '$1'],
  // A nasal before a final k is written with or without it: Angk, Ang.
  [/ngk/g, 'ng'],
  // Back vowels and everything that glides to them: au ao ov aw (and av where a syllable ends) eou ueu oeu ue eu uo ou oo u o become o.
  [/(?:[aeo]+u+|a+o+|o+v|aw|a+v(?![aeiouy])|u+e*u*|o+e*u*|e+o+u*)+h?/g, 'o'],
  // Front vowels and everything that glides to them: ae ea ie ei ey eiy ee e become e.
  [/(?:a+e+|e+a+|i+e+|e+[iy]+|e+)+h?/g, 'e'],
  [/a+h?/g, 'a'],
  [/[iy]+/g, 'i'],
  // A final r is written but not spoken: Ksatr, Ksat.
  [/([^aeio])r$/g, '$1'],
  // v and w stand for one letter.
  [/w/g, 'v'],
]

/**
 * The key of a name in Latin letters, of one word or more: equal for spellings of one name, and rarely for others.
 * `Stueng Traeng`, `stung treng` and `Stungtreng` all give `stongtreng`.
 * @param name any string; letters other than Latin are left out
 * @returns lower-case ASCII letters, or '' when there is none
 */
export function getRomanizationKey(name: string): string {
  const words = name
    .normalize('NFD')
    // Combining marks (Unicode block 0300) and apostrophes say nothing that everyday spellings keep.
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .toLowerCase()
    // UNGEGN writes ligatures, Stœ̆ng; nobody types them.
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^a-z]+/)
  const keys = words.map((word) => RULES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word))
  // The border between words is not kept: Takhmao, Ta Khmao. A letter doubled there is one letter.
  return keys.join('').replace(/(.)\1+/g, '$1')
}
