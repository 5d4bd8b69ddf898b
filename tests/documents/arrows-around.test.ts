import { describe, expect, it } from 'vitest';
import { arrowsAround } from '../../src/documents/arrows-around';
import { arrowNumbers } from '../../src/model/order-of-telling';
import { aDocument, anActivation, aPerson, aProfessional, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const numbersAround = (id: string) => {
  const document = fictionalDocument();
  const numbers = arrowNumbers(document);
  return [...arrowsAround(document, idOf(id))].map((arrow) => numbers.get(arrow));
};

describe('the arrows round somebody', () => {
  it('are their own, the relays passed for them, and those that name them', () => {
    expect(new Set(numbersAround('F9'))).toEqual(new Set(['1', '3', '4', '5', '12', '35', 'R1', 'R6']));
  });

  it('of a building are those of its people', () => {
    expect(new Set(numbersAround('I9'))).toEqual(new Set(['35', 'R6']));
  });

  it.each([
    ['Lina', 'Lina', ['named']],
    ['Lina Haddad', 'Lina Morel', []],
  ])('take « Lina » for %s when somebody else is called %s', (name, other, expected) => {
    const doctor = aProfessional({ id: idOf('doctor') });
    const teacher = aProfessional({ id: idOf('teacher') });
    const document = aDocument({
      persons: [
        aPerson({ id: idOf('lina'), name }),
        ...(other === name ? [] : [aPerson({ id: idOf('other'), name: other })]),
      ],
      professionals: [doctor, teacher],
      activations: [
        anActivation({ id: idOf('named'), from: [doctor.id], to: [teacher.id], about: 'écoute de LINA' }),
        anActivation({ id: idOf('not'), rank: 2, from: [doctor.id], to: [teacher.id], about: 'Linaire' }),
      ],
    });
    expect([...arrowsAround(document, idOf('lina'))]).toEqual(expected);
  });

  it('name nobody whose name was not told', () => {
    const document = aDocument({
      persons: [aPerson({ id: idOf('x'), name: '' })],
      professionals: [aProfessional({ id: idOf('p') }), aProfessional({ id: idOf('q') })],
      activations: [anActivation({ from: [idOf('p')], to: [idOf('q')], about: 'une visite' })],
    });
    expect(arrowsAround(document, idOf('x')).size).toBe(0);
  });
});
