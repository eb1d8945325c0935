// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run GroupNamesOfClientsQuickStart`.
import Foundation
import GroupNamesOfClients

let groupNamesOfClients = GroupNamesOfClientsClient()
do {
    try await groupNamesOfClients.withAPI.list()
} catch let error as GroupNamesOfClientsError {
    print(error)
    exit(1)
}
