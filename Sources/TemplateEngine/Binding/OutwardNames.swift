/// Whether the body of a section names something of the views around it.
///
/// Most bodies do not, and need no `EnclosingView` to be made for each time the section is rendered.
enum OutwardNames {
    static func occur(in nodes: [TemplateNode], about view: any TemplateView.Type) -> Bool {
        occur(in: nodes, [view])
    }

    /// `views` are those that the body brings along, the innermost last.
    private static func occur(in nodes: [TemplateNode], _ views: [any TemplateView.Type]) -> Bool {
        nodes.contains { node in
            switch node {
            case .literal, .partial: false
            case .variable(let name): isOutward(name, views)
            case .section(let section): isOutward(section.name, views) || occursInBody(of: section, views)
            }
        }
    }

    private static func occursInBody(of section: TemplateSection, _ views: [any TemplateView.Type]) -> Bool {
        var views = views
        if !section.isInverted, case .field(let path, _) = section.name.meaning,
            let view = views.last(where: { has($0, path) }), let item = itemType(view, path[...])
        {
            views.append(item)
        }
        return occur(in: section.body, views)
    }

    private static func isOutward(_ name: TemplateName, _ views: [any TemplateView.Type]) -> Bool {
        guard case .field(let path, let innermostOnly) = name.meaning, !innermostOnly else { return false }
        return !views.contains { has($0, path) }
    }

    private static func has<View: TemplateView>(_ view: View.Type, _ path: [String]) -> Bool {
        view.fields.contains { $0.name == path.first }
    }

    private static func itemType<View: TemplateView>(
        _ view: View.Type,
        _ path: ArraySlice<String>
    ) -> (any TemplateView.Type)? {
        guard case .found(.nested(let nested)) = view.field(path) else { return nil }
        return nested.itemType
    }
}
