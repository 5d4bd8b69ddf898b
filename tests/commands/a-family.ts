import { aCouple, aDocument, aFiliation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

export const ana = idOf<'person'>('ana');
export const ben = idOf<'person'>('ben');
export const cle = idOf<'person'>('cle');
export const sam = idOf<'professional'>('sam');
export const pont = idOf<'institution'>('pont');
export const anaAndBen = idOf<'couple'>('ana+ben');

type Records = NonNullable<Parameters<typeof aDocument>[0]>;

/** Ana and Ben, their child Cléa, and Samir at work in Le Pont; with what else a test tells of. */
export function aFamily({ persons = [], ...more }: Pick<Records, 'persons' | 'households' | 'activations'>) {
  return aDocument({
    persons: [
      aPerson({ id: ana, name: 'Ana', position: { x: 0, y: 0 } }),
      aPerson({ id: ben, name: 'Ben', position: { x: 190, y: 0 } }),
      aPerson({ id: cle, name: 'Cléa', position: { x: 95, y: 124 } }),
      ...persons,
    ],
    professionals: [aProfessional({ id: sam, institution: pont, position: { x: 0, y: -322 } })],
    institutions: [anInstitution({ id: pont, position: { x: 0, y: -322 } })],
    couples: [aCouple({ id: anaAndBen, partners: [ana, ben] })],
    filiations: [aFiliation({ id: idOf('f1'), child: cle, parent: anaAndBen })],
    ...more,
  });
}
