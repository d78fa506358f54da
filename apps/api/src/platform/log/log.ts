import pino, { type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Logs as JSON lines. What names or reaches a person, and every secret, is cut out wherever a caller puts it. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    redact: {
      paths: [
        'password',
        '*.password',
        'email',
        '*.email',
        'name',
        '*.name',
        'number',
        '*.number',
        'nationalId',
        '*.nationalId',
        'text',
        '*.text',
        'note',
        '*.note',
        'secretKey',
        '*.secretKey',
        'webhookSecret',
        '*.webhookSecret',
        'authToken',
        '*.authToken',
        'apiKey.secret',
        '*.apiKey.secret',
        'variables',
        '*.variables',
        'req.headers.authorization',
        'req.headers.cookie',
        'res.headers["set-cookie"]',
        // A connection that broke, with every statement that it has prepared and the key that cancels what it does.
        'err.client',
      ],
      censor: '[redacted]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
