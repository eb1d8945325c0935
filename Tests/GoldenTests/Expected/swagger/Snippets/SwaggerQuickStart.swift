// Generated from swagger.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run SwaggerQuickStart`.
import Foundation
import Swagger

let swagger = SwaggerClient()
do {
    let response = try await swagger.pets.listPets()
    print(response)
} catch let error as SwaggerError {
    print(error)
    exit(1)
}
