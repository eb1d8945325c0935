// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ConstantsAndDirectionsQuickStart`.
import Foundation
import ConstantsAndDirections

let constantsAndDirections = ConstantsAndDirectionsClient()
do {
    let response = try await constantsAndDirections.users.createUser(
        name: "Ada",
        password: "secret",
        isPublic: true,
        limit: 5,
        tags: []
    )
    print(response)
} catch let error as ConstantsAndDirectionsError {
    print(error)
    exit(1)
}
