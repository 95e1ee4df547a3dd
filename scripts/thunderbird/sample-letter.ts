/** A letter of a resident to an employee, as it comes over the wire: something to answer. */
export function sampleLetter(to: string): Buffer {
  const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
  return Buffer.from(
    [
      `From: ${word('Maria Jasińska')} <maria.jasinska@example.com>`,
      `To: ${to}`,
      `Subject: ${word('Wywóz gałęzi z ulicy Kłosowej')}`,
      'Date: Tue, 06 May 2025 09:02:00 +0200',
      'Message-ID: <galezie@example.com>',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      '<p>Dzień dobry,</p><p>proszę o informację, kiedy odbiorą Państwo gałęzie z ulicy Kłosowej.</p><p>Maria Jasińska</p>',
      '',
    ].join('\r\n'),
  );
}
