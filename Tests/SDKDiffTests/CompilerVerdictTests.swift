import DiffProof
import Foundation
import SourceTree
import TestSupport
import Testing

/// What is said to break Swift does, and what is said not to does not: the compiler says the same of a program that uses all
/// of the older SDK. `make diff-proof` does so for hundreds of changes of real documents.
@Suite struct CompilerVerdictTests {
    /// One change of each kind would take half a minute; these are a different third of the kinds for each document.
    @Test(arguments: [(Zoo.document, 1), (Library.document, 2)] as [(String, UInt64)])
    func theCompilerAgrees(document: String, seed: UInt64) async throws {
        let tree = try SourceTree.parse(SourceFile(path: "document.yaml", text: document))
        var mutator = Mutator(document: tree, seed: seed)
        let folder = try TemporaryFolder()
        let proof = try Proof(document: mutator.original, folder: folder.path)
        #expect(try await proof.complaintsAboutTheOriginal() == "")

        let kinds = Mutation.Kind.allCases.enumerated().filter { $0.offset % 3 == Int(seed) % 3 }.map(\.element)
        let mutations = kinds.compactMap { mutator.mutation($0) }
        #expect(mutations.count > 6)
        try await withThrowingTaskGroup(of: Proof.Outcome?.self) { group in
            for (number, mutation) in mutations.enumerated() {
                group.addTask { try await proof.outcome(of: mutation, number: number) }
            }
            for try await outcome in group {
                guard let outcome else { continue }
                #expect(outcome.agrees, "\(outcome.change): \(outcome.codes) \(outcome.complaints)")
            }
        }
    }
}

/// What the zoo has not: forms, files, streams, lists in pages, names inside of names, types of Foundation.
enum Library {
    static let document = """
        openapi: 3.1.0
        info: { title: Library, version: 0.3.0 }
        servers:
          - url: 'https://{branch}.example.com'
            variables: { branch: { default: main, enum: [main, east] } }
        paths:
          /books:
            get:
              operationId: listBooks
              parameters:
                - { name: cursor, in: query, schema: { type: string } }
                - { name: since, in: query, required: true, schema: { type: string, format: date-time } }
              responses:
                '200':
                  description: A page.
                  headers: { X-Total: { schema: { type: integer } } }
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [books]
                        properties:
                          books: { type: array, items: { $ref: '#/components/schemas/Book' } }
                          next_cursor: { type: [string, 'null'] }
            post:
              operationId: addBook
              requestBody:
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Book' } }
                  multipart/form-data:
                    schema:
                      type: object
                      required: [cover]
                      properties: { cover: { type: string, format: binary }, note: { type: string } }
              responses:
                '201': { description: Added. }
                '202': { description: Later., content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
          /books/{isbn}/text:
            get:
              operationId: readBook
              parameters: [{ name: isbn, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: The text., content: { text/plain: { schema: { type: string } } } }
        components:
          schemas:
            Book:
              type: object
              required: [title, default]
              properties:
                title: { type: string }
                default: { type: boolean }
                shelf:
                  type: object
                  properties:
                    level: { type: integer }
                    kind: { type: string, enum: [wood, steel] }
                authors: { type: array, items: { type: object, properties: { name: { type: string } } } }
                scores: { type: object, additionalProperties: { type: number } }
                loan: { anyOf: [{ $ref: '#/components/schemas/Loan' }, { type: string }, { type: 'null' }] }
            Loan:
              allOf:
                - { type: object, required: [until], properties: { until: { type: string, format: date } } }
                - { type: object, properties: { reader: { type: string } } }
            Shelves: { type: array, items: { type: string } }

        """
}
