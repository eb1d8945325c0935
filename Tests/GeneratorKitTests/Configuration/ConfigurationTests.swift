import SchemaIR
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct ConfigurationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ text: String) throws(DiagnosticsError) -> Configuration {
        do {
            return try Configuration(contentsOf: folder.write(text, to: "openapi/generator.yaml"))
        } catch let error as DiagnosticsError {
            throw error
        } catch {
            throw DiagnosticsError(.error("test", "\(error)", at: nil))
        }
    }

    @Test func readsEveryKey() throws {
        let configuration = try read(
            """
            document: api.yaml
            output: ../Generated/API
            overlays: [one.overlay.yaml, ../two.yaml]
            module: Billing
            client: Billing_Client
            environmentPrefix: BILLING_2
            version: 2.10
            groupBy: path
            keepUnknownProperties: true
            operations:
              listAll:
                name: list
                group: things
                retries: 0
                paging: { style: offset, request: body.options.offset, items: data.all, total: total, start: 1 }
              GET /things/{id}: { name: thing, paging: off }
            paging: off
            requestIDHeaders: [X-Trace]
            idempotencyHeader: Idempotency-Key
            webhooks: { signature: github }
            names:
              '#/components/schemas/a~1b': Slash
            formats:
              uuid: UUID
              decimal: Foundation.Decimal
            templates: mine
            """
        )
        #expect(configuration.document?.path == folder("openapi/api.yaml"))
        #expect(configuration.document?.location.map { "\($0.line):\($0.column)" } == "1:11")
        #expect(configuration.output?.path == folder("Generated/API"))
        #expect(configuration.overlays.map(\.path) == [folder("openapi/one.overlay.yaml"), folder("two.yaml")])
        #expect(configuration.overlays.map { $0.location?.column } == [12, 30])
        #expect(configuration.templates?.path == folder("openapi/mine"))
        #expect(configuration.module?.description == "Billing")
        #expect(configuration.client == "Billing_Client")
        #expect(configuration.environmentPrefix == "BILLING_2")
        #expect(configuration.version == "2.10")
        #expect(configuration.lowering.grouping == .path)
        #expect(configuration.lowering.keepsUnknownProperties)
        guard case .described(_, let location) = configuration.lowering.operations["listAll"]?.paging else {
            Issue.record("paging was not read")
            return
        }
        #expect(location.map { "\($0.line):\($0.column)" } == "15:13")
        #expect(
            configuration.lowering.operations == [
                "listAll": .init(
                    name: "list",
                    group: "things",
                    maxRetries: 0,
                    paging: .described(
                        PagingDescription(
                            style: .offset,
                            place: .body(PropertyPath(["options", "offset"])),
                            items: PropertyPath(["data", "all"]),
                            total: PropertyPath(["total"]),
                            start: 1
                        ),
                        location
                    )
                ),
                "GET /things/{id}": .init(name: "thing", paging: .off),
            ]
        )
        #expect(!configuration.lowering.findsPaging)
        #expect(configuration.requestIDHeaders == ["X-Trace"])
        #expect(configuration.idempotencyHeader == "Idempotency-Key")
        #expect(configuration.webhookSignature == .preset(.github))
        #expect(configuration.names == ["#/components/schemas/a~1b": "Slash"])
        #expect(configuration.formats == ["uuid": "UUID", "decimal": "Foundation.Decimal"])
    }

    @Test func readsJSONToo() throws {
        #expect(try read(#"{"document": "api.json", "module": "API"}"#).document?.path == folder("openapi/api.json"))
    }

    @Test func everythingHasADefault() throws {
        let configuration = try read("{}")
        #expect(configuration.document == nil)
        #expect(configuration.module == nil)
        #expect(configuration.lowering == LoweringOptions())
    }

    /// One wrong value for every key: what is read and what is checked cannot drift apart.
    @Test(arguments: ConfigurationKey.allCases)
    func everyKeyRefusesASequence(key: ConfigurationKey) {
        let error = #expect(throws: DiagnosticsError.self) { try read("# first\n\(key.rawValue): [1]\n") }
        // Some may be one, but of texts alone.
        let isSequence = [.requestIDHeaders, .overlays, .protected].contains(key)
        let column = key.rawValue.count + (isSequence ? 4 : 3)
        #expect(error?.short == ["2:\(column) wrong-type"])
    }

    @Test(arguments: [
        ("module: not-a-name", "1:9 invalid-value"),
        ("module: class", "1:9 invalid-value"),
        ("module: 3", "1:9 wrong-type"),
        ("client: 'two words'", "1:9 invalid-value"),
        ("overlays: one.yaml", "1:11 wrong-type"),
        ("overlays: ['']", "1:12 invalid-value"),
        ("protected: a.swift", "1:12 wrong-type"),
        ("protected: ['']", "1:13 invalid-value"),
        ("protected: [a.swift, /b.swift]", "1:22 invalid-value"),
        ("environmentPrefix: a-b", "1:20 invalid-value"),
        ("groupBy: tags", "1:10 invalid-value"),
        ("keepUnknownProperties: yes", "1:24 wrong-type"),
        ("paging: maybe", "1:9 invalid-value"),
        ("operations: {a: {paging: sometimes}}", "1:26 invalid-value"),
        ("operations: {a: {paging: {items: data}}}", "1:26 invalid-value"),
        ("operations: {a: {paging: {style: cursors}}}", "1:34 invalid-value"),
        ("operations: {a: {paging: {style: cursor, request: cursor}}}", "1:51 invalid-value"),
        ("operations: {a: {paging: {style: link, itmes: data}}}", "1:40 unknown-key"),
        ("operations: {a: {retries: -1}}", "1:27 invalid-value"),
        ("operations: {a: {retries: never}}", "1:27 wrong-type"),
        ("requestIDHeaders: ['X Trace']", "1:20 invalid-value"),
        ("idempotencyHeader: 'a b'", "1:20 invalid-value"),
        ("webhooks: {signature: gitlab}", "1:23 invalid-value"),
        ("webhooks: {signatures: github}", "1:12 unknown-key"),
        ("webhooks: {signature: {encoding: hex}}", "1:23 invalid-value"),
        ("webhooks: {signature: {header: A, timestamp: {pair: t}}}", "1:46 invalid-value"),
        ("webhooks: {signature: {header: A, signedContent: [bodi]}}", "1:51 invalid-value"),
        ("document: ''", "1:11 invalid-value"),
        ("output:", "1:8 wrong-type"),
        ("version: true", "1:10 wrong-type"),
        ("operations:\n  a:\n    name: [x]", "3:11 wrong-type"),
        ("operations:\n  a:\n    name: ''", "3:11 invalid-value"),
        ("operations:\n  a: b", "2:6 wrong-type"),
        ("operations:\n  a: { nam: b }", "2:8 unknown-key"),
        ("names:\n  '#/a': 'x y'", "2:10 invalid-value"),
        ("names:\n  '/a': x", "2:3 invalid-value"),
        ("names:\n  '#a': x", "2:3 invalid-value"),
        ("formats:\n  uuid: '[UInt8'", "2:9 invalid-value"),
        ("formats:\n  uuid: Foundation.", "2:9 invalid-value"),
        ("- document", "1:1 wrong-type"),
        ("document: a\ndocument: b", "2:1 duplicate-key"),
        ("document: [", "1:12 yaml-syntax"),
    ])
    func mistakesHaveAPlace(text: String, expected: String) {
        let error = #expect(throws: DiagnosticsError.self) { try read(text) }
        #expect(error?.short == [expected])
    }

    @Test func mistakesAreCollected() {
        let error = #expect(throws: DiagnosticsError.self) {
            try read("documnt: a\noutput: 1\nmodule: a-b\noperations:\n  x: 1\nnames: []\ncolour: red\n")
        }
        #expect(
            error?.short == [
                "1:1 unknown-key", "2:9 wrong-type", "3:9 invalid-value", "5:6 wrong-type", "6:8 wrong-type",
                "7:1 unknown-key",
            ]
        )
    }

    @Test func unknownKeysComeWithAHint() throws {
        let error = #expect(throws: DiagnosticsError.self) { try read("documnt: a\ncolour: red\n") }
        let diagnostics = try #require(error?.diagnostics)
        #expect(diagnostics.map(\.message) == ["nothing is called `documnt` here", "nothing is called `colour` here"])
        #expect(diagnostics[0].notes.map(\.message) == ["did you mean `document`?"])
        let known = ConfigurationKey.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        #expect(diagnostics[1].notes.map(\.message) == ["known are \(known)"])
    }

    @Test func aMissingFileIsAnError() {
        let error = #expect(throws: DiagnosticsError.self) { try Configuration(contentsOf: folder("nothing.yaml")) }
        #expect(error?.short == ["unreadable-file"])
    }
}
