import { useEffect, useRef } from 'react';
import styles from './Spotlight.module.css';

/** Px of the window. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

interface SpotlightProps {
  /** Where the pointer of another window stands; `null`: the light follows the pointer of this one. */
  readonly at?: Spot | null;
  /** Told where the pointer is; `null`: it lights nothing. Keeps its identity. */
  readonly onSpot?: (spot: Spot | null) => void;
}

/**
 * A soft round light, the rest dimmed. It follows the mouse; a finger or a pen lights for as long as it
 * presses. Moved without React: a pointer moves more often than a frame is drawn.
 */
export function Spotlight({ at = null, onSpot }: SpotlightProps) {
  const light = useRef<HTMLDivElement>(null);
  // Follows the pointer.
  useEffect(() => {
    const show = (spot: Spot | null): void => {
      placeLight(light.current, spot);
      onSpot?.(spot);
    };
    const onMove = ({ pointerType, buttons, clientX, clientY }: PointerEvent): void => {
      if (pointerType === 'mouse' || buttons !== 0) show({ x: clientX, y: clientY });
    };
    const onEnd = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'mouse') show(null);
    };
    const listeners = [
      ['pointermove', onMove],
      ['pointerdown', onMove],
      ['pointerup', onEnd],
      ['pointercancel', onEnd],
    ] as const;
    // Before the sheet, which keeps some of them for itself.
    for (const [type, listener] of listeners) window.addEventListener(type, listener, true);
    return () => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener, true);
      onSpot?.(null);
    };
  }, [onSpot]);
  // Follows the pointer of the other window.
  useEffect(() => {
    placeLight(light.current, at);
  }, [at]);
  return <div ref={light} className={styles['light']} aria-hidden="true" />;
}

function placeLight(light: HTMLElement | null, spot: Spot | null): void {
  if (light === null) return;
  light.toggleAttribute('data-lit', spot !== null);
  if (spot === null) return;
  light.style.setProperty('--x', `${spot.x}px`);
  light.style.setProperty('--y', `${spot.y}px`);
}
