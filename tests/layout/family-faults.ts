import { couplePoints } from '../../src/layout/couple-line';
import { familyTies } from '../../src/layout/family-ties';
import type { ChildLineShape, Scene } from '../../src/layout/scene';
import type { DiagramDocument } from '../../src/model/document';
import type { PersonId } from '../../src/model/ids';
import type { Point } from '../../src/model/point';
import { parentsIn } from '../../src/model/parentage';
import { recordAt, recordsOf } from '../../src/model/records';
import { symbolOverlaps } from './symbol-overlaps';

/** What no drawing of a family may be, in words; empty for one that can be read. */
export function familyFaults(document: DiagramDocument, scene: Scene): readonly string[] {
  return [
    ...symbolOverlaps(scene).map((pair) => `overlap: ${pair}`),
    ...childrenNotBelow(document),
    ...eldersOnTheRight(document),
    ...looseLines(document, scene),
  ];
}

const placeOf = (document: DiagramDocument, id: PersonId) => document.persons[id]!.position;

function childrenNotBelow(document: DiagramDocument): readonly string[] {
  return recordsOf(document.filiations).flatMap(({ child, parent }) =>
    parentsIn(document, parent)
      .filter((one) => placeOf(document, child).y <= placeOf(document, one).y)
      .map((one) => `not below its parent: ${child} of ${one}`),
  );
}

/** Siblings of one row; whoever has several pairs of parents stands among one of them only. */
function eldersOnTheRight(document: DiagramDocument): readonly string[] {
  const pairsOf = new Map<PersonId, number>();
  for (const { child } of recordsOf(document.filiations)) pairsOf.set(child, (pairsOf.get(child) ?? 0) + 1);
  return familyTies(document).sibships.flatMap(({ children }) => {
    const own = children.filter((child) => pairsOf.get(child) === 1);
    return own.slice(1).flatMap((child, index) => {
      const [elder, younger] = [placeOf(document, own[index]!), placeOf(document, child)];
      return elder.y === younger.y && elder.x > younger.x
        ? [`elder on the right: ${own[index]!} > ${child}`]
        : [];
    });
  });
}

/** Every child hangs from the line of its own couple, or from its own single parent. */
function looseLines(document: DiagramDocument, scene: Scene): readonly string[] {
  const figures = new Map(scene.figures.map((figure) => [figure.id, figure]));
  return recordsOf(document.filiations).flatMap(({ child, parent }) => {
    const own = scene.childLines.filter(({ key }) => key.startsWith(`${parent}:`));
    const hung = own.find(({ key }) => key === `${parent}:${child}`);
    const drop = own.find(({ key }) => key === `${parent}:drop`) ?? hung;
    if (hung === undefined || drop === undefined) return [`no line: ${child} of ${parent}`];
    const foot = end(hung);
    const figure = figures.get(child)!;
    const reaches = Math.abs(foot.x - figure.centre.x) < 40 && foot.y < figure.centre.y;
    const couple = scene.couples.find(({ id }) => id === parent);
    const from = begin(drop);
    const attached =
      couple === undefined
        ? recordAt(document.persons, parent)?.position.x === from.x
        : isOn(couplePoints(couple), from);
    return reaches && attached ? [] : [`loose line: ${child} of ${parent}`];
  });
}

/** Whether the point lies on the line through these corners. */
function isOn(corners: readonly Point[], { x, y }: Point): boolean {
  return corners.slice(1).some((to, index) => {
    const from = corners[index]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return Math.abs(Math.hypot(x - from.x, y - from.y) + Math.hypot(to.x - x, to.y - y) - length) < 0.1;
  });
}

const begin = ({ points }: ChildLineShape) => points[0]!;
const end = ({ points }: ChildLineShape) => points.at(-1)!;
