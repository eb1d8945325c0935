// Generated from open-enums.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run OpenEnumsQuickStart`.
import Foundation
import OpenEnums

let openEnums = OpenEnumsClient(baseURL: "https://api.example.com")
do {
    let response = try await openEnums.paints.listPaints()
    print(response)
} catch let error as OpenEnumsError {
    print(error)
    exit(1)
}
