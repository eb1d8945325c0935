import TemplateEngine

let constraintsDocumentation = "What the document demands beyond the type, as a Swift array; none if nothing."

/// An object of the document: a struct over a table.
struct ObjectView: TemplateView {
    var documentation: String?
    var name: String
    var properties: [PropertyView]
    /// Set where there may be properties beside those that are named.
    var additionalProperties: AdditionalPropertiesView?
    /// As a Swift expression.
    var constraints: String?
    /// `"id": .attribute()` for each property that XML has another name for; none where XML is not used.
    var xmlNames: [String] = []
    /// The parentheses of the initializer with what is between them.
    var parameters: String
    var nestedTypes: [TypeView]

    static let viewName = "object"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The type's name.") { $0.name },
        .list("properties", documentation: "In document order.") { $0.properties },
        .view("additionalProperties", documentation: "Set where there may be properties beside those that are named.") {
            $0.additionalProperties
        },
        .optionalText("constraints", documentation: constraintsDocumentation) { $0.constraints },
        .flag("hasXMLNames", documentation: "Whether XML has other names for some properties.") {
            !$0.xmlNames.isEmpty
        },
        .texts("xmlNames", documentation: "`\"id\": .attribute()` for each property that XML has another name for.") {
            $0.xmlNames
        },
        .text("parameters", documentation: "The initializer's parameters, parentheses included.") { $0.parameters },
        .list("nestedTypes", documentation: "Types that only this one has.") { $0.nestedTypes },
    ]
}

/// A property of an object.
struct PropertyView: TemplateView {
    var documentation: String?
    var isDeprecated: Bool
    /// With backticks where Swift needs them.
    var name: String
    var wireName: String
    var type: SwiftType
    /// The function of `Fields` by which the initializer sets it, where it does not by the property.
    var initialSetter: String?
    /// Whether a change of it is one of something inside of it, such as an element.
    var isChangedInPlace: Bool
    /// The function of `ObjectLayout.Property` that makes it: by when it must be there.
    var presence: String
    var isNullable: Bool
    /// As a Swift expression.
    var constraints: String?
    /// The position in the layout.
    var index: Int

    static let viewName = "property"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .flag("isDeprecated", documentation: "Whether the document says that it is deprecated.") { $0.isDeprecated },
        .text("name", documentation: "In Swift, with backticks where needed.") { $0.name },
        .text("wireName", documentation: "In JSON, as a Swift literal.") { StringLiteral.swift($0.wireName) },
        .text("type", documentation: "The type, with `?` where the property may be absent or null.") {
            $0.type.spelling
        },
        .text("wrappedType", documentation: "The type without `?`.") { $0.type.name },
        .text("presence", documentation: "When it must be there: `required`, `optional`, `readOnly` or `writeOnly`.") {
            $0.presence
        },
        .flag("isNullable", documentation: "Whether null is one of its values.") { $0.isNullable },
        .optionalText("constraints", documentation: constraintsDocumentation) { $0.constraints },
        .text("index", documentation: "Its position in the layout.") { String($0.index) },
        .text("getter", documentation: "The function of `Fields` that reads it.") { $0.type.getter },
        .text("setter", documentation: "The function of `Fields` that writes it.") { $0.type.setter },
        .optionalText(
            "initialSetter",
            documentation: "The function of `Fields` by which the initializer sets it, where it cannot by the property."
        ) {
            $0.initialSetter ?? ($0.isDeprecated ? $0.type.setter : nil)
        },
        .optionalText(
            "modifier",
            documentation: "The subscript of `Fields` that changes an array, map or object in place."
        ) {
            $0.isChangedInPlace ? ($0.type.isOptional ? "changingOptional" : "changing") : nil
        },
    ]
}

/// The properties of an object that the document does not name.
struct AdditionalPropertiesView: TemplateView {
    var name: String
    /// Of one of them.
    var valueType: String
    /// As a Swift expression.
    var constraints: String?
    var index: Int

    static let viewName = "additionalProperties"
    static let fields: [TemplateField<Self>] = [
        .text("name", documentation: "The property's name.") { $0.name },
        .text("valueType", documentation: "The type of each.") { $0.valueType },
        .optionalText("constraints", documentation: constraintsDocumentation) { $0.constraints },
        .text("index", documentation: "The position in the layout.") { String($0.index) },
    ]
}
