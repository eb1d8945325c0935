/// Which partials include which others with the very view that they were given.
///
/// Such a partial must not come back to itself: nothing would be different the second time, and it would never end.
/// A partial that comes back to itself with a view inside its own ends where the data does.
struct PartialCalls {
    private struct Call {
        let callee: PartialKey
        let tag: PartialTag
        let path: String
    }

    private var calls: [PartialKey: [Call]] = [:]
    private var callers: [PartialKey] = []

    mutating func add(from caller: PartialKey, to callee: PartialKey, _ tag: PartialTag, in path: String) {
        if calls[caller] == nil { callers.append(caller) }
        calls[caller, default: []].append(Call(callee: callee, tag: tag, path: path))
    }

    /// An error for each partial tag that closes a circle.
    func endless() -> [TemplateError] {
        var finished: Set<PartialKey> = []
        var errors: [TemplateError] = []
        for caller in callers { visit(caller, [], &finished, &errors) }
        return errors
    }

    private func visit(
        _ key: PartialKey,
        _ path: [PartialKey],
        _ finished: inout Set<PartialKey>,
        _ errors: inout [TemplateError]
    ) {
        guard !finished.contains(key) else { return }
        let path = path + [key]
        for call in calls[key] ?? [] {
            if let first = path.firstIndex(of: call.callee) {
                errors.append(endless(call, path[first...].map(\.template)))
            } else {
                visit(call.callee, path, &finished, &errors)
            }
        }
        finished.insert(key)
    }

    private func endless(_ call: Call, _ circle: [String]) -> TemplateError {
        let names = (circle + [call.callee.template]).joined(separator: " → ")
        return TemplateError(
            path: call.path,
            line: call.tag.position.line,
            column: call.tag.position.column,
            message: "the template '\(call.callee.template)' includes itself with the same view, and would never end",
            hints: [names, "include it in the section of a list or of a view, so that each time has less to print"],
        )
    }
}
