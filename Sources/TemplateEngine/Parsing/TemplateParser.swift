/// Builds the tree of a template from its tags.
struct TemplateParser {
    /// Sections deeper than this are an error, so that no template can exhaust the stack.
    static let maximumDepth = 50

    private struct OpenSection {
        let tag: Tag
        /// Nil when the tag has no proper name; the section is open all the same, lest its end be an error too.
        let name: TemplateName?
        var body: [TemplateNode] = []
    }

    private var root: [TemplateNode] = []
    private var open: [OpenSection] = []
    private var errors: [SyntaxError] = []

    /// The tree of a template, and everything that is wrong with its writing.
    static func parse(_ source: TemplateSource) -> (ParsedTemplate, [TemplateError]) {
        var parser = TemplateParser()
        parser.read(source.text)
        let errors = parser.errors.sorted { $0.position < $1.position }.map { error in
            TemplateError(
                path: source.path,
                line: error.position.line,
                column: error.position.column,
                message: error.message,
                hints: error.hints,
            )
        }
        return (ParsedTemplate(name: source.name, path: source.path, nodes: parser.root), errors)
    }

    private mutating func read(_ text: String) {
        var scanner = TagScanner(text)
        while let token = scanner.next() {
            switch token {
            case .text(let bytes): append(.literal(Array(bytes)))
            case .tag(let tag): read(tag)
            }
            if open.count > Self.maximumDepth { break }
        }
        errors += scanner.errors
        if let deepest = open.last, open.count > Self.maximumDepth {
            report(deepest.tag.position, "sections are nested deeper than \(Self.maximumDepth)")
        } else {
            while let section = open.popLast() { reportUnclosed(section, hints: []) }
        }
    }

    private mutating func read(_ tag: Tag) {
        switch tag.kind {
        case .comment, .delimiters: break
        case .variable:
            if let name = name(in: tag) { append(.variable(name)) }
        case .section, .invertedSection:
            open.append(OpenSection(tag: tag, name: name(in: tag)))
        case .sectionEnd: close(tag)
        case .partial: readPartial(tag)
        }
    }

    private mutating func readPartial(_ tag: Tag) {
        guard !tag.content.isEmpty, !tag.content.utf8.contains(where: ASCII.isWhitespace) else {
            return report(tag.contentPosition, "a partial tag holds the name of one template, as {{>name}} does")
        }
        append(
            .partial(
                PartialTag(name: tag.content, position: tag.contentPosition, indentation: tag.indentation ?? [])
            )
        )
    }

    private mutating func close(_ tag: Tag) {
        guard let innermost = open.last else {
            return report(tag.position, "{{/\(tag.content)}} ends a section that was not begun")
        }
        if innermost.tag.content != tag.content {
            guard open.contains(where: { $0.tag.content == tag.content }) else {
                let begin = innermost.tag.position
                report(
                    tag.position,
                    "{{/\(tag.content)}} does not end the section '\(innermost.tag.content)'",
                    hints: ["'\(innermost.tag.content)' begins at line \(begin.line), column \(begin.column)"],
                )
                return endInnermost()  // most likely the name is misspelt: one error is enough
            }
            while let section = open.last, section.tag.content != tag.content {
                reportUnclosed(
                    section,
                    hints: ["{{/\(tag.content)}} at line \(tag.position.line) ends a section around it"],
                )
                endInnermost()
            }
        }
        endInnermost()
    }

    private mutating func endInnermost() {
        guard let section = open.popLast(), let name = section.name else { return }
        let isInverted = section.tag.kind == .invertedSection
        append(.section(TemplateSection(name: name, isInverted: isInverted, body: section.body)))
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty {
            root.append(node)
        } else {
            open[open.count - 1].body.append(node)
        }
    }

    private mutating func name(in tag: Tag) -> TemplateName? {
        switch TemplateName.meaning(of: tag.content) {
        case .success(let meaning):
            return TemplateName(text: tag.content, position: tag.contentPosition, meaning: meaning)
        case .failure(let reason):
            report(tag.contentPosition, reason.message, hints: reason.hints)
            return nil
        }
    }

    private mutating func reportUnclosed(_ section: OpenSection, hints: [String]) {
        report(section.tag.position, "the section '\(section.tag.content)' is not ended", hints: hints)
    }

    private mutating func report(_ position: SourcePosition, _ message: String, hints: [String] = []) {
        errors.append(SyntaxError(position: position, message: message, hints: hints))
    }
}
