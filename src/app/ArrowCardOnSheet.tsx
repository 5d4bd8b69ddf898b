import type { CardPlace } from '../canvas/CardLayer';
import { dateWords } from '../documents/date-words';
import { ArrowCard } from '../features/arrow-card/ArrowCard';
import { frenchTypography } from '../i18n/typography';
import { sheetLabels } from '../layout/labels';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { recordAt } from '../model/records';
import { useTranslation } from '../ui/translation';

interface ArrowCardOnSheetProps extends CardPlace {
  readonly document: DiagramDocument;
}

/** What the arrow in hand says, beside its badge: « Fatou Ndiaye → Sandrine · 08/10/2024 ». */
export function ArrowCardOnSheet({ document, id, anchor, sheetHeight }: ArrowCardOnSheetProps) {
  const { t } = useTranslation();
  const arrow = recordAt(document.activations, id);
  if (arrow === undefined) return null;
  const labels = sheetLabels(document, t);
  const names = (ids: readonly FigureId[]): string =>
    ids.map((end) => labels.get(end)?.title ?? '').join(', ');
  const ends = `${names(arrow.from)} → ${names(arrow.to)}`;
  return (
    <ArrowCard
      colour={arrowColour(document, arrow)}
      about={arrow.about === null ? null : frenchTypography(arrow.about)}
      caption={arrow.date === null ? ends : `${ends} · ${dateWords(arrow.date, t)}`}
      anchor={anchor}
      sheetHeight={sheetHeight}
    />
  );
}
