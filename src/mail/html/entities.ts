/** Named entities of HTML 4.01 §24 for U+00A0 to U+00FF, in order of their code points; also valid without a semicolon. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** The other entities of HTML 4.01, and those of HTML 5 that write Polish letters: name and code point in hexadecimal. */
const OTHERS =
  'quot 22 amp 26 apos 27 lt 3c gt 3e QUOT 22 AMP 26 LT 3c GT 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 ' +
  'fnof 192 circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 ' +
  'Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 ' +
  'Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba ' +
  'lambda 3bb mu 3bc nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 ' +
  'psi 3c8 omega 3c9 thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ' +
  'ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 ' +
  'bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 euro 20ac ' +
  'image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 ' +
  'lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 ' +
  'notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 ' +
  'cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 ' +
  'sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a ' +
  'rfloor 230b lang 2329 rang 232a loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666 ' +
  'Aogon 104 aogon 105 Cacute 106 cacute 107 Eogon 118 eogon 119 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Sacute 15a ' +
  'sacute 15b Zacute 179 zacute 17a Zdot 17b zdot 17c commat 40 colon 3a comma 2c period 2e lpar 28 rpar 29 Tab 9 NewLine a';

/** Code points 0x80 to 0x9F of numeric references, read as windows-1252 (HTML Living Standard §13.2.5.80). */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

/** `hangzhou`-long names do not exist in the tables above; a longer run of letters is no reference. */
const LONGEST_NAME = 8;

const named = new Map<string, number>();
const withoutSemicolon = new Map<string, number>();

function fillTables(): void {
  LATIN1.split(' ').forEach((name, index) => {
    named.set(name, 0xa0 + index);
    withoutSemicolon.set(name, 0xa0 + index);
  });
  const others = OTHERS.split(' ');
  for (let i = 0; i + 1 < others.length; i += 2) {
    named.set(others[i] ?? '', parseInt(others[i + 1] ?? '', 16));
  }
  for (const name of ['amp', 'lt', 'gt', 'quot']) {
    withoutSemicolon.set(name, named.get(name) ?? 0);
  }
}
fillTables();

/** A character reference: the characters it stands for and the position after it. */
export interface CharacterReference {
  readonly value: string;
  readonly end: number;
}

/** Reads the character reference that begins with `&` at `at`; `undefined` when the ampersand is only an ampersand. */
export function readCharacterReference(html: string, at: number): CharacterReference | undefined {
  return html.charCodeAt(at + 1) === 0x23 ? readNumeric(html, at) : readNamed(html, at);
}

function readNumeric(html: string, at: number): CharacterReference | undefined {
  const hexadecimal = (html.charCodeAt(at + 2) | 0x20) === 0x78;
  const first = at + (hexadecimal ? 3 : 2);
  const radix = hexadecimal ? 16 : 10;
  let code = 0;
  let i = first;
  for (; i < html.length; i++) {
    const digit = digitValue(html.charCodeAt(i));
    if (digit < 0 || digit >= radix) {
      break;
    }
    code = Math.min(code * radix + digit, 0x110000);
  }
  if (i === first) {
    return undefined;
  }
  return { value: characterOf(code), end: html.charCodeAt(i) === 0x3b ? i + 1 : i };
}

function digitValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) {
    return c - 0x30;
  }
  const lower = c | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    return '\ufffd';
  }
  if (code >= 0x80 && code <= 0x9f) {
    return String.fromCharCode(WINDOWS_1252[code - 0x80] ?? code);
  }
  return String.fromCodePoint(code);
}

function readNamed(html: string, at: number): CharacterReference | undefined {
  let i = at + 1;
  const limit = Math.min(html.length, i + LONGEST_NAME);
  while (i < limit && isNameCharacter(html.charCodeAt(i))) {
    i++;
  }
  if (html.charCodeAt(i) === 0x3b) {
    const code = named.get(html.slice(at + 1, i));
    return code === undefined ? undefined : { value: String.fromCharCode(code), end: i + 1 };
  }
  for (let end = i; end > at + 2; end--) {
    const code = withoutSemicolon.get(html.slice(at + 1, end));
    if (code !== undefined) {
      return { value: String.fromCharCode(code), end };
    }
  }
  return undefined;
}

function isNameCharacter(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a);
}
