import styles from './Caption.module.css';

/** One sentence for the whole room, between the sheet and its legend. */
export function Caption({ text }: { readonly text: string }) {
  return (
    <p className={styles['caption']} aria-live="polite">
      {text}
    </p>
  );
}
