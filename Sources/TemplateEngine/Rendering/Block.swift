/// A run of a template, compiled: what is printed one after the other, given the innermost view and those around it.
struct Block<View: TemplateView, Outer: EnclosingViews>: Sendable {
    enum Step: Sendable {
        case literal([UInt8])
        case text(@Sendable (View) -> String)
        case other(@Sendable (View, Outer, inout Renderer) -> Void)
    }

    var steps: [Step] = []

    func render(_ view: View, _ outer: Outer, _ renderer: inout Renderer) {
        for step in steps {
            switch step {
            case .literal(let bytes): renderer.write(bytes)
            case .text(let read): renderer.write(read(view))
            case .other(let render): render(view, outer, &renderer)
            }
        }
    }
}

/// A template compiled as a partial: a function of one view.
protocol BoundPartial: Sendable {}

struct Partial<View: TemplateView>: BoundPartial {
    let block: Block<View, NoEnclosingView>
}
