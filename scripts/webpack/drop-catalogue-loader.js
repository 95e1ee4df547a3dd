import ts from 'typescript';
import { dropCatalogue } from './drop-catalogue.js';

const printer = ts.createPrinter();

/** `dropCatalogue` for builds whose compiler takes no transformers: a loader that stands before the compiler. */
export default function dropCatalogueLoader(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(file, [dropCatalogue]);
  return printer.printFile(transformed[0]);
}
