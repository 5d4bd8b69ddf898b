import { useEffect, useState, type ComponentType, type FunctionComponent } from 'react';
import { AwaitedDialog } from './AwaitedDialog';

/** A part of the interface whose code is fetched when it is first shown: the first visit draws sooner. */
export interface LatePart<Props> extends FunctionComponent<Props> {
  /** Once it has come, the part stands as soon as it is shown. That it cannot be had is told when it is. */
  readonly fetchAhead: () => void;
}

/**
 * Not React’s `lazy`: that suspends at each first showing, also when the code is there, and what has suspended under a
 * key or a click stands 300 ms later at the soonest. Keys pressed meanwhile went to the sheet.
 * @param load that it fails is thrown by the part, and tried again when it is shown anew.
 * @param Awaited what stands in its place until the code has come.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Awaited: ComponentType<NoInfer<Props>>,
): LatePart<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  async function arrive(): Promise<ComponentType<Props>> {
    try {
      return (arrived = await (coming ??= load()));
    } catch (error) {
      coming = null;
      throw error;
    }
  }

  function Late(props: Props) {
    const [Part, setPart] = useState(() => arrived);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    // Waits for the network.
    useEffect(() => {
      if (Part !== null) return;
      arrive().then(
        (part) => {
          setPart(() => part);
        },
        (error: unknown) => {
          setFailure({ error });
        },
      );
    }, [Part]);
    if (failure !== null) throw failure.error;
    return Part === null ? <Awaited {...props} /> : <Part {...props} />;
  }
  const fetchAhead = (): void => {
    arrive().catch(() => undefined);
  };
  return Object.assign(Late, { fetchAhead });
}

/** The same for a dialog: from the moment it is asked for it keeps the keys, and Escape puts it away. */
export function lateDialog<Props extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): LatePart<Props> {
  return latePart<Props>(load, AwaitedDialog);
}
