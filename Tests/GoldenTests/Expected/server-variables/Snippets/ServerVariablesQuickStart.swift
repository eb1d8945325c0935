// Generated from server-variables.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ServerVariablesQuickStart`.
import Foundation
import ServerVariables

let serverVariables = ServerVariablesClient()
do {
    try await serverVariables.ping.ping()
} catch let error as ServerVariablesError {
    print(error)
    exit(1)
}
