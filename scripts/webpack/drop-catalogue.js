import ts from 'typescript';

/** What the catalogue, the page, the published schema and the tests read of a rule's meta, and nobody who only checks letters. */
const DROPPED = ['examples', 'options', 'explanation'];

/**
 * TypeScript transformer: in bundles for clients, where every kilobyte counts, these parts of a rule's meta and the English
 * gloss of the clauses are empty.
 */
export function dropCatalogue(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isInMeta(node) && DROPPED.includes(node.name.getText())) {
      return factory.createPropertyAssignment(node.name.getText(), emptied(factory, node.initializer));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'english') {
      return factory.createPropertyAssignment('english', factory.createStringLiteral(''));
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => (file.fileName.includes('/src/rules/') ? ts.visitNode(file, visit) : file);
}

function emptied(factory, value) {
  if (ts.isArrayLiteralExpression(value)) return factory.createArrayLiteralExpression();
  if (!ts.isObjectLiteralExpression(value)) return value;
  const isLocalized = value.properties.some((property) => property.name?.getText() === 'pl');
  return factory.createObjectLiteralExpression(
    isLocalized
      ? ['pl', 'en'].map((name) => factory.createPropertyAssignment(name, factory.createStringLiteral('')))
      : [],
  );
}

function isInMeta({ parent }) {
  return ts.isPropertyAssignment(parent.parent) && parent.parent.name.getText() === 'meta';
}
