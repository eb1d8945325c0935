// Generated from device-authorization.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run DeviceAuthorizationQuickStart`.
import Foundation
import DeviceAuthorization

let deviceAuthorization = DeviceAuthorizationClient()
do {
    try await deviceAuthorization.things.things()
} catch let error as DeviceAuthorizationError {
    print(error)
    exit(1)
}
