import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/format/file-kind';
import { readFile } from '../../src/format/read-file';
import { writeTrace } from '../../src/format/write-trace';
import { fictionalDocument } from '../fixtures/fictional-document';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const trace = bytesOf(writeTrace(fictionalDocument()));

describe('fileKind', () => {
  it.each([
    ['feuille.trace.json', trace, 'trace'],
    ['feuille.txt', trace, 'trace'],
    ['document', bytesOf('\ufeff { "format": "trace" }'), 'trace'],
    ['feuille.json', bytesOf('oups'), 'trace'],
    ['séance.txt', bytesOf('Sandrine Morel f 1982'), 'text'],
    ['séance', bytesOf('é'.repeat(2000)), 'text'],
    ['séance', bytesOf(`a${'é'.repeat(2000)}`), 'text'],
    ['vide.txt', bytesOf(''), 'text'],
    ['feuille.trace.age', bytesOf('age-encryption.org/v1\n-> X25519'), 'sealed'],
    ['feuille.txt', bytesOf('-----BEGIN AGE ENCRYPTED FILE-----'), 'sealed'],
    ['morel.ged', bytesOf('0 HEAD\r\n1 CHAR UTF-8'), 'gedcom'],
    ['morel.txt', bytesOf('\ufeff0 HEAD \r'), 'gedcom'],
    ['morel', new Uint8Array([0x30, 0, 0x20, 0, 0x48, 0, 0x45, 0, 0x41, 0, 0x44, 0, 0x0d, 0]), 'gedcom'],
    ['morel.ged', bytesOf('bonjour'), 'gedcom'],
    ['morel.ged', trace, 'trace'],
    ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'unknown'],
    ['séance.txt', new Uint8Array([0xff, 0xfe, 0x53, 0]), 'unknown'],
  ])('%s', (name, bytes, kind) => {
    expect(fileKind(name, bytes)).toBe(kind);
  });
});

describe('readFile', () => {
  it('gives the document of a sheet', () => {
    expect(readFile('x.trace.json', trace)).toEqual({
      ok: true,
      value: { kind: 'trace', document: fictionalDocument() },
    });
  });

  it('gives the lines of a text without its byte order mark', () => {
    expect(readFile('x.txt', bytesOf('\ufeffSandrine\r\nKarim'))).toEqual({
      ok: true,
      value: { kind: 'text', text: 'Sandrine\r\nKarim' },
    });
  });

  it('says that a picture is no sheet and a sealed file cannot be opened yet', () => {
    expect(readFile('x.png', new Uint8Array([0x89, 0x50, 0]))).toEqual({
      ok: false,
      problem: { kind: 'notUtf8' },
    });
    expect(readFile('x.age', bytesOf('age-encryption.org/v1'))).toEqual({
      ok: false,
      problem: { kind: 'sealed' },
    });
  });

  it('refuses a text of more than 20 megabytes', () => {
    expect(readFile('x.txt', new Uint8Array(20_000_001).fill(0x61))).toEqual({
      ok: false,
      problem: { kind: 'tooLarge' },
    });
  });
});
