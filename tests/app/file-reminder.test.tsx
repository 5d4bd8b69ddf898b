// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createFileReminder } from '../../src/app/file-reminder';
import { FileReminderBanner } from '../../src/app/FileReminderBanner';
import { idOf } from '../builders';
import { renderUi } from '../ui/render-ui';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const id = idOf<'sheet'>('sheet');

/** A device on which the days go by as the test says. */
function aDevice(written?: string) {
  const words = new Map<string, string>(written === undefined ? [] : [['trace.file-times', written]]);
  let clock = Date.UTC(2026, 2, 17, 9, 30);
  const memory = {
    get: (key: string) => words.get(key) ?? null,
    set: (key: string, value: string) => words.set(key, value),
  };
  const reminder = createFileReminder(memory, () => clock);
  return { reminder, words, pass: (ms: number) => (clock += ms) };
}

describe('a protected file', () => {
  it('is due seven days after the last one, once something was drawn since, and not before', () => {
    const { reminder, pass } = aDevice();
    reminder.noteFile(id);
    pass(30 * DAY);
    expect(reminder.due(id)).toBeNull();
    reminder.noteSitting(id);
    expect(reminder.due(id)).toEqual({ kind: 'days', count: 30 });
    reminder.noteFile(id);
    reminder.noteSitting(id);
    pass(7 * DAY - 1);
    expect(reminder.due(id)).toBeNull();
    pass(1);
    expect(reminder.due(id)).toEqual({ kind: 'days', count: 7 });
  });

  it('is due after twenty sittings; a sheet opened again within the hour is in the same one', () => {
    const { reminder, pass } = aDevice();
    reminder.noteFile(id);
    for (let sitting = 0; sitting < 19; sitting += 1) {
      pass(HOUR + 1);
      reminder.noteSitting(id);
      pass(HOUR);
      reminder.noteSitting(id);
    }
    expect(reminder.due(id)).toBeNull();
    pass(HOUR + 1);
    reminder.noteSitting(id);
    expect(reminder.due(id)).toEqual({ kind: 'sittings', count: 20 });
  });

  it('is asked for a week after the first stroke when there never was one; of no sheet that is gone', () => {
    const { reminder, pass, words } = aDevice();
    reminder.noteSitting(id);
    expect(reminder.due(id)).toBeNull();
    pass(7 * DAY);
    expect(reminder.due(id)).toEqual({ kind: 'never' });
    reminder.forget(id);
    expect(reminder.due(id)).toBeNull();
    expect([...words.values()].join()).not.toContain(id);
  });

  it.each(['{', '{}', '[["sheet",{"fileAt":"x"}]]', '[null]'])(
    'is never due for what does not read (%s)',
    (text) => {
      expect(aDevice(text).reminder.due(id)).toBeNull();
    },
  );

  it('fails nothing where storage is denied', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const reminder = createFileReminder({ get: deny, set: deny }, () => 0);
    reminder.noteSitting(id);
    reminder.noteFile(id);
    expect(reminder.due(id)).toBeNull();
    expect(reminder.lastFileAt()).toBeNull();
  });
});

describe('the reminder', () => {
  function open(days: number) {
    const device = aDevice();
    device.reminder.noteFile(id);
    device.pass(days * DAY);
    device.reminder.noteSitting(id);
    const onCopy = vi.fn();
    const { user } = renderUi(<FileReminderBanner id={id} reminder={device.reminder} onCopy={onCopy} />);
    return { ...device, onCopy, user };
  }

  it('says how old the copy is, makes another at one tap, and goes when that is made', async () => {
    const { reminder, onCopy, user } = open(8);
    expect(screen.getByText('Copie de sauvegarde : il y a 8 jours')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Refaire la copie' }));
    expect(onCopy).toHaveBeenCalledOnce();
    expect(screen.getByRole('status')).toBeDefined();
    act(() => {
      reminder.noteFile(id);
    });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is not there in time, and goes when it is not the moment', async () => {
    open(6);
    expect(screen.queryByRole('status')).toBeNull();
    const { user } = open(7);
    await user.click(screen.getByRole('button', { name: 'Plus tard' }));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
