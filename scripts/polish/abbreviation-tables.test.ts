import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTable } from './abbreviation-tables';

const ROOT = join(__dirname, '..', '..');

describe('renderTable', () => {
  it.each([
    ['abbreviations', 'ABBREVIATIONS'],
    ['acronyms', 'ACRONYMS'],
  ])('the committed data of %s are those of the table', (name, constant) => {
    const table = readFileSync(join(ROOT, 'scripts', 'polish', `${name}.tsv`), 'utf8');
    expect(readFileSync(join(ROOT, 'src', 'polish', 'data', `${name}.ts`), 'utf8')).toBe(
      renderTable(name, constant, table),
    );
  });

  it('leaves out empty cells at the end of a row', () => {
    expect(renderTable('x', 'X', 'form\toffers\tallowed\nnp.\tna przykład\t\n')).toContain("'np.\\tna przykład';");
  });

  it.each(["form\na'b\n", 'form\na|b\n', 'form\na\na\n'])('refuses %j', (table) => {
    expect(() => renderTable('x', 'X', table)).toThrow('x.tsv');
  });
});
