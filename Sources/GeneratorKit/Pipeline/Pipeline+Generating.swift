import SchemaIR
import SourceTree
import SwiftBackend

/// From a tree to files.
extension Pipeline {
    /// What is generated of a document, before anything is written.
    struct Generated {
        var files: [GeneratedFile]
        /// What it was generated from.
        var inputs: RunInputs
        var tallies: [Tally]
        var warnings: Diagnostics
    }

    /// - Parameters:
    ///   - files: what was read on the way to the document.
    ///   - remarks: what was found there.
    /// - Throws: also when something of the document is neither in the output, nor was left out on purpose.
    func files(
        for tree: SourceTree,
        reading files: [SourceFile] = [],
        after remarks: Diagnostics = Diagnostics(),
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> Generated {
        // What is wrong with the document hides nothing that is wrong with the templates, nor the other way round.
        var problems = remarks
        let read = problems.collecting { () throws(DiagnosticsError) in try api(of: tree, observedBy: observer) }
        let templates = problems.collecting { () throws(DiagnosticsError) in
            try TemplateSources.all(overriddenBy: configuration.templates, observedBy: observer)
        }
        let printer = templates.flatMap { templates in
            problems.collecting { () throws(DiagnosticsError) in try PackagePrinter(templates: templates.sources) }
        }
        problems.append(contentsOf: templates?.warnings ?? [])
        problems.append(contentsOf: read?.warnings ?? Diagnostics())
        try problems.throwIfErrors()
        guard let api = read?.api, let documents = read?.files, let own = templates?.own, let printer else {
            throw DiagnosticsError(problems)
        }
        let documentName = Path.name(of: tree.file.path)
        observer?.begins(.naming)
        let sdk = SDK(api: api, options: options(for: api, documentName), document: documentName)
        problems.append(contentsOf: ConfigurationCheck(configuration: configuration).problems(of: sdk, api: api))
        observer?.begins(.printing)
        let printed = problems.collecting { () throws(DiagnosticsError) in try printer.print(sdk) }
        try problems.throwIfErrors()
        guard let printed else { throw DiagnosticsError(problems) }
        let tallies = Tally.all(of: api, in: printed.contents)
        problems.append(contentsOf: tallies.compactMap { $0.problem(in: tree) })
        try problems.throwIfErrors()
        let inputs = RunInputs(configuration, files: files + own, documents: documents)
        return Generated(files: printed.files, inputs: inputs, tallies: tallies, warnings: problems)
    }

    func options(for api: API, _ documentName: String) -> SwiftOptions {
        let stem = documentName.split(separator: ".").first.map(String.init) ?? documentName
        return SwiftOptions(
            module: (configuration.module ?? ModuleName(madeFrom: [api.title, stem])).description,
            form: configuration.form,
            clientName: configuration.client,
            environmentPrefix: configuration.environmentPrefix,
            packageVersion: configuration.version,
            requestIDHeaders: configuration.requestIDHeaders,
            idempotencyHeader: configuration.idempotencyHeader,
            webhookSignature: configuration.webhookSignature,
            names: configuration.names,
            headerNames: configuration.headerNames,
            formats: configuration.formats
        )
    }
}
