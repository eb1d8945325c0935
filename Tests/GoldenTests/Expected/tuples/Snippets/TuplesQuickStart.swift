// Generated from tuples.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run TuplesQuickStart`.
import Foundation
import Tuples

let tuples = TuplesClient()
do {
    let response = try await tuples.track.recordTrack(points: [.init(52.5, 13.4, 34), .init(48.1, 11.6)])
    print(response)
} catch let error as TuplesError {
    print(error)
    exit(1)
}
