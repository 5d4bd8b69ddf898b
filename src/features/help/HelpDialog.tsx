import { Dialog } from '../../ui/Dialog';
import { KeyCap } from '../../ui/KeyCap';
import { useTranslation } from '../../ui/translation';
import { HELP_SECTIONS, type HelpSection } from './help-lines';
import styles from './HelpDialog.module.css';

/** One thing the keyboard does. */
export interface HelpShortcut {
  readonly id: string;
  /** In the words of the command. */
  readonly label: string;
  /** Each a way to do it, as the keys are called here: « Ctrl+Maj+Z ». */
  readonly keys: readonly string[];
}

interface HelpDialogProps {
  readonly shortcuts: readonly HelpShortcut[];
  readonly onClose: () => void;
}

/** The language of the line and the keys, on one page. */
export function HelpDialog({ shortcuts, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog size="large" isText title={t('help.title')} description={t('help.sentence')} onClose={onClose}>
      <div className={styles['page']}>
        {HELP_SECTIONS.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        <section>
          <h3 className={styles['heading']}>{t('help.keys')}</h3>
          <dl className={styles['keys']}>
            {shortcuts.map(({ id, label, keys }) => (
              <div key={id} className={styles['shortcut']}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((combination) => (
                    <Combination key={combination} keys={combination} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Section({ section }: { readonly section: HelpSection }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className={styles['heading']}>{t(section.title)}</h3>
      <dl>
        {section.lines.map(({ line, draws }) => (
          <div key={line} className={styles['line']}>
            <dt>
              <code lang="fr" translate="no" className={styles['code']}>
                {line}
              </code>
            </dt>
            <dd className={styles['draws']}>{t(draws)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** « Ctrl+Maj+Z » as three keys; the key « + » alone stays one. */
function Combination({ keys }: { readonly keys: string }) {
  const caps = keys === '+' ? [keys] : keys.split('+');
  return (
    <span className={styles['combination']}>
      {caps.map((cap) => (
        <KeyCap key={cap}>{cap}</KeyCap>
      ))}
    </span>
  );
}
