public import SchemaIR
public import SourceTree
public import SwiftBackend

/// One of the two versions of a document that are compared.
public struct DocumentVersion: Sendable {
    public var api: API
    /// The Swift that it becomes.
    public var interface: SDKInterface
    /// Where a JSON pointer leads to in the document; `nil` where that is not known.
    public var location: @Sendable (String) -> SourceLocation?

    public init(api: API, interface: SDKInterface, location: @escaping @Sendable (String) -> SourceLocation?) {
        self.api = api
        self.interface = interface
        self.location = location
    }
}
