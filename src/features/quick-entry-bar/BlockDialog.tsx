import { useDeferredValue, useMemo, useState } from 'react';
import { problemText } from '../../quick-entry/problem-text';
import type { BlockReading } from '../../quick-entry/read-block';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import { editedLines, mend, noEdits, setAside, takeBack } from './block-edits';
import { BlockCountList } from './BlockCountList';
import { MisreadLine } from './MisreadLine';
import styles from './BlockDialog.module.css';

interface BlockDialogProps {
  /** As pasted, or as it is in the file. */
  readonly text: string;
  /** Reads the whole block, each line after those before it, without those set aside. */
  readonly read: (text: string, setAside: ReadonlySet<number>) => BlockReading;
  /** Draws it all, in one undo. */
  readonly onDraw: (reading: BlockReading) => void;
  /** Nothing is drawn. */
  readonly onClose: () => void;
}

/** Several lines: what they would draw together, and those to mend or set aside first. */
export function BlockDialog({ text, read, onDraw, onClose }: BlockDialogProps) {
  const { t } = useTranslation();
  const [edits, setEdits] = useState(noEdits);
  // A long file is read behind the typing, not between two keys.
  const readEdits = useDeferredValue(edits);
  const reading = useMemo(
    () => read(editedLines(text, readEdits).join('\n'), readEdits.setAside),
    [read, text, readEdits],
  );
  const problems = new Map(reading.misread.map(({ number, problem }) => [number, problem]));
  const listed = useListed([...problems.keys()]);
  const lines = editedLines(text, edits);
  const canDraw = problems.size === 0 && readEdits === edits && reading.intents.length > 0;
  return (
    <Dialog
      size="large"
      title={t('editor.blockTitle')}
      description={<Summary reading={reading} />}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('editor.blockCancel')}</Button>
          <Button
            variant="primary"
            aria-disabled={!canDraw || undefined}
            onClick={() => {
              if (canDraw) onDraw(reading);
            }}
          >
            {t('editor.draw')}
          </Button>
        </>
      }
    >
      <BlockCountList counts={reading.counts} />
      <ol className={styles['lines']}>
        {listed.map((number) => {
          const problem = problems.get(number);
          return (
            <MisreadLine
              key={number}
              number={number}
              text={lines[number - 1] ?? ''}
              isSetAside={edits.setAside.has(number)}
              problem={problem === undefined ? null : problemText(problem, t)}
              onMend={(typed) => {
                setEdits((before) => mend(before, number, typed));
              }}
              onSetAside={() => {
                setEdits((before) => setAside(before, number));
              }}
              onTakeBack={() => {
                setEdits((before) => takeBack(before, number));
              }}
            />
          );
        })}
      </ol>
    </Dialog>
  );
}

function Summary({ reading: { misread, intents } }: { readonly reading: BlockReading }) {
  const { t } = useTranslation();
  if (misread.length > 0) return t('editor.blockMisread', { count: misread.length });
  return intents.length === 0 ? t('editor.blockNothing') : t('editor.blockOneUndo');
}

/** A line that was misread once stays in the list while it is mended: it must not go from under the hands. */
function useListed(misread: readonly number[]): readonly number[] {
  const [seen, setSeen] = useState<readonly number[]>([]);
  const added = misread.filter((number) => !seen.includes(number));
  if (added.length === 0) return seen;
  const all = [...seen, ...added].sort((a, b) => a - b);
  setSeen(all);
  return all;
}
