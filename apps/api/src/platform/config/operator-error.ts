/**
 * Something that the person who runs Arrears can put right: a wrong setting, a taken port, a database that does not answer.
 * Its message is printed as one plain line, without a stack trace.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}
