import SwiftBackend

/// A program that uses all of an SDK as its users do: it makes each model with all its arguments and with those that it
/// must give, reads and writes each property, names each value, switches over each union, and calls each function in both
/// ways. It compiles with another version of the SDK exactly where that has broken nothing.
public struct Caller {
    private let interface: SDKInterface
    private let declared: Set<[String]>

    public init(of interface: SDKInterface) {
        self.interface = interface
        declared = Set(interface.declarations.filter { $0.typeKind != nil }.map(\.path))
    }

    /// The program.
    public var text: String {
        let members = Dictionary(grouping: interface.declarations.filter { $0.typeKind == nil }, by: \.scope)
        let types = interface.declarations.filter { $0.typeKind != nil }
        let uses: [Use] =
            types.flatMap { self.uses(of: $0, members[$0.path] ?? []) } + headers(members[["ResponseHeaders"]] ?? [])
        let functions = uses.enumerated().map { index, use in use.text(name: "use\(index)") }
        return (Self.imports + functions).joined(separator: "\n") + "\n"
    }

    private static let imports =
        ["Data", "Date", "Decimal", "URL", "UUID"].map { "import struct Foundation.\($0)" } + [
            "import SDK", "",
            "/// Takes a variable of this very type: no conversion would do.",
            "func exactly<Value>(_ value: inout Value, _ type: Value.Type) {}", "",
        ]

    // MARK: - Uses

    /// A function of the program.
    private struct Use {
        /// What it is given, by types.
        var parameters: [String]
        var isAsync = false
        /// In which `%1` is the first parameter.
        var lines: [String]

        func text(name: String) -> String {
            let list = parameters.enumerated().map { "_ a\($0 + 1): \($1)" }.joined(separator: ", ")
            let body = lines.map { "    \($0)" }.joined(separator: "\n")
            return "func \(name)(\(list))\(isAsync ? " async throws" : "") {\n\(body)\n}"
        }
    }

    private func uses(of type: InterfaceDeclaration, _ members: [InterfaceDeclaration]) -> [Use] {
        let name = spelled(.named(type.path))
        switch type.typeKind {
        case .object, .tuple, .client, .group, .namespace:
            return members.flatMap { uses(of: $0, in: type, name) }
        case .enumeration:
            let values = members.map { "value = \(name).\($0.quotedName)" }
            let raw = type.type.map(spelled) ?? "String"
            let lines = ["var value = \(name)(rawValue: a1)", "exactly(&value, \(name).self)"] + values
            return [Use(parameters: [raw], lines: lines + ["let raw: \(raw) = value.rawValue", "_ = raw"])]
        case .union:
            let cases = members.map { member in
                "case .\(member.quotedName)(var value): exactly(&value, \(member.type.map(spelled) ?? "").self)"
            }
            let lines = ["switch a1 {"] + cases + ["case .unknown: break", "}"]
            let makers = members.map { member in
                Use(parameters: [member.type.map(spelled) ?? ""], lines: ["_ = \(name).\(member.quotedName)(a1)"])
            }
            return [Use(parameters: [name], lines: lines)] + makers
        case .alias:
            let target = type.type.map(spelled) ?? ""
            return [Use(parameters: [name], lines: ["var value = a1", "exactly(&value, \(target).self)"])]
        case nil: return []
        }
    }

    private func uses(of member: InterfaceDeclaration, in type: InterfaceDeclaration, _ owner: String) -> [Use] {
        let name = member.quotedName
        let target = member.type.map(spelled) ?? "Void"
        switch member.kind {
        case .property(isSettable: true):
            return [Use(parameters: [owner], lines: ["var model = a1", "exactly(&model.\(name), \(target).self)"])]
        case .property(isSettable: false):
            return [Use(parameters: [owner], lines: ["var value = a1.\(name)", "exactly(&value, \(target).self)"])]
        case .staticProperty:
            return [Use(parameters: [], lines: ["var value = \(owner).\(name)", "exactly(&value, \(target).self)"])]
        case .initializer:
            return Self.calls(of: member).map { given in
                Use(
                    parameters: given.map { spelled($0.type) },
                    lines: ["_ = \(owner)(\(Self.arguments(given, from: 1)))"]
                )
            }
        case .function(let function):
            return Self.calls(of: member).map { given in
                let receiver = function.isStatic ? owner : "a1"
                let call = "\(receiver).\(name)(\(Self.arguments(given, from: function.isStatic ? 1 : 2)))"
                let effects = function.isAsync ? "try await " : ""
                return Use(
                    parameters: (function.isStatic ? [] : [owner]) + given.map { spelled($0.type) },
                    isAsync: function.isAsync,
                    lines: member.type == nil
                        ? ["\(effects)\(call)"]
                        : ["var value = \(effects)\(call)", "exactly(&value, \(target).self)"]
                )
            }
        case .unionCase, .type: return []
        }
    }

    private func headers(_ members: [InterfaceDeclaration]) -> [Use] {
        members.map { member in
            let type = member.type.map(spelled) ?? ""
            return Use(
                parameters: ["ResponseHeaders"],
                lines: ["var value = a1.\(member.quotedName)", "exactly(&value, \(type).self)"]
            )
        }
    }

    // MARK: - Calls

    /// With all arguments, and with those that must be given.
    private static func calls(of member: InterfaceDeclaration) -> [[InterfaceDeclaration.Parameter]] {
        let required = member.parameters.filter(\.isRequired)
        return required.count == member.parameters.count ? [required] : [member.parameters, required]
    }

    private static func arguments(_ parameters: [InterfaceDeclaration.Parameter], from first: Int) -> String {
        parameters.enumerated().map { index, parameter in
            let value = "a\(index + first)"
            switch parameter.label {
            case "_": return value
            case "inout": return "`inout`: \(value)"
            case let label: return "\(label): \(value)"
            }
        }.joined(separator: ", ")
    }

    /// A type of the SDK is called by its module, since others may have one of that name.
    private func spelled(_ type: InterfaceType) -> String {
        type.replacing { path in declared.contains(path) ? .named([interface.module] + path) : nil }.description
    }
}
