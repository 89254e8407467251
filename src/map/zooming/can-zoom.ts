/** Whether the zooming map can be drawn here, and is worth its half a megabyte to a reader who saves on data. */
export function canZoom(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true)
    return false;
  return document.createElement('canvas').getContext('webgl2') !== null;
}
