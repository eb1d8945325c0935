// Generated from credentials.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run CredentialsQuickStart`.
import Foundation
import Credentials

let credentials = CredentialsClient()
do {
    try await credentials.ping.ping()
} catch let error as CredentialsError {
    print(error)
    exit(1)
}
