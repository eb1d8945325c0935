/// Mustache as one would write it down first: no compilation, names looked up in dictionaries at every use, strings put
/// together and taken apart again. What the engine prints must be the same.
struct ReferenceInterpreter {
    enum Context {
        case view([String: Value])
        case text(String)
    }

    let partials: [String: [Piece]]

    func render(_ pieces: [Piece], _ view: [String: Value]) -> String {
        var output = ""
        render(pieces, [.view(view)], nil, &output)
        return output
    }

    /// `loop` is where the list around stands.
    private func render(
        _ pieces: [Piece],
        _ stack: [Context],
        _ loop: (index: Int, count: Int)?,
        _ output: inout String
    ) {
        for piece in pieces {
            switch piece {
            case .literal(let text): output += text
            case .commentOnLine: break
            case .currentText:
                if case .text(let text)? = stack.last(where: { if case .text = $0 { true } else { false } }) {
                    output += hanging(text, after: output)
                }
            case .name(let name):
                if case .text(let text?)? = value(name, stack) { output += hanging(text, after: output) }
            case .section(let name, let isInverted, let body), .sectionOnLines(let name, let isInverted, _, let body):
                section(name, isInverted, body, stack, loop, &output)
            case .partial(let name):
                render(partials[name] ?? [], innermostView(stack), nil, &output)
            case .partialOnLine(let name, let indentation):
                var own = ""
                render(partials[name] ?? [], innermostView(stack), nil, &own)
                output += lines(own).map { $0.isEmpty || $0 == "\n" ? $0 : indentation + $0 }.joined()
            }
        }
    }

    private func section(
        _ name: String,
        _ isInverted: Bool,
        _ body: [Piece],
        _ stack: [Context],
        _ loop: (index: Int, count: Int)?,
        _ output: inout String
    ) {
        var value = value(name, stack)
        if let loop, name == "-first" { value = .flag(loop.index == 0) }
        if let loop, name == "-last" { value = .flag(loop.index == loop.count - 1) }
        var rounds: [(Context?, loop: (index: Int, count: Int)?)] = []
        switch value {
        case .text(let text?): rounds = [(.text(text), loop)]
        case .flag(true): rounds = [(nil, loop)]
        case .texts(let texts): rounds = texts.enumerated().map { (.text($1), ($0, texts.count)) }
        case .list(let views): rounds = views.enumerated().map { (.view($1), ($0, views.count)) }
        case .view(let view?): rounds = [(.view(view), loop)]
        default: break
        }
        if isInverted {
            if rounds.isEmpty { render(body, stack, loop, &output) }
        } else {
            for (context, loop) in rounds { render(body, stack + (context.map { [$0] } ?? []), loop, &output) }
        }
    }

    private func value(_ name: String, _ stack: [Context]) -> Value? {
        var parts = name.split(separator: ".").map(String.init)
        var views = stack.compactMap { if case .view(let view) = $0 { view } else { nil } }
        if name.hasPrefix(".") { views = views.suffix(1) }
        var found = views.last { $0[parts[0]] != nil }?[parts.removeFirst()]
        while !parts.isEmpty {
            guard case .view(let view?) = found else { return nil }
            found = view[parts.removeFirst()]
        }
        return found
    }

    private func innermostView(_ stack: [Context]) -> [Context] {
        stack.last { if case .view = $0 { true } else { false } }.map { [$0] } ?? []
    }

    /// A value whose later lines have the white space that the last line of the output begins with.
    private func hanging(_ text: String, after output: String) -> String {
        let indentation = (lines(output).last ?? "").prefix { $0 == " " || $0 == "\t" }
        let all = lines(text)
        return all.enumerated().map { $0 == 0 || $1.isEmpty || $1 == "\n" ? $1 : indentation + $1 }.joined()
    }

    /// Each with its line break; the last has none, and may be empty.
    private func lines(_ text: String) -> [String] {
        let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return all.enumerated().map { $0 == all.count - 1 ? $1 : $1 + "\n" }
    }
}
