import { readHtml } from './html-text';

const text = (html: string): string => readHtml(html).text;

describe('readHtml: text', () => {
  it.each([
    ['collapses white space', '<p>Proszę \n\t o   odpowiedź</p>', 'Proszę o odpowiedź'],
    ['joins inline elements', 'za<b>łącz</b>nik <i> i</i> umowa', 'załącznik i umowa'],
    ['ends lines at br', 'a<br>b<br/>\n<BR>c', 'a\nb\n\nc'],
    ['ends lines at blocks', '<div>a</div><div>b</div>c', 'a\nb\nc'],
    ['keeps an empty line for a paragraph margin', '<p>a</p>\n<p>b</p>', 'a\n\nb'],
    [
      'knows paragraphs of Word',
      '<p class="MsoNormal">a<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class="MsoNormal">b</p>',
      'a\n\nb',
    ],
    ['knows paragraphs without margin', '<style>P {margin-top:0;margin-bottom:0;}</style><p>a</p><p>b</p>', 'a\nb'],
    ['keeps an empty div', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['does not double a br at the end of a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['separates cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['separates list items', '<ul><li>a<li>b</ul>c', 'a\nb\nc'],
    ['reads named references', '&oacute;smy &bdquo;a&rdquo; &amp; &lt;b&gt; &lstrok;&nbsp;z', 'ósmy „a” & <b> ł z'],
    ['reads numeric references', '&#322;&#x142;&#X142; &#150; &#128690;', 'łłł – 🚲'],
    ['reads references without semicolon as browsers do', 'a&nbsp b &ampamp &copy2', 'a b &amp ©2'],
    ['leaves what is no reference', 'R&D, a & b, &nieznane; &#; &#x;', 'R&D, a & b, &nieznane; &#; &#x;'],
    [
      'leaves out comments and declarations',
      'a<!-- <p>x</p> --><!DOCTYPE html><?xml x?>b<!--[if mso]>x<![endif]-->c',
      'abc',
    ],
    ['shows what Word shows everybody', '<![if !supportLists]>·<![endif]>a', '·a'],
    ['leaves out style, script and title', '<title>x</title><style>p{}</style><script>"<p>"</script>a', 'a'],
    ['leaves out invisible characters', 'Przewi&shy;dujemy \u200bw\u200b sali\ufeff', 'Przewidujemy w sali'],
    ['keeps preformatted lines', '<pre>a\n  b\r\nc</pre>', 'a\n  b\nc'],
    ['keeps a less-than sign', '5 < 6 i 7 <8', '5 < 6 i 7 <8'],
    ['reads attributes with signs', '<a title="x > y" href=\'>\'>a</a>', 'a'],
    ['tolerates a comment without end', 'a<!-- b', 'a'],
    ['tolerates a tag without end', 'a<b title="', 'a'],
    ['reads nothing from nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('readHtml: map', () => {
  const cases = [
    '<p>Szanowna&nbsp;Pani,</p>\n<p>za&shy;łącznik  &oacute;smy</p>',
    'a &amp; b<br>c <b> d</b>',
    '<p class="MsoNormal">nowy\nwiersz</p>',
  ];
  it.each(cases)('leads from every character to its source in %j', (html) => {
    const { text: read, map } = readHtml(html);
    let last = -1;
    for (let i = 0; i < read.length; i++) {
      const pieces = map.pieces(i, i + 1);
      if (read.charAt(i) === '\n') {
        expect(pieces).toEqual([]);
        continue;
      }
      expect(pieces).toHaveLength(1);
      const source = html.slice(pieces[0]?.start, pieces[0]?.end);
      expect(text(`x${source}x`)).toBe(`x${read.charAt(i)}x`);
      expect(pieces[0]?.start).toBeGreaterThan(last);
      last = pieces[0]?.start ?? last;
    }
  });

  it('joins adjoining characters and takes invisible ones along', () => {
    const html = '<p>za&shy;łącz<b>nik</b></p>';
    const { map } = readHtml(html);
    expect(map.pieces(0, 9).map(({ start, end }) => html.slice(start, end))).toEqual(['za&shy;łącz', 'nik']);
  });
});

describe('readHtml: hostile input', () => {
  it.each([
    '<', '(', '&', '&#', '</', '<!--', '<a b="', '<div>', '</div>', '<blockquote>x', '<td></div>', '<div class="moz-signature">x',
    '<style>', '<p>', ' ', '&nbsp;', '<pre>\n', '<div><b></p>', '\u00ad',
  ])('reads 2 MB of %j in linear time', (piece) => {
    const html = piece.repeat(2_000_000 / piece.length);
    const started = Date.now();
    readHtml(html);
    expect(Date.now() - started).toBeLessThan(4000);
  }); // prettier-ignore
});
