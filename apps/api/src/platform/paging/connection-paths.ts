/** Where the rows of a connection stand in a selection, for `queryFromInfo`. */
export const connectionPaths = [['edges', 'node'], ['nodes']]
