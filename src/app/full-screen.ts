/** Asked for, never needed: browsers may not have it, or not grant it. */
export function fillScreen(): void {
  const page: Partial<HTMLElement> = document.documentElement;
  page.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (isFullScreen()) leaveFullScreen();
  else fillScreen();
}

function isFullScreen(): boolean {
  // `undefined`, whatever the type says, where the browser knows no full screen.
  return (document.fullscreenElement ?? null) !== null;
}
