// Generated from xml.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run XmlQuickStart`.
import Foundation
import Xml

let xml = XmlClient()
do {
    try await xml.pets.replacePets()
} catch let error as XmlError {
    print(error)
    exit(1)
}
