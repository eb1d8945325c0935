/// Builds the lines of a documentation comment, `///` included.
///
/// Markdown of the document stays Markdown. Nothing in it can end the comment, since every line gets its own `///`;
/// characters that would end a line otherwise or that cannot be seen are taken out.
struct DocComment {
    private var paragraphs: [[String]] = []

    init() {}

    /// Adds Markdown as a paragraph of its own, wrapped.
    mutating func add(_ markdown: String?) {
        guard let markdown else { return }
        let lines = Markdown.lines(of: markdown)
        if !lines.isEmpty { paragraphs.append(lines) }
    }

    /// Adds one item of the list of fields that DocC knows: `- Returns: …`, with what follows the first line indented
    /// under it.
    mutating func addField(_ name: String, _ markdown: String?) {
        guard let markdown else { return }
        let lines = Markdown.lines(of: markdown, after: name.count + 4)
        guard let first = lines.first else { return }
        appendField(["- \(name): \(first)"] + lines.dropFirst().map { $0.isEmpty ? "" : "  \($0)" })
    }

    /// A parameter of a function.
    struct Parameter {
        var name: String
        /// What the document says about it.
        var documentation: String?
        /// What can be said without the document.
        var place: String?

        init(_ name: String, _ documentation: String?, place: String? = nil) {
            self.name = name
            self.documentation = documentation
            self.place = place
        }

        fileprivate func lines(of text: String?) -> [String] {
            Markdown.lines(of: text ?? "", after: name.count + 6)
        }
    }

    /// Adds `- Parameters:`, one line or more for each, where the document says something about any of them: DocC warns
    /// of those that are left out beside others.
    mutating func addParameters(_ parameters: [Parameter]) {
        let documented = parameters.map { $0.lines(of: $0.documentation) }
        guard documented.contains(where: { !$0.isEmpty }) else { return }
        var field: [String] = []
        for (parameter, documented) in zip(parameters, documented) {
            let lines = documented.isEmpty ? parameter.lines(of: parameter.place) : documented
            guard let first = lines.first else { continue }
            // A list stands below the name: in its line it would be text.
            let isList = first.prefixMatch(of: #/[-*+] |[0-9]+[.)] /#) != nil
            field.append(isList ? "  - \(parameter.name):" : "  - \(parameter.name): \(first)")
            field += lines.dropFirst(isList ? 0 : 1).map { $0.isEmpty ? "" : "    \($0)" }
        }
        appendField(["- Parameters:"] + field)
    }

    private mutating func appendField(_ lines: [String]) {
        if let last = paragraphs.last, last.first?.hasPrefix("- ") == true, fieldCount > 0 {
            paragraphs[paragraphs.count - 1] = last + lines
        } else {
            paragraphs.append(lines)
        }
        fieldCount += 1
    }

    private var fieldCount = 0

    /// The comment; `nil` where there is nothing to say.
    var text: String? {
        guard !paragraphs.isEmpty else { return nil }
        var text = ""
        for line in paragraphs.joined(separator: [""]) {
            text += text.isEmpty ? "///" : "\n///"
            if !line.isEmpty {
                text += " "
                text += line
            }
        }
        return text
    }
}

extension DocComment {
    /// What a document says about something. The title comes first where there is also a description.
    ///
    /// - Parameter name: what the thing is called in Swift: a title that only says the name again, as tools put into
    ///   documents, is left out.
    init(_ documentation: some DocumentedThing, of name: String? = nil) {
        self.init()
        if let title = documentation.title, name.map({ Words(title).saysTheSame(as: Words($0)) }) != true { add(title) }
        if documentation.description != documentation.title { add(documentation.description) }
        if let link = documentation.link { add("See [\(link.description ?? link.url)](\(link.url)).") }
    }
}
