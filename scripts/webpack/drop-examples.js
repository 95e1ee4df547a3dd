import ts from 'typescript';

/**
 * TypeScript transformer: `examples: […]` of a rule's meta becomes an empty list. Examples are for the catalogue, the page
 * and the tests; where a client counts every kilobyte of its event handler they have no reader.
 */
export function dropExamples(context) {
  const { factory } = context;
  const visit = (node) => {
    const isExamples =
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'examples' &&
      ts.isArrayLiteralExpression(node.initializer);
    if (isExamples) return factory.createPropertyAssignment('examples', factory.createArrayLiteralExpression());
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => (file.fileName.includes('/src/rules/') ? ts.visitNode(file, visit) : file);
}
