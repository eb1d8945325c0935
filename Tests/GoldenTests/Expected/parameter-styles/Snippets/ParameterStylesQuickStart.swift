// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ParameterStylesQuickStart`.
import Foundation
import ParameterStyles

let parameterStyles = ParameterStylesClient(baseURL: "https://api.example.com")
do {
    try await parameterStyles.matrix.string(color: "string")
} catch let error as ParameterStylesError {
    print(error)
    exit(1)
}
