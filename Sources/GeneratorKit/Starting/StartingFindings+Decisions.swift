import SchemaIR
import SwiftBackend
import SourceTree

extension StartingFindings {
    /// What is decided, and why, in the order of the configuration.
    var decisions: [StartingConfiguration.Decision] {
        var decisions: [StartingConfiguration.Decision] = []
        func decide(_ subject: ConfigurationKey, _ choice: String, because reason: String? = nil) {
            decisions.append(.init(subject: subject.rawValue, choice: choice, reason: reason))
        }
        let folder = Path.shown(Path.parent(of: document).isEmpty ? "." : Path.parent(of: document))
        decide(.document, Path.shown(document), because: isDocumentFound ? "the only one in \(folder)" : nil)
        for overlay in overlays {
            decide(
                .overlays,
                Path.shown(overlay),
                because: foundOverlays.contains(overlay) ? "beside the document" : nil
            )
        }
        for copy in request.references { decide(.references, "\(copy.url) is \(Path.shown(copy.path.path))") }
        decide(.output, Path.shown(output), because: request.output == nil ? "called as the module" : nil)
        decide(.module, options.module, because: reasonOfModule)
        decide(.client, options.clientName, because: "the module's name and `Client`")
        decide(
            .environmentPrefix,
            options.environmentPrefix,
            because: sdk.environmentVariables.map(\.name).joined(separator: ", ")
        )
        decide(.groupBy, "tag", because: reasonOfGroups)
        for pattern in PagingPattern.all(in: api) {
            let names = pattern.operations.prefix(3) + (pattern.operations.count > 3 ? ["…"] : [])
            let operations = CountText.of(pattern.operations.count, "operation")
            decide(.paging, "\(pattern.style.rawValue), \(operations)", because: names.joined(separator: ", "))
        }
        if request.module == nil, options.module.count > 30 {
            let choice = "\(options.module) is a long name, which others begin with"
            decisions.append(.init(subject: "to look at", choice: choice, reason: "--module gives another"))
        }
        for doubt in groupDoubts { decisions.append(.init(subject: "to look at", choice: doubt)) }
        for header in idempotencyHeaders {
            let choice = "\(CountText.of(header.operations, "operation")) may be sent \(OneLine.text(header.name))"
            decisions.append(.init(subject: "to look at", choice: choice, reason: "see `idempotencyHeader`"))
        }
        if let count = api.webhooks?.all.count, count > 0 {
            let choice = "\(CountText.of(count, "webhook"))"
            decisions.append(
                .init(subject: "to look at", choice: choice, reason: "say under `webhooks` how they are signed")
            )
        }
        return decisions
    }

    private var reasonOfModule: String? {
        guard request.module == nil else { return nil }
        if ModuleName(madeFrom: [api.title]).description == options.module, options.module != ModuleName.fallback {
            return "the title “\(title)”"
        }
        return options.module == ModuleName.fallback ? nil : "the file's name"
    }

    private var reasonOfGroups: String {
        let groups = groups
        let names = groups.prefix(5).map(\.name).joined(separator: ", ") + (groups.count > 5 ? ", …" : "")
        return groups.isEmpty ? "there are no operations" : "\(CountText.of(groups.count, "group")): \(names)"
    }
}
