import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** Refuses an operation that names one field more than `most` times by aliases: the cheap way to ask a server to death. */
export function limitAliases(most: number) {
  return (context: ValidationContext): ASTVisitor => {
    let aliases = 0
    return {
      Field(node) {
        if (!node.alias || ++aliases !== most + 1) return
        context.reportError(
          new GraphQLError(`This operation has more than ${most} aliases. Send several requests.`, {
            nodes: node,
            extensions: { code: 'TOO_COMPLEX' },
          }),
        )
      },
    }
  }
}
