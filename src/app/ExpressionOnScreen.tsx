import { useStore } from 'zustand';
import { ExpressionScreen } from '../features/expressions/ExpressionScreen';
import type { ProjectionStore } from './projection-store';

interface ExpressionOnScreenProps {
  readonly projection: ProjectionStore;
}

/** The one of the five expressions that stands before everything, in this window or on its wall. */
export function ExpressionOnScreen({ projection }: ExpressionOnScreenProps) {
  const expression = useStore(projection, (state) => state.expression);
  if (expression === null) return null;
  return (
    <ExpressionScreen
      index={expression}
      onIndex={(index) => {
        projection.setState({ expression: index });
      }}
      onClose={() => {
        projection.setState({ expression: null });
      }}
    />
  );
}
