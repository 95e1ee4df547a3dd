import ts from 'typescript';

/** What the catalogue, the page, the published schema and the tests read of a rule's meta, and nobody who only checks letters. */
const DROPPED = ['examples', 'options', 'explanation'];

/** What the same read of a clause, and what findings name by its id. */
const DROPPED_OF_CLAUSES = ['text', 'english'];

/**
 * TypeScript transformer: in bundles for clients, where every kilobyte counts, these parts of a rule's meta and the wording of the
 * clauses are empty.
 */
export function dropCatalogue(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && isInMeta(node) && DROPPED.includes(node.name.getText())) {
      return factory.createPropertyAssignment(node.name.getText(), emptied(factory, node.initializer));
    }
    if (ts.isPropertyAssignment(node) && isInClauses(node) && DROPPED_OF_CLAUSES.includes(node.name.getText())) {
      return factory.createPropertyAssignment(node.name.getText(), factory.createStringLiteral(''));
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

function isInClauses(node) {
  return node.getSourceFile().fileName.endsWith('/src/rules/clauses.ts');
}
