// Generated from security-schemes.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run SecuritySchemesQuickStart`.
import Foundation
import SecuritySchemes

let securitySchemes = SecuritySchemesClient()
do {
    try await securitySchemes.`default`.`default`()
} catch let error as SecuritySchemesError {
    print(error)
    exit(1)
}
