/// How a property is written in XML: the `xml` object of its schema (OpenAPI 3.0.4, section "XML Object"), without
/// namespaces.
public nonisolated struct XMLName: Sendable, Hashable {
    /// The name of the element or attribute, with a prefix if it has one; `nil` stands for the name of the property.
    /// For an array that is not wrapped, it is the name of each element.
    let name: String?
    let isAttribute: Bool
    /// The name of each element of an array that has an element around it.
    let item: String?

    /// An element, or one for each element of an array.
    public static func element(_ name: String) -> XMLName {
        XMLName(name: name, isAttribute: false, item: nil)
    }

    /// An attribute; `nil` stands for the name of the property.
    public static func attribute(_ name: String? = nil) -> XMLName {
        XMLName(name: name, isAttribute: true, item: nil)
    }

    /// An element with one inside for each element of an array: `wrapped: true`.
    ///
    /// - Parameters:
    ///   - name: The outer element; `nil` stands for the name of the property.
    ///   - item: The inner elements.
    public static func wrapped(_ name: String? = nil, item: String) -> XMLName {
        XMLName(name: name, isAttribute: false, item: item)
    }
}

/// A model whose XML has other names than its JSON.
///
/// ```swift
/// extension Pet: XMLNamedModel {
///     public static var xmlNames: [String: XMLName] {
///         ["id": .attribute(), "photoUrls": .wrapped(item: "photoUrl")]
///     }
/// }
/// ```
public nonisolated protocol XMLNamedModel: ObjectModel {
    /// How properties are written in XML, by their names in JSON; those that are not here are elements of the same
    /// name.
    static var xmlNames: [String: XMLName] { get }
}
