import SourceTree
import SwiftBackend
import TemplateEngine

/// What there is to know about templates, for people who write some, and for programs.
public struct TemplateList: Sendable {
    /// One template.
    public struct Template: Codable, Hashable, Sendable {
        public var name: String
        /// What it prints, in a sentence.
        public var documentation: String?
        /// A file that it writes of an SDK that is called `Zoo`; nil where it writes none of its own.
        public var file: String?
        /// The templates that include it.
        public var includedIn: [String]
        /// What it can print: the names of ``View``s.
        public var views: [String]
    }

    /// What templates can print of one thing.
    public struct View: Codable, Hashable, Sendable {
        public var name: String
        public var fields: [Field]
    }

    /// What templates call something of a view, and what they can do with it.
    public struct Field: Codable, Hashable, Sendable {
        public var name: String
        /// `text`, `optionalText`, `flag`, `texts`, `list` or `view`.
        public var kind: String
        /// The view that it holds.
        public var view: String?
        public var documentation: String
    }

    public var templates: [Template]
    public var views: [View]

    init(catalogue: TemplateCatalogue, documentation: [String: String?], files: [String: String]) {
        templates = catalogue.entries.map { entry in
            Template(
                name: entry.name,
                documentation: documentation[entry.name] ?? nil,
                file: files[entry.name],
                includedIn: entry.includedIn,
                views: entry.views
            )
        }
        views = catalogue.views.map { view in
            View(
                name: view.name,
                fields: view.fields.map { field in
                    Field(
                        name: field.name,
                        kind: field.kind.rawValue,
                        view: field.view,
                        documentation: field.documentation
                    )
                }
            )
        }
    }

    /// Some of the templates, with the views that they can print, and all that are inside of these.
    public func restricted(to names: [String]) -> TemplateList {
        var list = self
        list.templates = templates.filter { names.contains($0.name) }
        var reached: Set<String> = []
        var next = list.templates.flatMap(\.views)
        while let name = next.popLast() {
            guard reached.insert(name).inserted, let view = views.first(where: { $0.name == name }) else { continue }
            next += view.fields.compactMap(\.view)
        }
        list.views = views.filter { reached.contains($0.name) }
        return list
    }
}

extension TemplateList {
    /// For people: the templates, then what they can print.
    public var text: String {
        templates.map(Self.text).joined(separator: "\n") + "\n" + views.map(Self.text).joined(separator: "\n")
    }

    /// For programs: an object with `templates` and `views`.
    public func json() throws -> String {
        try JSONText.object(Document(templates: templates, views: views))
    }

    private struct Document: Encodable {
        var templates: [Template]
        var views: [View]
    }

    private static func text(_ template: Template) -> String {
        var lines = [template.name]
        if let documentation = template.documentation { lines.append(documentation) }
        if let file = template.file { lines.append("writes: \(file)") }
        if !template.includedIn.isEmpty { lines.append("part of: \(template.includedIn.joined(separator: ", "))") }
        lines.append("prints: \(template.views.joined(separator: ", "))")
        return lines.joined(separator: "\n    ") + "\n"
    }

    private static func text(_ view: View) -> String {
        let rows = view.fields.map { (name: $0.name, kind: spelled($0), documentation: $0.documentation) }
        let name = rows.map(\.name.count).max() ?? 0
        let kind = rows.map(\.kind.count).max() ?? 0
        let lines = rows.map { row in
            let start = padded(row.name, to: name) + "  " + padded(row.kind, to: kind)
            return "    \(start)  \(row.documentation)\n"
        }
        return "view \(view.name)\n" + lines.joined()
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// `list of method`.
    private static func spelled(_ field: Field) -> String {
        switch TemplateFieldKind(rawValue: field.kind) {
        case .optionalText: "optional text"
        case .list: "list of \(field.view ?? "")"
        case .view: "view \(field.view ?? "")"
        default: field.kind
        }
    }
}
