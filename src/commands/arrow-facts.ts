import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { oneStep, reordered } from '../model/order-of-telling';
import { recordAt } from '../model/records';
import { shownPart } from '../model/shown-part';
import { TEXT_LIMITS, textLength } from '../model/text';
import type { CommandHost } from '../session/command';
import { endsProblem } from './arrow-problem';
import { changeArrow } from './change-arrow';
import { perform } from './perform';
import { reroute } from './reroute';
import { namesInWords, signWords } from './sign-words';

/**
 * Makes a relay of an activation, or back. Whom a relay concerned becomes what the activation is about, in words,
 * where nothing else was said.
 */
export function setArrowKind(host: CommandHost, id: ActivationId, kind: Activation['kind']): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const arrow = recordAt(committed.activations, id);
  if (arrow === undefined) return t('gesture.gone');
  const problem = endsProblem(committed, { ...arrow, kind }, t);
  if (problem !== null) return problem;
  const concerned = namesInWords(committed, arrow.concerns, t);
  return changeArrow(
    host,
    id,
    { label: 'command.arrowKind', sentence: 'gesture.changed' },
    (record, draft) => {
      if (record.kind === kind) return;
      record.kind = kind;
      if (kind === 'activation' && record.concerns.length > 0) {
        record.concerns = [];
        if (textLength(concerned) <= TEXT_LIMITS.about) record.about ??= concerned;
      }
      reroute(draft, t, (other) => other.id === id);
    },
  );
}

/** Marks arrows as ended, or as going on. */
export function setEnded(host: CommandHost, ids: readonly ActivationId[], ended: boolean): string | null {
  const { t, editor } = host;
  const { activations } = editor.store.getState().committed;
  const known = ids.filter((id) => recordAt(activations, id) !== undefined);
  const [first, ...others] = known;
  if (first === undefined) return t('gesture.gone');
  const said = (document: DiagramDocument) => {
    const what =
      others.length === 0
        ? (signWords(document, first, t) ?? '')
        : t('gesture.manyArrows', { count: known.length });
    return ended ? t('gesture.ended', { what }) : t('gesture.goesOn', { what });
  };
  return perform(host, { label: 'command.ended', said }, (draft) => {
    for (const id of known) {
      const record = recordAt<Draft<Activation>>(draft.activations, id);
      if (record !== undefined) record.ended = ended;
    }
    return known;
  });
}

/**
 * Moves an arrow in the order of telling, and so in the numbers of all.
 * @param before the one it is then told before; `null`: it is told last.
 */
export function tellBefore(host: CommandHost, id: ActivationId, before: ActivationId | null): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const isThere = (arrow: ActivationId) => recordAt(committed.activations, arrow) !== undefined;
  if (!isThere(id) || (before !== null && !isThere(before))) return t('gesture.gone');
  if (id === before) return null;
  const ranks = reordered(committed, id, before);
  return changeArrow(
    host,
    id,
    { label: 'command.tellBefore', sentence: 'gesture.changed' },
    (_moved, draft) => {
      for (const [arrow, rank] of ranks) {
        const record = recordAt<Draft<Activation>>(draft.activations, arrow);
        if (record !== undefined) record.rank = rank;
      }
    },
  );
}

/** Moves an arrow one step in the order of telling, among those that are shown; the first and the last stay. */
export function tellStep(host: CommandHost, id: ActivationId, way: 'earlier' | 'later'): string | null {
  const step = oneStep(shownPart(host.editor.store.getState().committed), id, way);
  return step === null ? null : tellBefore(host, id, step.before);
}
