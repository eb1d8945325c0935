/// What a template prints: a type whose fields a template may name, and nothing else.
///
/// ```swift
/// struct Property: TemplateView {
///     var name: String
///     var isRequired: Bool
///
///     static let fields: [TemplateField<Property>] = [
///         .text("name", documentation: "The name in Swift.") { $0.name },
///         .flag("isRequired") { $0.isRequired },
///     ]
/// }
/// ```
///
/// Templates are compiled against these fields once, when they are loaded. That is where a misspelt name is found, and
/// why rendering looks no name up.
public protocol TemplateView: Sendable {
    /// The name of the view in messages and in its documentation. By default, the name of the type.
    static var viewName: String { get }

    /// What a template may print of this view. Names are distinct, and contain no dot and no white space.
    static var fields: [TemplateField<Self>] { get }
}

extension TemplateView {
    /// The name of the type.
    public static var viewName: String { String(describing: Self.self) }
}
