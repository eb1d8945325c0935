import Foundation
import Testing

/// A document in real use, out of a folder that is not part of the project.
struct RealDocument: Sendable, CustomTestStringConvertible {
    /// From that folder.
    let name: String

    var testDescription: String { name }
    var path: String { "\(Repository.realDocuments ?? "")/\(name)" }

    /// `real/oai-3.0-uspto.yaml` → `RealOai30UsptoYaml`, whatever the title is: several documents may have the same.
    var module: String {
        let words = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The six examples that the OpenAPI Initiative publishes with version 3.0, and the pet store of another generator.
    static let examples = [
        "real/oai-3.0-api-with-examples.json",
        "real/oai-3.0-callback-example.yaml",
        "real/oai-3.0-link-example.json",
        "real/oai-3.0-petstore-expanded.yaml",
        "real/oai-3.0-uspto.yaml",
        "edge/oai-3.0-pass/petstore.yaml",
        "real/petstore-sog.yaml",
    ].map(RealDocument.init)

    /// Of several sizes, origins, versions and styles, as many as compile in half a minute.
    static let sample = [
        "real/2ch.yml",
        "real/autorest-luis.json",
        "real/autorest-storage.json",
        "real/burgershop-3.1.yaml",
        "real/codat-banking-3.1.json",
        "real/ent.json",
        "real/manga.json",
        "real/oai-3.1-tictactoe.yaml",
        "real/openbanking-events.yaml",
        "real/rootlesskit.yaml",
        "real/sendgrid_tsg_mail_v3.json",
        "real/swagger-petstore-3.0.yaml",
        "real/tomtom-3.0.yaml",
        "real/xero_bankfeeds.yaml",
        "real/xero_files.yaml",
    ].map(RealDocument.init)
}
