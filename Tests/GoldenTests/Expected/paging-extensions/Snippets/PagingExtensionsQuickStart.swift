// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run PagingExtensionsQuickStart`.
import Foundation
import PagingExtensions

let pagingExtensions = PagingExtensionsClient(baseURL: "https://api.example.com")
do {
    let response = try await pagingExtensions.events.listEvents().firstPage()
    print(response)
} catch let error as PagingExtensionsError {
    print(error)
    exit(1)
}
