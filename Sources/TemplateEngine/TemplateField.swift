/// One thing that a template may print of a view, or ask of it.
public struct TemplateField<View: TemplateView>: Sendable {
    /// What templates call it.
    public let name: String

    /// What it is, for people who write templates.
    public let documentation: String

    let reader: FieldReader<View>

    /// What a template can do with it.
    public var kind: TemplateFieldKind { reader.kind }

    init(_ name: String, _ documentation: String, _ reader: FieldReader<View>) {
        self.name = name
        self.documentation = documentation
        self.reader = reader
    }
}

extension TemplateField {
    /// Text that is always there: `{{name}}`.
    ///
    /// It is printed as it is: `{{name}}`, `{{{name}}}` and `{{&name}}` are the same. Escaping for HTML, which Mustache
    /// does for the first of them, would corrupt the source code that templates print here (`Array<Int>`, `a && b`).
    ///
    /// When the text has several lines, those after the first get the indentation of the line that the tag stands on;
    /// blank ones stay empty.
    public static func text(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> String
    ) -> Self {
        Self(name, documentation, .text(read))
    }

    /// Text that may be absent: `{{name}}` prints nothing then, `{{#name}}…{{.}}…{{/name}}` is printed when it is
    /// there, `{{^name}}…{{/name}}` when it is not. An empty text is there.
    public static func optionalText(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> String?
    ) -> Self {
        Self(name, documentation, .optionalText(read))
    }

    /// A condition: `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`.
    public static func flag(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> Bool
    ) -> Self {
        Self(name, documentation, .flag(read))
    }

    /// Several texts, such as the lines of a comment: `{{#name}}{{.}}{{^-last}}, {{/-last}}{{/name}}`.
    public static func texts(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> [String]
    ) -> Self {
        Self(name, documentation, .texts(read))
    }

    /// Several views: `{{#name}}…{{/name}}` is printed once for each, with the fields of the item in reach, and the
    /// flags `-first` and `-last`; `{{^name}}…{{/name}}` is printed when there is none.
    public static func list<Item: TemplateView>(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> [Item]
    ) -> Self {
        Self(name, documentation, .nested(ListReader(read: read)))
    }

    /// A view inside this one, that may be absent: `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`, or its fields by
    /// dotted names, `{{name.field}}`.
    public static func view<Item: TemplateView>(
        _ name: String,
        documentation: String = "",
        _ read: @escaping @Sendable (View) -> Item?
    ) -> Self {
        Self(name, documentation, .nested(ViewReader(read: read)))
    }
}
