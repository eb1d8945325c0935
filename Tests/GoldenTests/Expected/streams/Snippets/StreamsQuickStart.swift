// Generated from streams.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run StreamsQuickStart`.
import Foundation
import Streams

let streams = StreamsClient()
do {
    let response = try await streams.choice.chooseByAccept()
    print(response)
} catch let error as StreamsError {
    print(error)
    exit(1)
}
