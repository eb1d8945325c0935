// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ArraysAndMapsQuickStart`.
import Foundation
import ArraysAndMaps

let arraysAndMaps = ArraysAndMapsClient(baseURL: "https://api.example.com")
do {
    let response = try await arraysAndMaps.names.listNames()
    print(response)
} catch let error as ArraysAndMapsError {
    print(error)
    exit(1)
}
