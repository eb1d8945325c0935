/// The keywords of a schema, in the groups of ``SchemaContents``.
enum SchemaKeyword: Sendable {
    case common(Common)
    case object(Object)
    case array(Array)
    case scalar(Scalar)
    case composition(Composition)
    case rare(Rare)

    enum Common: String, CaseIterable {
        case reference = "$ref"
        case type, nullable, readOnly, writeOnly, deprecated, format, title, description, `enum`, `default`, example
        case items
    }

    enum Object: String, CaseIterable {
        case properties, required, additionalProperties, patternProperties, propertyNames, unevaluatedProperties
        case dependentRequired, dependentSchemas, minProperties, maxProperties
    }

    enum Array: String, CaseIterable {
        case prefixItems, contains, minContains, maxContains, unevaluatedItems, additionalItems
        case minItems, maxItems, uniqueItems
    }

    enum Scalar: String, CaseIterable {
        case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern
        case contentEncoding, contentMediaType, contentSchema
    }

    enum Composition: String, CaseIterable {
        case allOf, anyOf, oneOf, not, `if`, then, `else`, discriminator
    }

    enum Rare: String, CaseIterable {
        case const, examples, xml, externalDocs, definitions
        case defs = "$defs"
        case id = "$id"
        case anchor = "$anchor"
        case dynamicAnchor = "$dynamicAnchor"
        case recursiveAnchor = "$recursiveAnchor"
        case dynamicReference = "$dynamicRef"
        case recursiveReference = "$recursiveRef"
        case dialect = "$schema"
        case vocabulary = "$vocabulary"
        case comment = "$comment"
    }

    /// Whether it narrows what a value may be; the others describe it, or name the schema.
    var saysWhatAValueIs: Bool {
        switch self {
        case .object, .array, .scalar, .composition: true
        case .common(let keyword): [.type, .nullable, .format, .enum, .default, .items].contains(keyword)
        case .rare(let keyword): keyword == .const
        }
    }

    /// One look-up for each member, however many keywords there are.
    static let byName: [String: SchemaKeyword] = {
        var all: [String: SchemaKeyword] = [:]
        for keyword in Common.allCases { all[keyword.rawValue] = .common(keyword) }
        for keyword in Object.allCases { all[keyword.rawValue] = .object(keyword) }
        for keyword in Array.allCases { all[keyword.rawValue] = .array(keyword) }
        for keyword in Scalar.allCases { all[keyword.rawValue] = .scalar(keyword) }
        for keyword in Composition.allCases { all[keyword.rawValue] = .composition(keyword) }
        for keyword in Rare.allCases { all[keyword.rawValue] = .rare(keyword) }
        return all
    }()

    /// Sorted, so that a suggestion does not depend on chance.
    static let names = byName.keys.sorted()
}
