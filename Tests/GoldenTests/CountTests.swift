import GeneratorKit
import SourceTree
import TestSupport
import Testing

/// Nothing of a document gets lost in silence: what the generator says that it has read and written is what is there.
@Suite struct CountTests {
    @Test(arguments: SmallDocument.all)
    func everythingArrives(document: SmallDocument) throws {
        // What an overlay removes is no longer there to be counted.
        guard document.overlays.isEmpty else { return }
        try expectEverything(of: document.path)
    }

    @Test(.enabled(if: Repository.realDocuments != nil), arguments: RealDocument.examples + RealDocument.sample)
    func everythingArrives(document: RealDocument) throws {
        try expectEverything(of: document.path)
    }

    @Test func theFlagshipIsWhole() throws {
        try expectEverything(of: Repository.root + "/openapi/metronome.yaml")
    }

    /// What extensions leave out is counted, and spoken of.
    @Test func whatIsLeftOutIsSaid() throws {
        let folder = try TemporaryFolder()
        let document = """
            openapi: 3.1.0
            info: {title: Omissions, version: '1'}
            paths:
              /a:
                get: {operationId: a, responses: {}}
                put: {operationId: b, x-stainless-skip: true, responses: {}}
            webhooks:
              one: {post: {requestBody: {$ref: '#/components/requestBodies/Thing'}}}
              two: {post: {requestBody: {$ref: '#/components/requestBodies/Thing'}}}
              three: {post: {}}
            components:
              requestBodies:
                Thing: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              schemas:
                Thing: {type: object, properties: {id: {type: string}}}

            """
        let (tallies, warnings) = try run(folder.write(document, to: "a.yaml"))
        #expect(
            tallies.map(\.text) == [
                "1 of 2 operations (1 left out)", "1 of 1 schema", "1 of 3 webhooks (2 left out)", "1 of 1 type",
            ]
        )
        #expect(warnings.map(\.code) == ["skipped", "shared-webhook-payload", "webhook-without-json"])
    }

    private func expectEverything(of path: String) throws {
        let tallies = try run(path).tallies
        let count = try DocumentCount(of: path)
        #expect(tallies.first { $0.kind == .operation }?.count.inDocument == count.operations)
        #expect(tallies.first { $0.kind == .schema }?.count.inDocument == count.schemas)
        for tally in tallies { #expect(tally.generated == tally.count.expected) }
    }

    private func run(_ path: String) throws -> (tallies: [Tally], warnings: [Diagnostic]) {
        let folder = try TemporaryFolder()
        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.module = ModuleName("Counted")
        configuration.output = .init(folder("out"))
        let outcome = try Pipeline(configuration: configuration).run()
        return (outcome.tallies, outcome.warnings)
    }
}
