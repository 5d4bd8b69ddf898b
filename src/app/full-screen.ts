/** Asked for, never needed: browsers may not have it, or not grant it. */
export function fillScreen(): void {
  const page: Partial<HTMLElement> = document.documentElement;
  page.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (isFullScreen()) void document.exitFullscreen();
}

export function toggleFullScreen(): void {
  if (isFullScreen()) leaveFullScreen();
  else fillScreen();
}

/** `undefined` where the browser knows no full screen. */
function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}
