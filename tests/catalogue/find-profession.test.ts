import { describe, expect, it } from 'vitest';
import { professionAtStart } from '../../src/catalogue/find-profession';
import { inclusiveForm } from '../../src/catalogue/inclusive-form';
import { PROFESSIONS } from '../../src/catalogue/professions';

describe('professionAtStart', () => {
  it.each([
    ['éducateur', 'éducateur', 'masculine'],
    ['éducatrice', 'éducateur', 'feminine'],
    ['EDUCATRICE AEMO', 'éducateur AEMO', 'feminine'],
    ['éducateur·rice', 'éducateur', 'inclusive'],
    ['éducateur·trice spécialisé·e', 'éducateur spécialisé', 'inclusive'],
    ['assistant·e social·e de secteur', 'assistant social', 'inclusive'],
    ['assistant-e social-e', 'assistant social', 'inclusive'],
    ['assistant(e) social(e)', 'assistant social', 'inclusive'],
    ['infirmier·ère scolaire', 'infirmier scolaire', 'inclusive'],
    ['chef·fe de service', 'chef de service', 'inclusive'],
    ['travailleur·se social·e', 'travailleur social', 'inclusive'],
    ['directeur·rice', 'directeur', 'inclusive'],
    ['référente de parcours', 'référent de parcours', 'feminine'],
    ['juge des enfants', 'juge des enfants', null],
    ['CPE', 'conseiller principal d’éducation', null],
    ['AESH', 'accompagnant d’élève en situation de handicap', null],
    ["conseillère principale d'education", 'conseiller principal d’éducation', 'feminine'],
    ['pédopsychiatre', 'pédopsychiatre', null],
    ['puéricultrice de PMI', 'puériculteur', 'feminine'],
    ['inspectrice enfance', 'inspecteur enfance', 'feminine'],
    ['psy-EN', 'psy-EN', null],
  ])('reads « %s »', (text, name, gender) => {
    expect(professionAtStart(text)).toMatchObject({ profession: { name }, gender });
  });

  it.each(['cpe', 'je', 'Je', 'Sandrine', 'au CPE', 'JEAN', ''])('does not read « %s »', (text) => {
    expect(professionAtStart(text)).toBeNull();
  });

  it('says where the function ends, inclusive ending counted', () => {
    expect(professionAtStart('assistant·e social·e de secteur')?.end).toBe('assistant·e social·e'.length);
  });

  it('finds every entry by its two genders and its sigle', () => {
    const lost = PROFESSIONS.filter(({ name, feminine, sigle }) =>
      [name, feminine, ...(sigle === null ? [] : [sigle])].some(
        (text) => professionAtStart(text)?.end !== text.length,
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('inclusiveForm', () => {
  it.each([
    ['éducateur spécialisé', 'éducatrice spécialisée', 'éducateur·rice spécialisé·e'],
    ['travailleur social', 'travailleuse sociale', 'travailleur·se social·e'],
    ['infirmier', 'infirmière', 'infirmier·ère'],
    ['chef de service', 'cheffe de service', 'chef·fe de service'],
    ['psychologue', 'psychologue', 'psychologue'],
  ])('%s, %s → %s', (masculine, feminine, both) => {
    expect(inclusiveForm(masculine, feminine)).toBe(both);
  });
});
