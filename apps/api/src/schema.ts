import { builder } from './builder.ts'
import './platform/graphql/scalars.graphql.ts'
import './platform/graphql/money.graphql.ts'
import './platform/graphql/node.graphql.ts'
import './account/account.graphql.ts'
import './account/account-changed.graphql.ts'
import './actions/index.ts'

/** The whole GraphQL schema; `schema.graphql` at the top of the repository is printed from it. */
export const schema = builder.toSchema()
