import type { Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId, PersonId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { recordAt } from '../model/records';
import { buildingSeats } from './building-seats';
import { cellWidth } from './building-box';
import { familyTies } from './family-ties';
import { generations } from './generations';
import { sheetLabels } from './labels';
import { ringSeat } from './place-building';
import { seatForColleague } from './place-colleague';
import { hasStandingKin, spotForPerson, type Kin } from './place-person';
import { firstPartner } from './place-relation';
import {
  buildingRoom,
  figureBody,
  figureRoom,
  labelOf,
  NO_LABEL,
  type Occupant,
  type Room,
} from './place-room';
import { standing, type Standing } from './place-standing';
import { settled } from '../model/settled';
import type { SheetRoom } from '../model/sheet-room';

/**
 * Gives new figures their places next to whom they are tied to, and a new building the side of its sign.
 * Nothing that stands is moved, and nothing new touches a figure, a label or a building.
 * @param draft holds the new records and all that was told of them: couples, filiations, homes, arrows
 * @param figures the new ones; any position they have is ignored
 */
export function placeNew(
  draft: Draft<DiagramDocument>,
  figures: readonly FigureId[],
  t: Translate,
  room: SheetRoom = 'wide',
): void {
  const document = settled<DiagramDocument>(draft);
  const sheet = standing(document, sheetLabels(document, t), new Set(figures), room);
  placePersons(
    draft,
    figures.filter((id) => recordAt(document.persons, id) !== undefined) as PersonId[],
    sheet,
  );
  placeBuildings(draft, figures, sheet);
}

/** In order, but whoever has kin on the sheet goes before whoever has none yet. */
function placePersons(draft: Draft<DiagramDocument>, ids: readonly PersonId[], sheet: Standing): void {
  if (ids.length === 0) return;
  const ties = familyTies(sheet.document);
  const kin: Kin = { ties, levels: generations(sheet.document, ties) };
  const waiting = [...ids];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((id) => hasStandingKin(id, sheet, kin));
    const [id] = waiting.splice(Math.max(0, ready), 1);
    const person = id === undefined ? undefined : recordAt(sheet.document.persons, id);
    const record = id === undefined ? undefined : recordAt(draft.persons, id);
    if (person === undefined || record === undefined) continue;
    record.position = spotForPerson(person, sheet, kin);
    sheet.standPerson(person.id, record.position);
  }
}

/** A new building with its new people, or one professional: placed together. */
interface Arrival {
  readonly ids: readonly FigureId[];
  readonly place: () => void;
}

/** In order, but whoever has a relation on the sheet goes before whoever has none yet. */
function placeBuildings(draft: Draft<DiagramDocument>, figures: readonly FigureId[], sheet: Standing): void {
  const waiting = arrivals(draft, figures, sheet);
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ ids }) => firstPartner(sheet, ids) !== null);
    const [next] = waiting.splice(Math.max(0, ready), 1);
    next?.place();
  }
}

function arrivals(draft: Draft<DiagramDocument>, figures: readonly FigureId[], sheet: Standing): Arrival[] {
  const { institutions, professionals } = sheet.document;
  const newcomers = figures.flatMap((id) => recordAt(professionals, id) ?? []);
  const houses = figures.flatMap((id) => recordAt(institutions, id) ?? []);
  const houseOf = ({ institution }: Professional): Institution | undefined =>
    institution === null ? undefined : recordAt(institutions, institution);
  const together = houses.map((house): Arrival => {
    const staff = newcomers.filter((one) => one.institution === house.id);
    return {
      ids: [house.id, ...staff.map(({ id }) => id)],
      place: () => {
        placeHouse(draft, house, staff, sheet);
      },
    };
  });
  const single = newcomers.flatMap((one): readonly Arrival[] => {
    const house = houseOf(one);
    if (house !== undefined && houses.includes(house)) return [];
    const place = (): void => {
      sit(
        draft,
        one,
        house === undefined ? seatAlone(one, sheet) : seatForColleague(one, house, sheet),
        sheet,
      );
    };
    return [{ ids: [one.id], place }];
  });
  return [...together, ...single];
}

function placeHouse(
  draft: Draft<DiagramDocument>,
  house: Institution,
  staff: readonly Professional[],
  sheet: Standing,
): void {
  const labels = staff.map(({ id }) => labelOf(sheet.labels, id));
  const sign = labelOf(sheet.labels, house.id).title;
  const cells = labels.map(cellWidth);
  const seatsAt = (centre: Point, signSide: Institution['signSide']): readonly Point[] =>
    buildingSeats(cells, centre, signSide === 'above' ? -1 : 1);
  const occupantsAt = (centre: Point, side: Institution['signSide']): readonly Occupant[] =>
    seatsAt(centre, side).map((seat, index) => ({ centre: seat, label: labels[index] ?? NO_LABEL }));
  const { centre, signSide } = ringSeat(
    {
      field: house.field,
      partner: firstPartner(sheet, [house.id, ...staff.map(({ id }) => id)]),
      mayGrow: true,
      roomAt: (position, side) =>
        buildingRoom({ position, signSide: side }, sign, occupantsAt(position, side)),
      peopleAt: (position, side) =>
        occupantsAt(position, side).flatMap((one) => figureBody(one.centre, one.label, true)),
    },
    sheet,
  );
  const record = recordAt(draft.institutions, house.id);
  if (record !== undefined) Object.assign(record, { position: centre, signSide });
  sheet.standInstitution({ ...house, position: centre, signSide });
  const seats = seatsAt(centre, signSide);
  staff.forEach((one, index) => {
    sit(draft, one, seats[index] ?? centre, sheet);
  });
}

/** A professional without an institution is a guest of the ring by themselves. */
function seatAlone(professional: Professional, sheet: Standing): Point {
  const label = labelOf(sheet.labels, professional.id);
  const roomAt = (centre: Point): Room => [figureRoom(centre, label, true)];
  const partner = firstPartner(sheet, [professional.id]);
  return ringSeat(
    {
      field: professional.field,
      partner,
      mayGrow: false,
      roomAt,
      peopleAt: (centre) => figureBody(centre, label, true),
    },
    sheet,
  ).centre;
}

function sit(draft: Draft<DiagramDocument>, one: Professional, seat: Point, sheet: Standing): void {
  const record = recordAt(draft.professionals, one.id);
  if (record !== undefined) record.position = seat;
  sheet.standProfessional(one, seat);
}
