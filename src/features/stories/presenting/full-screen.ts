/** Whether the page has the whole screen; never on phones that give it to films only. */
export function isFullScreen(): boolean {
  return document.fullscreenElement instanceof Element;
}

/** Asks for the whole screen. Refused, the window is filled, which the presentation does anyway. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // As above.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen();
}
