/** dnd-kit as Decap's lists get it: an item tells how to move it with the keys, and listens to them too. */
import { KeyboardSensor, useSensor, useSensors as useKitSensors } from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';

export { MouseSensor, TouchSensor, closestCenter, useSensor } from '@dnd-kit/core';
export { DndContext } from './dnd-core.ts';

export function useSensors(...sensors: Parameters<typeof useKitSensors>): ReturnType<typeof useKitSensors> {
  const keys = useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates });
  return useKitSensors(...sensors, keys);
}
