import type { Browser } from 'playwright-core';
import { OVERRIDE_HEADER, parseOverrideHeader } from '../../src/index';
import { launchChromium } from '../chromium';
import type { OutlookServer } from '../outlook-host/server/start-server';
import { BAD, ComposeWindow, FOOTER, GOOD, serveAddIn, THREAD } from './add-in';

let browser: Browser;
let server: OutlookServer;
let window: ComposeWindow;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveAddIn()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  const { unknown, violations } = await window.outlook.trace();
  expect({ unknown, violations, errors: window.outlook.errors }).toEqual({ unknown: [], violations: [], errors: [] });
  await window.outlook.close();
});

const open = async (
  ...rest: Parameters<typeof ComposeWindow.open> extends [unknown, unknown, ...infer R] ? R : never
) => {
  window = await ComposeWindow.open(browser, server, ...rest);
};

describe('while writing', () => {
  it('waits for the first words, then follows what is typed', async () => {
    await open({ ...GOOD, subject: '', body: '<div><br></div>' });
    await window.pane.getByText('Sprawdzę list, gdy pojawi się jego treść.').first().waitFor();
    await window.outlook.typeBody('Witam, prześlij dokumenty.');
    await window.part('Powitanie').getByText('Witam').waitFor();
    await window.part('Treść').getByText('prześlij').waitFor();
  });

  it('follows recipients and attachments', async () => {
    await open({ ...GOOD, body: GOOD.body?.replace('w czwartek', 'w czwartek; mapa jest w załączniku') });
    await window
      .part('Treść')
      .getByText(/zapowiada załącznik/)
      .waitFor();
    await window.outlook.setRecipients('to', [
      { name: 'a@example.com', address: 'a@example.com' },
      { name: 'b@example.net', address: 'b@example.net' },
      { name: 'c@example.org', address: 'c@example.org' },
    ]);
    await window
      .part('Adresaci')
      .getByText(/3 adresy spoza urzędu/)
      .waitFor();
  });
});

describe('mending', () => {
  it('changes the words and nothing else: pictures and the thread stay', async () => {
    await open({ ...BAD, composeType: 'reply', subject: 'Re: Wywóz gałęzi', body: `${BAD.body}${THREAD}` });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.pane.getByText('Poprawiono.').waitFor();
    const body = await window.outlook.body();
    expect(body).toBe(`${BAD.body}${THREAD}`.replace('prześlij formularz', 'proszę przesłać formularz'));
  });

  it('can be taken back, until the author goes on', async () => {
    await open({ ...BAD, subject: 'Formularz wniosku' });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.button('Cofnij').click();
    await window.button('Zamień na „proszę przesłać”').waitFor();
    expect(await window.outlook.body()).toBe(BAD.body);
    await window.button('Zamień na „proszę przesłać”').click();
    await window.button('Cofnij').waitFor();
    await window.outlook.setSubject('Formularz wniosku o wywóz');
    await window.button('Cofnij').waitFor({ state: 'detached' });
  });

  it('puts a greeting before the text without rewriting the rest', async () => {
    await open({ ...GOOD, body: GOOD.body?.replace('<div>Szanowna Pani,</div>', '') });
    await window.button('Wstaw „Szanowna Pani,”').click();
    await window.untilStatus('Gotowe do wysłania');
    const calls = (await window.outlook.trace()).calls.map(({ api }) => api);
    expect(calls).toContain('body.prependAsync');
    expect(calls).not.toContain('body.setAsync');
  });

  it('moves unrelated outsiders to Bcc', async () => {
    await open({
      ...GOOD,
      composeType: 'newMail',
      to: ['a@example.com', 'b@example.net', 'Ola Zych <c@example.org>'],
      body: GOOD.body?.replace('Szanowna Pani', 'Szanowni Państwo'),
    });
    await window.button('Przenieś 3 adresatów do UDW').click();
    await window.untilStatus('Gotowe do wysłania');
    expect((await window.outlook.recipients('bcc')).map(({ address }) => address)).toEqual([
      'a@example.com',
      'b@example.net',
      'c@example.org',
    ]);
    expect((await window.outlook.recipients('to')).map(({ address }) => address)).toEqual([
      'hanna.wolny@powiat.kedzierzyn-kozle.pl',
    ]);
    await window.outlook.send();
    await window.outlook.untilSent();
  });

  it('works in plain text', async () => {
    const text = `Witam,\n\nprześlij formularz.\n\nZ poważaniem\n`;
    await open({ ...GOOD, bodyType: 'text', body: text });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.pane.getByText('Poprawiono.').waitFor();
    expect(await window.outlook.body()).toMatch(/^Witam,\n\nproszę przesłać formularz\.\n\nZ poważaniem\n/);
  });

  it('that the client refuses leaves the message and offers the text', async () => {
    await open({ ...BAD, subject: 'Formularz wniosku' });
    await window.untilStatus(/^Warto poprawić/);
    await window.outlook.addFault({ call: 'body.setAsync', error: 5001 });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.pane.getByText(/Program pocztowy nie przyjął/).waitFor();
    expect(await window.outlook.body()).toBe(BAD.body);
    await window.outlook.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await window.button('Kopiuj poprawiony list').click();
    await window.pane.getByText('Skopiowano').waitFor();
    const copied = await window.outlook.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('proszę przesłać formularz');
  });
});

describe('skipping', () => {
  it('survives typing and a reload of the pane, and the send handler knows of it', async () => {
    await open({ ...GOOD, body: GOOD.body?.replace('w czwartek', 'np. w czwartek') });
    await window.part('Treść').getByRole('button', { name: 'Pomiń' }).click();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.setSubject('Wywóz gałęzi z ulicy Kłosowej i Lipowej');
    await window.pane.evaluate(() => location.reload());
    window = await ComposeWindow.beside(window.outlook);
    await window.untilStatus('Gotowe do wysłania');
    await window.pane.getByText('Pominięte: 1').waitFor();
    await window.outlook.send();
    await window.outlook.untilSent();
  });

  it('what blocks asks for a reason and leaves a note for the audit', async () => {
    await open({ ...GOOD, subject: '' });
    const subject = window.part('Temat');
    await subject.getByRole('button', { name: 'Pomiń' }).click();
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await subject.getByText('Potrzebny jest powód.').waitFor();
    await subject.getByRole('textbox').fill('Klient prosił o wiadomość bez tematu');
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.send();
    await window.outlook.untilSent();
    const [sent] = await window.outlook.sent();
    const header = new Map(Object.entries(sent?.internetHeaders ?? {})).get(OVERRIDE_HEADER) ?? '';
    expect(parseOverrideHeader(header)).toEqual([
      { id: 'subject-missing', reason: 'Klient prosił o wiadomość bez tematu' },
    ]);
  });

  it('is taken back with one click, and so is the note', async () => {
    await open({ ...GOOD, subject: '' });
    const subject = window.part('Temat');
    await subject.getByRole('button', { name: 'Pomiń' }).click();
    await subject.getByRole('textbox').fill('Pilne');
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await window.button('Przywróć').click();
    await window.untilStatus(/^Do poprawy: 1/);
    await window.outlook.send();
    await window.outlook.alert.waitFor();
    expect((await window.outlook.item())?.internetHeaders).toEqual({});
  });
});

it('a second bar above the message comes without a button, and both go when all is well', async () => {
  await open({ ...GOOD, body: GOOD.body?.replace('w czwartek', 'w czwartek; mapa jest w załączniku') });
  const strangers = ['ola.zych@example.com', 'jan.kot@example.net', 'biuro@sadownik.example'];
  await window.outlook.setRecipients(
    'to',
    strangers.map((address) => ({ name: address, address })),
  );
  await window.outlook.infobars.nth(1).waitFor();
  expect((await window.outlook.notifications()).map(({ type }) => type).sort()).toEqual([
    'informationalMessage',
    'insightMessage',
  ]);
  await window.outlook.setBody(GOOD.body ?? '');
  await window.outlook.setRecipients('to', [{ name: 'Maria Jasińska', address: 'maria.jasinska@example.com' }]);
  await window.outlook.infobars.first().waitFor({ state: 'detached' });
});

describe('skipping, seen by the send handler', () => {
  it('a warning does not cover what blocks later', async () => {
    const more = ['ola.zych@example.com', 'jan.kot@example.net', 'ewa.wilk@example.org', 'piotr.sowa@example.com'];
    await open({
      ...GOOD,
      to: ['Ola Zych <ola.zych@example.com>', 'Jan Kot <jan.kot@example.net>'],
      body: GOOD.body?.replace('Szanowna Pani', 'Szanowni Państwo'),
    });
    await window.part('Adresaci').getByRole('button', { name: 'Pomiń' }).click();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.setRecipients(
      'to',
      more.map((address) => ({ name: address, address })),
    );
    await window.untilStatus(/^Do poprawy: 1/);
    await window.outlook.send();
    await window.outlook.alert.getByText(/Przed wysłaniem proszę poprawić 1 rzecz/).waitFor();
  });

  it('what was mended after all leaves no note for the audit', async () => {
    await open({ ...GOOD, subject: '' });
    const subject = window.part('Temat');
    await subject.getByRole('button', { name: 'Pomiń' }).click();
    await subject.getByRole('textbox').fill('Pilne');
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.closePane();
    await window.outlook.setSubject('Wywóz gałęzi');
    await window.outlook.send();
    await window.outlook.untilSent();
    expect((await window.outlook.sent())[0]?.internetHeaders).toEqual({});
  });

  it('what the client cannot keep is not skipped', async () => {
    await open({ ...GOOD, subject: '' });
    await window.untilStatus(/^Do poprawy: 1/);
    await window.outlook.addFault({ call: 'sessionData.setAsync', error: 5001 });
    const subject = window.part('Temat');
    await subject.getByRole('button', { name: 'Pomiń' }).click();
    await subject.getByRole('textbox').fill('Pilne');
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await window.pane.getByText(/Program pocztowy nie przyjął/).waitFor();
    await window.untilStatus(/^Do poprawy: 1/);
    await window.outlook.send();
    await window.outlook.alert.waitFor();
  });

  it('what the client does not tell never traps a message', async () => {
    await open({ ...GOOD, subject: '' });
    const subject = window.part('Temat');
    await subject.getByRole('button', { name: 'Pomiń' }).click();
    await subject.getByRole('textbox').fill('Pilne');
    await subject.locator('form').getByRole('button', { name: 'Pomiń' }).click();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.addFault({ call: 'sessionData.getAsync', error: 5001 });
    await window.outlook.send();
    await window.outlook.alert.getByText(/Nie udało się sprawdzić wiadomości/).waitFor();
    await window.outlook.choose('sendAnyway');
    await window.outlook.untilSent();
  });
});

describe('an author who does not wait', () => {
  it('loses no word while a fix is made', async () => {
    await open({ ...BAD, subject: 'Formularz wniosku' });
    await window.untilStatus(/^Warto poprawić/);
    await window.outlook.addFault({ call: 'body.getAsync', runtime: 'pane', delay: 300 });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.outlook.editor.getByText('formularz').click();
    await window.outlook.page.keyboard.press('End');
    await window.outlook.page.keyboard.type(' Dopisane.');
    await window.outlook.clearFaults();
    await window.pane
      .getByText(/^Poprawiono/)
      .or(window.pane.getByText(/nie przyjął/))
      .waitFor();
    expect(await window.outlook.body()).toContain('Dopisane.');
  });

  it('finds the next message untouched by a fix of the former', async () => {
    await open({ ...BAD, subject: 'Formularz wniosku' });
    await window.untilStatus(/^Warto poprawić/);
    await window.outlook.addFault({ call: 'recipients.getAsync', runtime: 'pane', delay: 400 });
    await window.button('Zamień na „proszę przesłać”').click();
    await window.outlook.newItem(GOOD);
    await window.outlook.clearFaults();
    await window.untilStatus('Gotowe do wysłania');
    expect(await window.outlook.body()).toBe(GOOD.body);
  });
});

describe('items', () => {
  it('of others are only named', async () => {
    await open(GOOD);
    await window.outlook.newItem({ ...GOOD, mode: 'read' });
    await window.pane
      .getByText(/tylko do odczytu/)
      .first()
      .waitFor();
  });

  it('follow one another in a pane that stays', async () => {
    await open(BAD);
    await window.untilStatus(/^Do poprawy/);
    await window.outlook.newItem(GOOD);
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.newItem({ ...GOOD, subject: '' });
    await window.untilStatus(/^Do poprawy/);
  });

  it('of an old client (Mailbox 1.5) are checked as far as it tells', async () => {
    await open(
      { ...BAD, body: `<div>Witam,</div><div>mapa jest w załączniku.</div><div>Pzdr</div>${FOOTER}` },
      { requirementSet: '1.5' },
    );
    await window.untilStatus(/^Do poprawy/);
    // It cannot list attachments: nobody is told that there are none.
    expect(await window.pane.getByText(/zapowiada załącznik/).count()).toBe(0);
    expect((await window.outlook.trace()).mostInFlight).toBeLessThanOrEqual(3);
  });
});

describe('many', () => {
  it('500 recipients and 1 000 findings stay responsive', async () => {
    const people = Array.from({ length: 500 }, (_, i) => `osoba${i}@example${i}.com`);
    const words = Array.from({ length: 1000 }, (_, i) => `Punkt ${i} np. w czwartek.`).join(' ');
    await open({ ...GOOD, to: people, body: GOOD.body?.replace('gałęzie odbierzemy', words) });
    await window
      .part('Adresaci')
      .getByText(/500 adresów spoza urzędu/)
      .waitFor();
    await window
      .part('Treść')
      .getByRole('heading', { name: /1000 skrótów/ })
      .waitFor();
    await window.button('Przenieś 500 adresatów do UDW').click();
    await window.pane.getByText('Poprawiono.').waitFor();
    expect(await window.outlook.recipients('bcc')).toHaveLength(500);
  });
});
