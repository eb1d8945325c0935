/// The views around the innermost one, as a type: which names they know is settled when a template is loaded.
protocol EnclosingViews: Sendable {
    /// From the innermost outwards.
    static var types: [any TemplateView.Type] { get }

    static func field(_ path: ArraySlice<String>) -> Lookup<Self>
}

/// At the top of a template, and in the body of a section that names nothing from outside.
struct NoEnclosingView: EnclosingViews {
    static var types: [any TemplateView.Type] { [] }

    static func field(_ path: ArraySlice<String>) -> Lookup<Self> { .unknown }
}

/// One more view around. A class, so that it is made once for a section and not copied for each of its items.
final class EnclosingView<View: TemplateView, Outer: EnclosingViews>: EnclosingViews {
    let view: View
    let outer: Outer

    init(_ view: View, _ outer: Outer) {
        self.view = view
        self.outer = outer
    }

    static var types: [any TemplateView.Type] { [View.self] + Outer.types }

    static func field(_ path: ArraySlice<String>) -> Lookup<EnclosingView> {
        switch View.field(path) {
        case .found(let reader): return .found(reader.reached { $0.view })
        case .failed(let message, let hints): return .failed(message, hints)
        case .unknown: break
        }
        switch Outer.field(path) {
        case .found(let reader): return .found(reader.reached { $0.outer })
        case .failed(let message, let hints): return .failed(message, hints)
        case .unknown: return .unknown
        }
    }
}
