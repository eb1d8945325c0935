// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run SwaggerFormsQuickStart`.
import Foundation
import SwaggerForms

let swaggerForms = SwaggerFormsClient()
do {
    try await swaggerForms.formats.formats(
        csv: ["string"],
        ssv: ["string"],
        tsv: ["string"],
        pipes: ["string"]
    )
} catch let error as SwaggerFormsError {
    print(error)
    exit(1)
}
