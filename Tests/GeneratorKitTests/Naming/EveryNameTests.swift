import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

/// Each name that is printed can be another one, or is the same in every SDK on purpose.
@Suite struct EveryNameTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What gives a name to each declaration of the templates whose name is printed.
    private static let declarations = [
        "additional-properties var name": "always additionalProperties",
        "alias typealias name": "names",
        "client-file struct name": "client",
        "client-file typealias errorName": "module",
        "client-file var property": "groups",
        "enumeration struct name": "names",
        "enumeration var name": "names",
        "group-file struct name": "groups",
        "method func name": "operations, names",
        "object struct name": "names",
        "property var name": "names",
        "response-headers var name": "responseHeaders",
        "server func name": "names",
        "server let name": "names",
        "stubs var name": "groups, operations",
        "tuple struct name": "names",
        "tuple var name": "always rest",
        "union case name": "names",
        "union enum name": "names",
    ]

    @Test func theTemplatesDeclareNothingElse() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Templates")
            .standardized
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let template = file.deletingPathExtension().lastPathComponent
            // Those are no code that a user of the SDK writes names of.
            let others = ["catalogue", "guide-", "package", "readme", "snippet", "tests"]
            if others.contains(where: template.hasPrefix) { continue }
            for match in text.matches(
                of: /\b(struct|enum|case|typealias|var|let|func) \{\{(\w+)\}\}(?!: \{\{value\}\})/
            ) {
                found.insert("\(template) \(match.1) \(match.2)")
            }
        }
        #expect(found.sorted() == Self.declarations.keys.sorted())
    }

    private static let document = """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers:
          - { url: 'https://example.com', description: Production }
          - url: 'https://{region}.example.com:{port}'
            variables: { region: { default: eu, enum: [eu, us] }, port: { default: '443' } }
        security: [{ token: [] }, { login: [] }, { oauth: [] }, { key: [] }]
        paths:
          /things:
            post:
              operationId: makeThing
              tags: [things]
              parameters:
                - { name: dry-run, in: query, schema: { type: boolean } }
                - { name: sort, in: query, schema: { type: string, enum: [name, -name] } }
              requestBody:
                required: true
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Thing' } }
                  multipart/form-data:
                    schema: { type: object, properties: { photo: { type: string, format: binary }, title: { type: string } } }
                  text/plain: { schema: { type: string } }
              responses:
                '200':
                  description: It is made.
                  headers: { X-Rate-Limit: { schema: { type: integer } } }
                  content:
                    application/json: { schema: { type: object, properties: { id: { type: string } } } }
                    text/event-stream: { schema: { type: object, properties: { delta: { type: string } } } }
                '400': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Choice' } } } }
          /pairs:
            get:
              operationId: listPairs
              responses:
                '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Pairs' } } } }
                '201': { description: New., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        webhooks:
          thingMade:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Thanks. } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
            login: { type: http, scheme: basic }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: {} } } }
            key: { type: apiKey, name: X-Key, in: header }
          schemas:
            Thing:
              type: object
              required: [kind]
              properties:
                kind: { type: string, enum: [big, '+1'] }
                owner: { type: object, properties: { name: { type: string } } }
                parts: { type: array, items: { type: object, properties: { size: { type: integer } } } }
              additionalProperties: { type: integer }
            Pair: { type: array, prefixItems: [{ type: string, title: left }, { type: integer }], items: { type: number } }
            Pairs: { type: array, items: { $ref: '#/components/schemas/Pair' } }
            Choice:
              oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }, { type: object, properties: { leaf: {} } }]

        """

    /// What is called the same in every SDK, or after the module.
    private static let fixedNames: Set<String> = [
        "_fields", "additionalProperties", "allCases", "canonical", "client", "init", "layout", "rawValue", "rest",
        "Server", "SDKError", "unknown", "value", "variants", "version", "webhooks", "Zoo",
    ]

    private static let fixedLabels: Set<String> = [
        "_", "_fields", "additionalProperties", "baseURL", "body", "client", "configuration", "contentType", "parts",
        "rawValue", "rest",
    ]

    /// The configuration that `inspect --names` prints, with each name in it changed.
    private func renamedConfiguration() throws -> String {
        var configuration = Configuration()
        configuration.document = .init(try folder.write(Self.document, to: "things.yaml"))
        var names = try Pipeline(configuration: configuration).names().names
        #expect(Set(names.map(\.section)).count == 4)
        for index in names.indices { names[index].name += "Renamed" }
        return names.configuration
    }

    @Test func everythingCanBeRenamed() throws {
        let renamed = try renamedConfiguration()
        let path = try folder.write("document: things.yaml\nmodule: SDK\nclient: Zoo\n" + renamed, to: "generator.yaml")
        let tree = try SourceTree.parse(reading: folder("things.yaml"))
        let files = try Pipeline(configuration: Configuration(contentsOf: path)).files(for: tree).files
        let code = files.filter { $0.path.hasPrefix("Sources/SDK/") || $0.path.hasSuffix("SDKStubs.swift") }
        var count = 0
        for file in code where file.path.hasSuffix(".swift") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let declaration =
                /(?:public (?:nonisolated )?(?:static )?(?:struct|enum|typealias|var|let|func)|^ *case) `?(\w+)/
            for match in text.matches(of: declaration.anchorsMatchLineEndings()) {
                count += 1
                let name = String(match.1)
                #expect(name.contains("Renamed") || Self.fixedNames.contains(name), "\(name) in \(file.path)")
            }
            for function in text.matches(
                of: #/(?:public func \w+|public static func \w+|public init)(\((?s:.*?)) \{\n/#
            ) {
                for label in function.1.matches(of: #/(?:\(|, |\n +)(\w+)(?: \w+)?: /#) {
                    let name = String(label.1)
                    #expect(name.contains("Renamed") || Self.fixedLabels.contains(name), "\(name): in \(file.path)")
                }
            }
        }
        #expect(count > 60, "the code was not read")
    }

    @Test func whatIsCalledSoCanBeFoundInTheList() throws {
        let renamed = try renamedConfiguration()
        for line in [
            "'X-Rate-Limit': rateLimitRenamed", "'#/servers/0': productionRenamed",
            "'#/servers/1/variables/region': regionRenamed",
            "'#/servers/1/variables/region/enum/eu': euRenamed", "'#/servers/1/variables/port': portRenamed",
            "'#/components/securitySchemes/login': basicAuthRenamed",
            "'#/components/securitySchemes/login/password': passwordRenamed",
            "'#/components/securitySchemes/oauth/clientSecret': clientSecretRenamed",
            "'#/paths/~1things/post/requestBody/content/multipart~1form-data': makeThingAsMultipartRenamed",
            "'#/paths/~1things/post/responses/200/content/text~1event-stream': makeThingStreamRenamed",
            "'#/paths/~1things/post/parameters/sort/schema/enum/-name': nameDescendingRenamed",
        ] {
            #expect(renamed.contains("  \(line)\n"), "\(line)\n\(renamed)")
        }
    }

    @Test func whatLeadsNowhereOrCannotBeIsAnError() throws {
        try folder.write(Self.document, to: "things.yaml")
        let path = try folder.write(
            """
            document: things.yaml
            responseHeaders: { X-Rate-Limits: left, x-rate-limit: values }
            names:
              '#/servers/2': other
              '#/servers/0': none
              '#/components/securitySchemes/tokn': bearer
              '#/components/securitySchemes/token': baseURL
              '#/components/securitySchemes/key': username
              '#/servers/1/variables/regio': area
              '#/paths/~1things/post/requestBody/content/multipart~1form-data': listPairs
              '#/paths/~1things/post/requestBody/content/text~1plain': client
            """,
            to: "generator.yaml"
        )
        let tree = try SourceTree.parse(reading: folder("things.yaml"))
        let error = #expect(throws: DiagnosticsError.self) {
            try Pipeline(configuration: Configuration(contentsOf: path)).files(for: tree)
        }
        let errors = (error?.diagnostics ?? []).filter { $0.severity == .error }.map { diagnostic in
            ([diagnostic.short] + diagnostic.notes.map(\.message)).joined(separator: " | ")
        }
        #expect(
            errors == [
                "2:20 unknown-name | did you mean 'X-Rate-Limit'?", "2:55 reserved-name", "4:3 unknown-name",
                "5:18 reserved-name", "6:3 unknown-name | did you mean 'token'?", "7:41 reserved-name",
                "8:39 taken-name | one of them would be 'username2'", "9:3 unknown-name | did you mean 'region'?",
                "11:60 reserved-name",
            ]
        )
    }
}
