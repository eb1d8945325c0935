import OpenAPI
import SchemaIR
import SourceTree
import SwiftBackend
import TemplateEngine

/// Finds out which files each template writes, by having a small SDK printed with templates that only say their names.
enum SampleFiles {
    /// A file of the SDK of a zoo by the template that writes it.
    static func byTemplate() throws(TemplateErrors) -> [String: String] {
        let tree: SourceTree
        do {
            tree = try SourceTree.parse(SourceFile(path: "zoo.yaml", text: document))
        } catch {
            return [:]
        }
        guard let document = DocumentReader.read(tree).document else { return [:] }
        let api = Lowering.lower(document).api
        let sdk = SDK(api: api, options: SwiftOptions(module: "Zoo"), document: "zoo.yaml")
        let markers = BuiltInTemplates.names.map { TemplateSource(name: $0, path: $0, text: marker($0)) }
        let files = try sdk.print(library: TemplateLibrary(markers), runtime: [], testing: []).files
        let templates = Dictionary(uniqueKeysWithValues: BuiltInTemplates.names.map { (Array(marker($0).utf8), $0) })
        return files.reduce(into: [:]) { byTemplate, file in
            if let template = templates[file.contents] { byTemplate[template] = file.path }
        }
    }

    private static func marker(_ name: String) -> String { "the template \(name)" }

    /// One thing of each kind that has a file of its own.
    private static let document = """
        openapi: 3.1.0
        info: { title: Zoo, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              responses:
                '200':
                  description: All of them.
                  headers: { X-Total: { schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
          /toys:
            get:
              operationId: listToys
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
                - { name: offset, in: query, schema: { type: integer } }
              responses:
                '200':
                  description: A page of them.
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
          /noises:
            get:
              operationId: listNoises
              responses: { '200': { description: As they come., content: { text/event-stream: {} } } }
        webhooks:
          petArrived:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '200': { description: Heard. } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string } } }
        """
}
