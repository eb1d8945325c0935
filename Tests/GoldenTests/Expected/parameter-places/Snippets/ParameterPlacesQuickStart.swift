// Generated from parameter-places.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ParameterPlacesQuickStart`.
import Foundation
import ParameterPlaces

let parameterPlaces = ParameterPlacesClient(baseURL: "https://api.example.com")
do {
    try await parameterPlaces.reserved.reserved(path: "string")
} catch let error as ParameterPlacesError {
    print(error)
    exit(1)
}
