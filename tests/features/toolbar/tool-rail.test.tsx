// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TOOL_KEYS } from '../../../src/commands/take-tool';
import { ToolRail } from '../../../src/features/toolbar/ToolRail';
import { renderUi } from '../../ui/render-ui';

function railWith(isOnce: boolean): void {
  const nothing = () => undefined;
  renderUi(
    <ToolRail
      tool="activation"
      orientation="horizontal"
      keys={TOOL_KEYS}
      whyNot={null}
      hasLoupe={false}
      {...{ isOnce }}
      onTool={nothing}
      onFit={nothing}
      onLoupe={nothing}
    />,
  );
}

const behind = () => screen.queryByRole('button', { name: 'Relais' });

it('on a portrait tablet, shows the second row while a tool of it is in hand', () => {
  railWith(false);
  expect(behind()).not.toBeNull();
});

it('does not open, and move the sheet, for the one arrow that was begun from a figure', () => {
  railWith(true);
  expect(behind()).toBeNull();
});
