import { Eraser, MessageCircle } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { editWish, showWish } from '../../commands/edit-wish';
import type { Person } from '../../model/person';
import { TEXT_LIMITS, textLength } from '../../model/text';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { TextArea } from '../../ui/TextArea';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import { useTyped } from './use-typed';
import styles from './WishField.module.css';

interface WishFieldProps extends Pick<CardTools, 'host'> {
  readonly person: Person;
  /** Rises each time somebody asks to write here: the words are then ready for the keyboard; 0: nobody has. */
  readonly asked: number;
  /** They are ready: somebody else’s card is not to answer too. */
  readonly onReady: (asked: number) => void;
}

/**
 * « Ce que je veux que l’on dise de moi »: a large button, and once pressed or written the words themselves. It
 * stands before « ne pas sortir », and larger: what is to be said matters more than what is not.
 */
export function WishField({ host, person, asked, onReady }: WishFieldProps) {
  const { t } = useTranslation();
  // How often these words were asked for; 0: they are only read, or not there.
  const [opened, setOpened] = useState(0);
  const open = () => {
    setOpened((times) => times + 1);
  };
  const [answered, setAnswered] = useState(0);
  if (asked > answered) {
    setAnswered(asked);
    open();
  }
  // Tells the panel, which stays when another person is chosen.
  useEffect(() => {
    if (asked > 0) onReady(asked);
  }, [asked, onReady]);
  if (person.wish === null && opened === 0) {
    return (
      <Button className={styles['open']} icon={<MessageCircle size={22} strokeWidth={1.9} />} onClick={open}>
        {t('said.write')}
      </Button>
    );
  }
  return <WishWords host={host} person={person} opened={opened} />;
}

interface WishWordsProps extends Pick<WishFieldProps, 'host' | 'person'> {
  readonly opened: number;
}

function WishWords({ host, person: { id, wish, wishShown }, opened }: WishWordsProps) {
  const { t } = useTranslation();
  const words = useRef<HTMLTextAreaElement>(null);
  // Takes the browser's focus.
  useEffect(() => {
    if (opened > 0) words.current?.focus();
  }, [opened]);
  const { text, problem, type, finish, drop } = useTyped(
    wish ?? '',
    (typed) => editWish(host, id, typed),
    false,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // One paragraph: a line break would be a space.
      event.preventDefault();
      finish();
    }
    if (event.key !== 'Escape' || text === (wish ?? '')) return;
    drop();
    event.stopPropagation();
  };
  return (
    <div className={styles['words']}>
      <TextArea
        ref={words}
        label={t('said.title')}
        hint={t('said.hint')}
        counter={t('said.count', { count: textLength(text), max: TEXT_LIMITS.wish })}
        value={text}
        problem={problem}
        rows={3}
        onChange={type}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      {wish !== null && (
        <>
          <Checkbox
            label={t('said.shown')}
            hint={t('said.shownHint')}
            isChecked={wishShown}
            onChange={(isShown) => {
              showWish(host, id, isShown);
            }}
          />
          <Button
            variant="plain"
            icon={<Eraser size={18} strokeWidth={2} />}
            onClick={() => {
              host.surroundings.eraseWishForGood(id);
            }}
          >
            {t('said.retire')}
          </Button>
        </>
      )}
    </div>
  );
}
