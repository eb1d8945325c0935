// Generated from paging.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run PagingQuickStart`.
import Foundation
import Paging

let paging = PagingClient()
do {
    let response = try await paging.cursor.cursorInQuery().firstPage()
    print(response)
} catch let error as PagingError {
    print(error)
    exit(1)
}
