import { dateFormat } from '../../i18n/date-format';
import { longDay } from '../../i18n/long-day';
import type { Locale, Translate } from '../../i18n/translate';
import { useTranslation } from '../../ui/translation';
import type { BackupState } from './backup-state';
import styles from './BackupStateDialog.module.css';

const MEGABYTE = 1_000_000;

type When = (at: number | null) => string;

/** What is where, how old, what failed, and what the browser promised. */
export function BackupFacts({ state }: { readonly state: BackupState }) {
  const { t, locale } = useTranslation();
  const format = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const when: When = (at) => (at === null ? t('backup.never') : format.format(at));
  const { doubtedSince, free } = state;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('backup.database')}>{[t('backup.sheets', { count: state.sheets })]}</Fact>
      <Fact name={t('backup.copies')}>{copiesTold(state, t, when)}</Fact>
      {doubtedSince !== null && (
        <Fact name={t('keeping.doubt')}>
          {[
            t(state.copies === null ? 'keeping.doubtedAlone' : 'keeping.doubted', {
              date: when(doubtedSince),
            }),
          ]}
        </Fact>
      )}
      <Fact name={t('backup.promise')}>{[t(promiseKey(state.isPromised))]}</Fact>
      <Fact name={t('backup.free')}>
        {[
          free === null
            ? t('backup.unknown')
            : t('backup.megabytes', { size: numbers.format(Math.floor(free / MEGABYTE)) }),
        ]}
      </Fact>
      <Fact name={t('backup.file')}>{[when(state.lastFileAt)]}</Fact>
      <Fact name={t('keeping.folder')}>
        {[state.folder === null ? t('keeping.noFolder') : t('keeping.folderNamed', { name: state.folder })]}
      </Fact>
      {state.belongsOnHomeScreen && <Fact name={t('keeping.tablet')}>{[t('keeping.homeScreen')]}</Fact>}
      <Fact name={t('backup.protection')}>{[t(state.isProtected ? 'backup.protected' : 'backup.open')]}</Fact>
      <Fact name={t('keeping.reviews')}>{reviewsTold(state, t, locale)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: readonly string[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
    </>
  );
}

/** A copy counts when it is there; that the last one is not is told too. */
function copiesTold(state: BackupState, t: Translate, when: When): readonly string[] {
  const { copies, lastCopyAt, copyFailedAt, uncopied } = state;
  if (copies === null) return [t('keeping.noCopies')];
  return [
    copies === 0
      ? t('keeping.noCopyYet')
      : t('backup.copiesSince', { count: copies, date: when(lastCopyAt) }),
    ...(copyFailedAt === null ? [] : [t('keeping.copyFailed', { date: when(copyFailedAt) })]),
    ...(uncopied === 0 ? [] : [t('keeping.uncopied', { count: uncopied })]),
  ];
}

function reviewsTold({ nextReview, leaving }: BackupState, t: Translate, locale: Locale): readonly string[] {
  const told = [
    ...(nextReview === null ? [] : [t('keeping.reviewNext', { date: longDay(nextReview, locale) })]),
    ...(leaving === 0 ? [] : [t('keeping.reviewOver', { count: leaving })]),
  ];
  return told.length === 0 ? [t('keeping.reviewNone')] : told;
}

function promiseKey(isPromised: boolean | null) {
  if (isPromised === null) return 'backup.unknown';
  return isPromised ? 'backup.promised' : 'backup.notPromised';
}
