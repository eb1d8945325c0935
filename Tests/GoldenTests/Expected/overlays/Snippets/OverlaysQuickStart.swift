// Generated from overlays.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run OverlaysQuickStart`.
import Foundation
import Overlays

let overlays = OverlaysClient()
do {
    let response = try await overlays.orders.listOrders()
    print(response)
} catch let error as OverlaysError {
    print(error)
    exit(1)
}
