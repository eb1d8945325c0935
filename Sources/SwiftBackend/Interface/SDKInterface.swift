import SchemaIR

/// The public interface of a generated module: all that a program may name of what the document gave it. What every SDK
/// has, the runtime, is not part of it.
public struct SDKInterface: Sendable {
    public var module: String
    public var client: String
    /// The version of the package.
    public var version: String
    /// Types come before what is in them.
    public var declarations: [InterfaceDeclaration]
    /// Where each type of the API stands, by its place in ``API/types``; empty where it has no name in Swift.
    public var typePaths: [[String]]
}

extension SDK {
    /// All that a program may name of the SDK.
    public var interface: SDKInterface {
        let builder = InterfaceBuilder(api: api, views: views)
        return SDKInterface(
            module: views.options.module,
            client: views.options.clientName,
            version: views.options.packageVersion ?? api.version,
            declarations: builder.client() + builder.operations() + builder.types() + builder.headers(),
            typePaths: api.types.map { views.types.names.path(of: $0.id) }
        )
    }
}

/// Lists what is declared, with the functions that print it.
struct InterfaceBuilder {
    let api: API
    let views: TypeViews

    var options: SwiftOptions { views.options }

    /// A type as it is called from outside of the module.
    func type(_ reference: TypeReference) -> InterfaceType {
        InterfaceType(views.types.spelling(reference, in: []))
    }
}
