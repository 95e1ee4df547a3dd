import { addInId } from './add-in-id';
import { DEVELOPMENT_URL } from './base-url';

test('is a version 5 UUID of the address as RFC 9562 makes it', () => {
  // From Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://www.example.com/').
  expect(addInId('https://www.example.com/')).toBe('3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559');
});

test('development always has the same id', () => {
  expect(addInId(DEVELOPMENT_URL)).toBe('4ee70f71-73bf-5762-a743-10ec5c524ab0');
});

test('offices on one server, and one office on two servers, are different add-ins', () => {
  const ids = ['https://a.example/', 'https://b.example/'].flatMap((url) =>
    ['', 'kedzierzyn-kozle', 'opole'].map((office) => addInId(url, office)),
  );
  expect(new Set(ids).size).toBe(6);
});
