import TemplateEngine

/// One declared type: exactly one of its views is there.
struct TypeView: TemplateView {
    enum Kind {
        case object(ObjectView)
        case enumeration(EnumerationView)
        case union(UnionView)
        case tuple(TupleView)
        case alias(AliasView)
    }

    var kind: Kind

    static let viewName = "type"
    static let fields: [TemplateField<Self>] = [
        .view("object", documentation: "Set for an object: a struct.") {
            if case .object(let view) = $0.kind { view } else { nil }
        },
        .view("enumeration", documentation: "Set for a list of values: an open enumeration.") {
            if case .enumeration(let view) = $0.kind { view } else { nil }
        },
        .view("union", documentation: "Set for one of several types: an enum with associated values.") {
            if case .union(let view) = $0.kind { view } else { nil }
        },
        .view("tuple", documentation: "Set for an array in which each place has a meaning: a struct.") {
            if case .tuple(let view) = $0.kind { view } else { nil }
        },
        .view("alias", documentation: "Set for another name of a type.") {
            if case .alias(let view) = $0.kind { view } else { nil }
        },
    ]
}

/// A file with one type of the document in it.
struct TypeFileView: TemplateView {
    var header: HeaderView
    var type: TypeView

    static let viewName = "model-file"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .view("type", documentation: "What the file declares.") { $0.type },
    ]
}

/// `typealias`.
struct AliasView: TemplateView {
    var documentation: String?
    var name: String
    var type: String

    static let viewName = "alias"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The type's name.") { $0.name },
        .text("type", documentation: "What it stands for.") { $0.type },
    ]
}
