import SwiftBackend
import SourceTree

/// A configuration to begin with, as a file: every key that there is, with what it is for.
///
/// A key right behind a `#` is what holds without being said.
struct StartingText {
    private let findings: StartingFindings

    init(_ findings: StartingFindings) {
        self.findings = findings
    }

    var text: String {
        let version = OneLine.text(findings.api.version)
        let introduction = """
            How `generator` makes the Swift SDK of “\(findings.title)” \(version). Begun by `generator init`, and yours from \
            now on: all of it may be changed.
            """
        let legend = """
            A key right behind a `#` holds already, with the lines below it that begin with `#` and two spaces: without each `#` \
            nothing is different, until it is changed. \
            `generator inspect --names` lists all that can have another name.
            """
        let head = Self.comment(introduction) + Self.comment(legend)
        let sections = ConfigurationKey.allCases.map { section($0).joined(separator: "\n") }
        return ([head.joined(separator: "\n")] + sections).joined(separator: "\n\n") + "\n"
    }

    private func section(_ key: ConfigurationKey) -> [String] {
        Self.comment(key.meaning) + lines(for: key)
    }

    // MARK: Each key

    private func lines(for key: ConfigurationKey) -> [String] {
        switch key {
        case .document: [setting(key, YAMLText.scalar(findings.path(findings.document)))]
        case .overlays: overlays
        case .references: references
        case .output: [setting(key, YAMLText.scalar(findings.path(findings.output)))]
        case .form: [holding(key, "package")]
        case .module: [setting(key, YAMLText.scalar(findings.options.module))]
        case .client: [holding(key, YAMLText.scalar(findings.options.clientName))]
        case .environmentPrefix: environment
        case .version: [holding(key, YAMLText.quoted(findings.options.packageVersion ?? findings.api.version))]
        case .groupBy: findings.groupDoubts.flatMap(Self.comment) + [setting(key, "tag")]
        case .groups: groups
        case .operations: operations
        case .paging: [holding(key, "auto")]
        case .requestIDHeaders: example("[X-Request-ID]", of: key)
        case .idempotencyHeader: idempotency
        case .webhooks: webhooks
        case .responseHeaders: example("{ X-RateLimit-Remaining: callsLeft }", of: key)
        case .names: example("{ '#/components/schemas/Error': APIFailure }", of: key)
        case .formats: formats
        case .keepUnknownProperties: [holding(key, "false")]
        case .templates: example("templates", of: key)
        case .protected: example("[README.md, .spi.yml]", of: key)
        }
    }

    private var overlays: [String] {
        let paths = findings.overlays.map { YAMLText.scalar(findings.path($0)) }
        return paths.isEmpty ? [holding(.overlays, "[]")] : [setting(.overlays, "[\(paths.joined(separator: ", "))]")]
    }

    private var references: [String] {
        let copies = findings.request.references
        guard !copies.isEmpty else { return [holding(.references, "{}")] }
        return ["references:"]
            + copies.map { "  \(YAMLText.quoted($0.url)): \(YAMLText.scalar(folderPath($0)))" }
    }

    /// The path of a folder that stands for several documents.
    private func folderPath(_ copy: LocalCopy) -> String {
        findings.path(copy.path.path) + (copy.url.hasSuffix("/") ? "/" : "")
    }

    private var environment: [String] {
        let variables = findings.sdk.environmentVariables.map { "`\($0.name)`: \(OneLine.text($0.meaning))" }
        return Self.comment("The client reads these:") + variables.map { "# - \($0)" }
            + [setting(.environmentPrefix, YAMLText.scalar(findings.options.environmentPrefix))]
    }

    private static let longest = 40

    private var groups: [String] {
        // What no group can be called cannot be written, though Swift's own name for it can.
        let groups = findings.groups.filter { !Identifier.isReserved($0.key, for: .group) }
        guard !groups.isEmpty else { return [holding(.groups, "{}")] }
        let rows = groups.prefix(Self.longest).map { group in
            let key = YAMLText.quoted(group.key)
            let count = CountText.of(group.operations, "operation")
            return "#  \(key): \(key)  # `\(group.name)` in Swift, \(count)"
        }
        let rest = groups.count - rows.count
        return ["#groups:"] + rows + (rest > 0 ? ["# … and \(CountText.of(rest, "other group"))."] : [])
    }

    private var operations: [String] {
        let keys = OperationKey.allCases.flatMap { Self.comment("\($0.rawValue): \($0.meaning)", indentation: "  ") }
        let patterns = PagingPattern.all(in: findings.api)
        guard !patterns.isEmpty else { return keys + [holding(.operations, "{}")] }
        let found = patterns.flatMap { pattern -> [String] in
            let shown = pattern.operations.prefix(3)
            let count = CountText.of(pattern.operations.count, "operation")
            let rest = pattern.operations.count > shown.count ? ", of which the first are" : ""
            return ["# \(count) in this way\(rest):"]
                + shown.map { "#  \(YAMLText.quoted($0)): { \(OperationKey.paging.rawValue): \(pattern.text) }" }
        }
        return keys + Self.comment("Lists in pages that were found:") + ["#operations:"] + found
    }

    private var idempotency: [String] {
        let found = findings.idempotencyHeaders.map { header in
            "\(CountText.of(header.operations, "operation")) may be sent `\(OneLine.text(header.name))`."
        }
        return found.flatMap(Self.comment) + example("Idempotency-Key", of: .idempotencyHeader)
    }

    private var webhooks: [String] {
        let count = findings.api.webhooks?.all.count ?? 0
        let found = count == 0 ? "" : "The document has \(count). "
        let keys = WebhookKey.allCases.map { "`\($0.rawValue)`: \($0.meaning)" }.joined(separator: " ")
        return Self.comment(found + keys) + example("{ signature: standardWebhooks }", of: .webhooks)
    }

    private var formats: [String] {
        let formats = findings.api.formats.sorted().prefix(Self.longest).map(OneLine.text).joined(separator: ", ")
        return (formats.isEmpty ? [] : Self.comment("The document has \(formats)."))
            + example("{ uuid: UUID }", of: .formats)
    }

    // MARK: Lines

    private func setting(_ key: ConfigurationKey, _ value: String) -> String { "\(key.rawValue): \(value)" }

    private func holding(_ key: ConfigurationKey, _ value: String) -> String { "#\(key.rawValue): \(value)" }

    private func example(_ value: String, of key: ConfigurationKey) -> [String] {
        ["# For example: \(key.rawValue): \(value)"]
    }

    /// A comment in lines that are not too long.
    private static func comment(_ text: String) -> [String] { comment(text, indentation: "") }

    private static func comment(_ text: String, indentation: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + word.count > 105 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { "# \(indentation)\($0)" }
    }
}
