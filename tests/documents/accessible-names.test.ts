import { describe, expect, it } from 'vitest';
import { createAccessibleNames } from '../../src/documents/accessible-names';
import { createTranslate, loadLanguage } from '../../src/i18n/translate';
import type { DiagramDocument } from '../../src/model/document';
import { aDocument, aPerson, aProfessional, anActivation, anInstitution, aSitting, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const fr = createTranslate('fr');
const en = createTranslate(await loadLanguage('en'));

function nameIn(document: DiagramDocument, name: string, t = fr): string {
  const names = [...createAccessibleNames()(document, t).values()];
  return names.find((candidate) => candidate.startsWith(name)) ?? '';
}

describe('the names of the figures of the fictional sitting', () => {
  it.each([
    ['Sandrine Morel', 'Sandrine Morel, née en 1982, vit ensemble, présente'],
    ['Bernard', 'Bernard Morel, né en 1950, décédé en 2019'],
    ['Mehdi', 'Mehdi, ami de Lina, partage la vie collective, absent·e'],
    ['Laurent', 'Laurent Thomas, CPE, Collège des Marronniers, travaille ensemble, présent·e'],
    ['Mme la juge', 'Mme la juge Delmas, juge des enfants, Tribunal judiciaire, travaille ensemble, excusée'],
    ['Collège', 'Collège des Marronniers, institution, champ éducation'],
    ['Activation 1 ', 'Activation 1 : Laurent Thomas vers Sandrine Morel, absences de Yanis le matin'],
    [
      'Activation 32',
      'Activation 32 : Mme la juge Delmas vers Sandrine Morel et Karim Haddad, convocation des parents à l’audience',
    ],
    ['Relais R1', 'Relais R1 : Émilie Rousseau vers Paul Grenier, Yanis'],
    ['Relais R4', 'Relais R4 : Olivier Roche vers Élodie Perrin, les trois enfants'],
  ])('%s', (start, name) => {
    expect(nameIn(fictionalDocument(), start)).toBe(name);
  });

  it('are said in English', () => {
    expect(nameIn(fictionalDocument(), 'Sandrine Morel', en)).toBe(
      'Sandrine Morel, born in 1982, lives together, present',
    );
    expect(nameIn(fictionalDocument(), 'Relay R1', en)).toBe(
      'Relay R1: Émilie Rousseau to Paul Grenier, Yanis',
    );
  });

  it('are there for every figure and every arrow', () => {
    expect(createAccessibleNames()(fictionalDocument(), fr).size).toBe(10 + 2 + 18 + 12 + 41);
  });
});

describe('createAccessibleNames', () => {
  const school = anInstitution({ id: idOf('school'), name: 'École Ferry' });
  const laurent = aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas', institution: school.id });
  const lina = aPerson({ id: idOf('lina'), name: 'Lina Haddad' });
  const arrow = anActivation({ id: idOf('arrow'), from: [laurent.id], to: [lina.id] });

  it('follows a change of a name in all that names it', () => {
    const namesOf = createAccessibleNames();
    const parts = { persons: [lina], professionals: [laurent], institutions: [school], activations: [arrow] };
    namesOf(aDocument(parts), fr);
    const renamed = aDocument({
      ...parts,
      persons: [{ ...lina, name: 'Lina H.' }],
      institutions: [{ ...school, name: 'École Curie' }],
    });
    const names = namesOf(renamed, fr);
    expect(names.get(arrow.id)).toBe('Activation 1 : Laurent Thomas vers Lina H.');
    expect(names.get(laurent.id)).toBe('Laurent Thomas, École Curie, travaille ensemble');
  });

  it('follows a presence', () => {
    const namesOf = createAccessibleNames();
    namesOf(aDocument({ persons: [lina] }), fr);
    const sitting = aSitting({ participants: [{ who: lina.id, presence: 'phone', role: null }] });
    expect(namesOf(aDocument({ persons: [lina], sittings: [sitting] }), fr).get(lina.id)).toBe(
      'Lina Haddad, vit ensemble, au téléphone',
    );
  });

  it('says that an arrow is over, from when it is', () => {
    const namesOf = createAccessibleNames();
    const parts = { persons: [lina], professionals: [laurent], institutions: [school] };
    const nameWith = (changed: typeof arrow) =>
      namesOf(aDocument({ ...parts, activations: [changed] }), fr).get(arrow.id);
    expect(nameWith(arrow)).toBe('Activation 1 : Laurent Thomas vers Lina Haddad');
    expect(nameWith({ ...arrow, about: 'retards', ended: true })).toBe(
      'Activation 1 : Laurent Thomas vers Lina Haddad, retards, terminée',
    );
  });

  it('follows the language', () => {
    const namesOf = createAccessibleNames();
    const document = aDocument({ persons: [lina] });
    expect(namesOf(document, fr).get(lina.id)).toBe('Lina Haddad, vit ensemble');
    expect(namesOf(document, en).get(lina.id)).toBe('Lina Haddad, lives together');
  });

  it('gives the full name of the person a relay is about when a first name is borne twice', () => {
    const other = aPerson({ id: idOf('other'), name: 'Lina Roy' });
    const relay = anActivation({
      id: idOf('relay'),
      kind: 'relay',
      from: [laurent.id],
      to: [school.id],
      concerns: [lina.id],
    });
    const document = aDocument({
      persons: [lina, other],
      professionals: [laurent],
      institutions: [school],
      activations: [relay],
    });
    expect(createAccessibleNames()(document, fr).get(relay.id)).toBe(
      'Relais R1 : Laurent Thomas vers École Ferry, Lina Haddad',
    );
  });
});
