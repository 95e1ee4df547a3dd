import { Type, type Static } from '@sinclair/typebox';
import { about, closed } from './about';

/** Texts by language tag: names in languages other than the office's own. */
export function inLanguages(pl: string, en: string) {
  return Type.Unsafe<Readonly<Record<string, string>>>({
    type: 'object',
    ...about(pl, en),
    propertyNames: { pattern: '^[a-z]{2,3}(?:-[A-Z]{2})?$' },
    additionalProperties: { type: 'string', minLength: 1 },
    examples: [{ en: 'County Office in Przykładowo' }],
  });
}

/** The picture in signatures: a file of the profile, an address on the web, or both. */
export const LogoSchema = Type.Object(
  {
    file: Type.Optional(
      Type.String({
        pattern: '\\.(?:png|jpe?g)$',
        examples: ['herb.png'],
        ...about('Plik PNG lub JPEG w folderze profilu.', 'PNG or JPEG file in the profile folder.'),
      }),
    ),
    url: Type.Optional(
      Type.String({
        pattern: '^https://[^\\s<>"]+\\.(?:png|jpe?g)$',
        examples: ['https://www.powiat.example/herb.png'],
        ...about(
          'Adres https tego samego obrazu; tylko taki obraz trafia do programów pocztowych.',
          'The https address of the picture; mail clients get no other.',
        ),
      }),
    ),
    alt: Type.String({
      minLength: 1,
      maxLength: 150,
      examples: ['Herb powiatu'],
      ...about('Opis dla osób, które obrazu nie widzą.', 'Description for those who do not see the picture.'),
    }),
    width: Type.Integer({ minimum: 16, maximum: 600, ...about('Szerokość w pikselach.', 'Width in pixels.') }),
    height: Type.Integer({ minimum: 16, maximum: 200, ...about('Wysokość w pikselach.', 'Height in pixels.') }),
  },
  { ...closed, ...about('Logo albo herb w podpisie.', 'Logo or coat of arms in the signature.') },
);

/** The logo as `office.json` gives it. */
export type LogoSetting = Static<typeof LogoSchema>;
