import type { ReactElement } from 'react';
import type { MessageKey, Translate } from '../i18n/translate';
import { fieldMark } from '../layout/field-mark';
import { GENOGRAM_SIGNS, type FigureLook, type GenogramSign, type Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import { recordAt, recordsOf } from '../model/records';
import { arrowLook } from '../symbols/arrow-stroke';
import {
  LEGEND_BOX,
  LegendArrow,
  LegendBuilding,
  LegendChildLine,
  LegendCouple,
  LegendField,
  LegendFigure,
  LegendHousehold,
  LegendPresence,
  LegendTwins,
  legendFieldBox,
} from '../symbols/LegendSymbols';

export interface LegendEntry {
  readonly label: string;
  readonly sign: ReactElement;
  readonly box: { readonly width: number; readonly height: number };
}

export interface LegendGroup {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
  /** A sentence under the entries. */
  readonly note: string | null;
}

/**
 * The legend of a sheet. Who lives, who works and the five arrows are always told; the rest only when the
 * sheet holds it. Groups without entries are left out.
 */
export function legendGroups(scene: Scene, document: DiagramDocument, t: Translate): readonly LegendGroup[] {
  return [
    { heading: t('export.legend.title'), entries: figureEntries(scene, document, t), note: null },
    { heading: t('export.legend.arrows'), entries: arrowEntries(scene, t), note: t('export.legend.note') },
    { heading: t('export.legend.today'), entries: presenceEntries(scene, t), note: null },
    {
      heading: t('export.legend.kinship'),
      entries: [...kinshipEntries(scene, t), ...twinEntries(document, scene, t)],
      note: null,
    },
    { heading: t('export.legend.fields'), entries: fieldEntries(document), note: null },
  ].filter(({ entries }) => entries.length > 0);
}

const LOSSES = ['miscarriage', 'stillbirth', 'abortion'] as const;

function figureEntries(scene: Scene, { options }: DiagramDocument, t: Translate): readonly LegendEntry[] {
  const drawn = new Set(scene.figures.map(({ look }) => look));
  const genogram = options.genogramSymbols;
  const asDrawn = genogram ? 'square' : null;
  const figure = (
    key: MessageKey & `export.legend.${string}`,
    look: FigureLook,
    sign: GenogramSign | null = null,
  ): LegendEntry => ({
    label: t(key),
    sign: <LegendFigure look={look} genogram={sign} />,
    box: sign === null ? LEGEND_BOX.figure : LEGEND_BOX.genogram,
  });
  const entries: LegendEntry[] = [
    figure('export.legend.family', 'family'),
    ...(genogram ? GENOGRAM_SIGNS.map((sign) => figure(`export.legend.${sign}`, 'family', sign)) : []),
    figure('export.legend.other', 'other'),
    figure('export.legend.professional', 'professional'),
    ...(drawn.has('deceased') ? [figure('export.legend.deceased', 'deceased', asDrawn)] : []),
    ...(drawn.has('expected') ? [figure('export.legend.expected', 'expected')] : []),
    ...LOSSES.filter((loss) => drawn.has(loss)).map((loss) =>
      figure(`export.legend.${loss}`, loss, loss === 'stillbirth' ? asDrawn : null),
    ),
  ];
  if (scene.buildings.length > 0) {
    entries.push({
      label: t('export.legend.building'),
      sign: <LegendBuilding />,
      box: LEGEND_BOX.building,
    });
  }
  if (scene.households.length > 0) {
    entries.push({
      label: t('export.legend.household'),
      sign: <LegendHousehold />,
      box: LEGEND_BOX.household,
    });
  }
  return entries;
}

const LOOKS = ['red', 'orange', 'blue', 'green', 'relay'] as const;

/** What is over keeps the look of its kind: that of the first kind that holds one stands for all. */
function arrowEntries({ arrows }: Scene, t: Translate): readonly LegendEntry[] {
  const over = new Set(arrows.filter(({ ended }) => ended).map(arrowLook));
  const entry = (label: string, sign: ReactElement) => ({ label, sign, box: LEGEND_BOX.arrow });
  return [
    ...LOOKS.map((look) => entry(t(`export.legend.${look}`), <LegendArrow look={look} />)),
    ...LOOKS.filter((look) => over.has(look))
      .slice(0, 1)
      .map((look) => entry(t('export.legend.over'), <LegendArrow look={look} ended />)),
  ];
}

function presenceEntries(scene: Scene, t: Translate): readonly LegendEntry[] {
  const drawn = new Set(scene.figures.map(({ presence }) => presence));
  return (['present', 'absent', 'excused', 'phone', 'invited'] as const)
    .filter((presence) => drawn.has(presence))
    .map((presence) => ({
      label: t(`export.legend.${presence}`),
      sign: <LegendPresence presence={presence} />,
      box: LEGEND_BOX.mark,
    }));
}

function kinshipEntries({ couples, childLines }: Scene, t: Translate): readonly LegendEntry[] {
  const kinds = new Set(
    couples.map(({ dashed, strokes }) => {
      if (strokes.length > 0) return strokes.length === 1 ? 'separated' : 'divorced';
      return dashed ? 'cohabiting' : 'together';
    }),
  );
  const lines = new Set(childLines.map(({ kind }) => kind));
  const entry = (label: string, sign: ReactElement) => ({ label, sign, box: LEGEND_BOX.couple });
  return [
    ...(['together', 'cohabiting', 'separated', 'divorced'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => entry(t(`export.legend.${kind}`), <LegendCouple kind={kind} />)),
    ...(['adopted', 'foster'] as const)
      .filter((kind) => lines.has(kind))
      .map((kind) => entry(t(`export.legend.${kind}`), <LegendChildLine kind={kind} />)),
  ];
}

function twinEntries({ filiations }: DiagramDocument, scene: Scene, t: Translate): readonly LegendEntry[] {
  const drawn = new Set<string>(scene.figures.map(({ id }) => id));
  const kinds = new Set(
    recordsOf(filiations).flatMap(({ child, twins }) =>
      twins !== null && drawn.has(child) ? [twins.kind] : [],
    ),
  );
  return (['fraternal', 'identical'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({
      label: t(`export.legend.${kind}`),
      sign: <LegendTwins kind={kind} />,
      box: LEGEND_BOX.couple,
    }));
}

/** The fields of the institutions, and of those who work in another, as their signs show them. */
function fieldEntries({
  institutions,
  professionals,
  fields,
  options,
}: DiagramDocument): readonly LegendEntry[] {
  const ofPersons = options.personFields ? recordsOf(professionals) : [];
  const used = new Set(
    [...recordsOf(institutions), ...ofPersons].flatMap(({ field }) => (field === null ? [] : [field])),
  );
  return [...used].flatMap((id) => {
    const field = recordAt(fields, id);
    const mark = field === undefined ? null : fieldMark(field);
    if (field === undefined || mark === null) return [];
    return [{ label: field.name, sign: <LegendField mark={mark} />, box: legendFieldBox(mark) }];
  });
}
