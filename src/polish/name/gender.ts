/** Grammatical gender of a person's name and of the forms that address them. */
export type Gender = 'feminine' | 'masculine';
