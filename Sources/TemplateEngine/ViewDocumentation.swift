/// What templates may print of a view, for people who write templates.
public struct ViewDocumentation: Hashable, Sendable {
    /// What templates may print of one field.
    public struct Field: Hashable, Sendable {
        /// What templates call it.
        public var name: String

        /// What a template can do with it.
        public var kind: TemplateFieldKind

        /// The name of the view that the field holds, for lists and views.
        public var view: String?

        /// Empty when the field has none.
        public var documentation: String
    }

    /// The name of the view.
    public var name: String

    /// In the order of the view's declaration.
    public var fields: [Field]

    /// The documentation of one view.
    public init<View: TemplateView>(of view: View.Type) {
        name = view.viewName
        fields = view.fields.map { field in
            Field(
                name: field.name,
                kind: field.kind,
                view: field.itemType?.viewName,
                documentation: field.documentation,
            )
        }
    }

    /// The documentation of a view and of every view inside it, each once, those nearer to the first one first.
    public static func all<View: TemplateView>(from view: View.Type) -> [ViewDocumentation] {
        all(from: [view])
    }

    /// The documentation of some views and of every view inside them, each once, those nearer to the first ones first.
    public static func all(from starts: [any TemplateView.Type]) -> [ViewDocumentation] {
        var views: [any TemplateView.Type] = []
        var known: Set<ObjectIdentifier> = []
        for view in starts where known.insert(ObjectIdentifier(view)).inserted { views.append(view) }
        var next = 0
        while next < views.count {
            let view = views[next]
            for item in itemTypes(of: view) where known.insert(ObjectIdentifier(item)).inserted {
                views.append(item)
            }
            next += 1
        }
        return views.map { documentation(of: $0) }
    }

    private static func documentation<View: TemplateView>(of view: View.Type) -> ViewDocumentation {
        ViewDocumentation(of: view)
    }

    private static func itemTypes<View: TemplateView>(of view: View.Type) -> [any TemplateView.Type] {
        view.fields.compactMap(\.itemType)
    }
}

extension TemplateField {
    /// The type of the views that the field holds.
    fileprivate var itemType: (any TemplateView.Type)? {
        if case .nested(let nested) = reader { nested.itemType } else { nil }
    }
}
