import type { Command } from '../session/command';

/** One press of + or −. */
export const TEXT_STEP = 1.2;

export const fit: Command = {
  id: 'fit',
  label: 'command.fit',
  whileReading: true,
  shortcuts: ['Mod+Digit0'],
  inFields: true,
  run: ({ view }) => {
    view.fit();
  },
};

export const zoomOne: Command = {
  id: 'zoomOne',
  label: 'command.zoomOne',
  whileReading: true,
  shortcuts: ['Mod+Digit1'],
  inFields: true,
  run: ({ view }) => {
    view.zoomTo(1);
  },
};

export const zoomIn: Command = {
  id: 'zoomIn',
  label: 'command.zoomIn',
  whileReading: true,
  shortcuts: ['+'],
  run: ({ view }) => {
    view.zoomBy(TEXT_STEP);
  },
};

export const zoomOut: Command = {
  id: 'zoomOut',
  label: 'command.zoomOut',
  whileReading: true,
  shortcuts: ['-', '−'],
  run: ({ view }) => {
    view.zoomBy(1 / TEXT_STEP);
  },
};
