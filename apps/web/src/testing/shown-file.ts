/** A file as lists show it. */
export function shownFile(fields: object) {
  return {
    __typename: 'File',
    id: 'fil_1',
    name: 'letter.pdf',
    sizeBytes: 24_300,
    status: 'clean',
    finding: null,
    scanner: 'ClamAV 1.4.3',
    scannedAt: '2026-11-20T10:01:00Z',
    addedAt: '2026-11-20T10:00:00Z',
    addedBy: { __typename: 'Actor', name: 'Ines Duarte' },
    deletedAt: null,
    deleteReason: null,
    downloadRefusal: null,
    ...fields,
  }
}
