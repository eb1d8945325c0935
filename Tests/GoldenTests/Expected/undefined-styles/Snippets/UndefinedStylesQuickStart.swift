// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run UndefinedStylesQuickStart`.
import Foundation
import UndefinedStyles

let undefinedStyles = UndefinedStylesClient(baseURL: "https://api.example.com")
do {
    try await undefinedStyles.undefined.styles()
} catch let error as UndefinedStylesError {
    print(error)
    exit(1)
}
