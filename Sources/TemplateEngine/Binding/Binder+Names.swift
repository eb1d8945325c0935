/// Where a name was found.
enum Resolution<View: TemplateView, Outer: EnclosingViews> {
    case inner(FieldReader<View>)
    case outer(FieldReader<Outer>)
}

extension Binder {
    /// Looks a name up in the innermost view, then in those around it, and reports it when nothing has it.
    mutating func resolve<View: TemplateView, Outer: EnclosingViews>(
        _ name: TemplateName,
        _ path: [String],
        innermostOnly: Bool,
        at place: Place
    ) -> Resolution<View, Outer>? {
        let path = path[...]
        switch View.field(path) {
        case .found(let reader): return .inner(reader)
        case .failed(let message, let hints):
            report(name.position, place, message, hints)
            return nil
        case .unknown: break
        }
        let enclosing: Lookup<Outer> = innermostOnly ? .unknown : Outer.field(path)
        switch enclosing {
        case .found(let reader): return .outer(reader)
        case .failed(let message, let hints): report(name.position, place, message, hints)
        case .unknown:
            let views: [any TemplateView.Type] = [View.self] + (innermostOnly ? [] : Outer.types)
            let around = views.dropFirst().map { ", nor has '\($0.viewName)' around it" }.joined()
            let head = path.first ?? ""
            let message = "'\(View.viewName)' has no field '\(head)'\(around)"
            report(name.position, place, message, Suggestion.hints(for: head, in: views))
        }
        return nil
    }

    /// Reports `-first` and `-last` where there is no list.
    mutating func checkInsideList(_ name: TemplateName, at place: Place) -> Bool {
        if place.isInsideList { return true }
        report(
            name.position,
            place,
            "'\(name.text)' is known in the section of a list only",
            ["a partial does not see the list that its tag is in: print separators around the tag"],
        )
        return false
    }
}
