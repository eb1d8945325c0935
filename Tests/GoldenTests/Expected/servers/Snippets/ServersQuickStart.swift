// Generated from servers.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ServersQuickStart`.
import Foundation
import Servers

let servers = ServersClient()
do {
    try await servers.here.here()
} catch let error as ServersError {
    print(error)
    exit(1)
}
