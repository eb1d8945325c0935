import SchemaIR
public import SourceTree
import SwiftBackend

/// What the generator makes of single things of a document.
public struct Inspection: Sendable {
    let api: API
    let sdk: SDK
    let interface: SDKInterface
    /// About the document, by location.
    public let warnings: [Diagnostic]

    /// An operation, as a program reads it.
    public struct Operation: Encodable, Hashable, Sendable {
        public var operationId: String?
        public var method: String
        public var path: String
        public var group: String
        /// What says which group it is in: `tag`, `path`, `extension` or `configuration`.
        public var groupSource: String
        public var pointer: String
        public var location: Place
        /// The API, before any Swift, as ``API/dump()`` writes it.
        public var ir: String
        /// What calls it: `dashboards.getEmbeddableURL`.
        public var call: String
        /// Its functions.
        public var swift: [String]
        /// The types that it is about.
        public var types: [Reference]
    }

    /// A declared type, as a program reads it.
    public struct TypeDeclaration: Encodable, Hashable, Sendable {
        public var name: String
        public var pointer: String
        public var location: Place
        /// The API, before any Swift, as ``API/dump()`` writes it.
        public var ir: String
        /// The type, and what is in it.
        public var swift: [String]
        /// Other types that it is made of.
        public var types: [Reference]
    }

    /// What is behind the number of a type.
    public struct Reference: Encodable, Hashable, Sendable {
        /// As the API numbers it.
        public var number: Int
        public var name: String
        public var pointer: String
        public var location: Place
    }

    /// A place in a file.
    public struct Place: Encodable, Hashable, Sendable {
        public var path: String
        public var line: Int
        public var column: Int

        init(_ location: SourceLocation) {
            path = location.path
            line = location.line
            column = location.column
        }

        var text: String { "\(path):\(line):\(column)" }
    }

    // MARK: Things

    func operation(_ operation: SchemaIR.Operation, in group: OperationGroup, call: String) -> Operation {
        let functions = interface.declarations.filter { declaration in
            guard case .function = declaration.kind else { return false }
            return declaration.pointer == operation.pointer
        }
        return Operation(
            operationId: operation.operationID,
            method: operation.method,
            path: operation.path,
            group: group.name,
            groupSource: operation.groupSource.rawValue,
            pointer: operation.pointer,
            location: Place(operation.location),
            ir: api.dump(of: operation),
            call: call,
            swift: functions.map(\.text),
            types: references(api.types(of: operation))
        )
    }

    func type(_ declaration: SchemaIR.TypeDeclaration) -> TypeDeclaration {
        let path = interface.typePaths[declaration.id.index]
        let declarations = interface.declarations.filter { other in
            other.typeKind == nil ? other.scope == path : other.path == path
        }
        return TypeDeclaration(
            name: path.joined(separator: "."),
            pointer: declaration.pointer,
            location: Place(declaration.location),
            ir: api.dump(of: declaration),
            swift: declarations.map(\.text),
            types: references(api.types(in: declaration).filter { $0 != declaration.id })
        )
    }

    private func references(_ types: [TypeID]) -> [Reference] {
        types.map { id in
            Reference(
                number: id.index,
                name: interface.typePaths[id.index].joined(separator: "."),
                pointer: api[id].pointer,
                location: Place(api[id].location)
            )
        }
    }
}

extension Pipeline {
    /// Reads the document, to look at single things of it.
    ///
    /// - Throws: everything that is wrong with the document and the configuration.
    public func inspection(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> Inspection {
        let (api, _, documentName, warnings) = try readAPI(observedBy: observer)
        observer?.begins(.naming)
        let sdk = SDK(api: api, options: options(for: api, documentName), document: documentName)
        return Inspection(api: api, sdk: sdk, interface: sdk.interface, warnings: warnings)
    }
}
