import SchemaIR

/// Writes types of the API as Swift types.
struct SwiftTypes {
    let names: TypeNames
    private let formats: FormatTable

    init(names: TypeNames, formats: FormatTable) {
        self.names = names
        self.formats = formats
    }

    /// A type as it is written in a scope.
    func type(_ reference: TypeReference, in scope: TypeNames.Scope, isOptional: Bool = false) -> SwiftType {
        let isOptional = isOptional || reference.isNullable
        let reference = reference.withoutNull
        return SwiftType(name: name(reference, in: scope), isOptional: isOptional, accessor: accessor(reference))
    }

    func spelling(_ reference: TypeReference, in scope: TypeNames.Scope) -> String {
        type(reference, in: scope).spelling
    }

    private func name(_ reference: TypeReference, in scope: TypeNames.Scope) -> String {
        switch reference {
        case .any: "JSONValue"
        case .boolean: "Bool"
        case .integer(let format): formats.type(ofInteger: format) ?? "Int"
        case .number(let format): formats.type(ofNumber: format) ?? "Double"
        case .string(let format): formats.type(ofString: format) ?? "String"
        case .binary: "BodyPart"
        case .array(let item): "[\(spelling(item, in: scope))]"
        case .map(let value): "[String: \(spelling(value, in: scope))]"
        case .nullable(let type): "\(name(type, in: scope))?"
        case .declared(let id): names.reference(to: id, in: scope)
        }
    }

    private func accessor(_ reference: TypeReference) -> SwiftType.Accessor {
        switch reference {
        case .boolean: .bool
        case .integer(let format) where formats.type(ofInteger: format) == nil: .int
        case .number(let format) where formats.type(ofNumber: format) == nil: .double
        case .string(let format) where formats.type(ofString: format) == nil: .string
        default: .value
        }
    }

    /// Whether what is written in a file names a type for which it must import Foundation.
    static func needsFoundation(_ spelling: String) -> Bool {
        spelling.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }
            .contains { FormatTable.foundationTypes.contains(String($0)) }
    }

    /// Whether a file that writes this type must import Foundation.
    func needsFoundation(_ reference: TypeReference) -> Bool {
        switch reference {
        case .array(let type), .map(let type), .nullable(let type): needsFoundation(type)
        case .integer, .number, .string: FormatTable.foundationTypes.contains(name(reference, in: []))
        case .any, .boolean, .binary, .declared: false
        }
    }
}
