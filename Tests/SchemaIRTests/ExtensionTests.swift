import SourceTree
import Testing

@testable import SchemaIR

/// What documents say to other generators, and what goes over it. `Tests/GoldenTests` has what each extension means.
@Suite struct ExtensionTests {
    private let paths = """
        /v1/things:
          get:
            operationId: list
            tags: [Things]
            x-speakeasy-group: items
            x-speakeasy-name-override: all
            x-ms-pageable: {nextLinkName: more}
            responses:
              '200':
                description: d
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {data: {type: array, items: {type: string}}, more: {type: string}}
        """

    private func operation(_ options: LoweringOptions = .init()) throws -> (group: String, name: String, isPaged: Bool)
    {
        let lowered = try Lowered(paths: paths, options: options)
        let group = try #require(lowered.api.groups.first)
        let operation = try #require(group.operations.first)
        return (group.name, operation.name, operation.paging != nil)
    }

    @Test("extensions go over what is found, and the configuration over extensions")
    func precedence() throws {
        #expect(try operation() == ("items", "all", true))
        #expect(try operation(.init(grouping: .path)) == ("things", "all", true))
        #expect(try operation(.init(findsPaging: false)) == ("items", "all", false))
        let override = LoweringOptions.OperationOverride(name: "each", group: "mine", paging: .off)
        #expect(try operation(.init(operations: ["list": override])) == ("mine", "each", false))
    }

    @Test(
        "what is of another form than the extension has is as if it were not there",
        arguments: [
            "x-speakeasy-group: items", "x-speakeasy-name-override: all", "x-ms-pageable: {nextLinkName: more}",
        ]
    )
    func otherForms(line: String) throws {
        let key = String(line.prefix { $0 != ":" })
        for value in ["3", "{}", "[]", "''", "null", "{nextLinkName: 5}", "{nextLinkName: ''}"] {
            let lowered = try Lowered(paths: paths.replacing(line, with: "\(key): \(value)"))
            let group = try #require(lowered.api.groups.first)
            #expect(lowered.warnings.isEmpty)
            switch key {
            case "x-speakeasy-group": #expect(group.name == "Things")
            case "x-speakeasy-name-override": #expect(group.operations.first?.name == "list")
            default: #expect(group.operations.first?.paging == nil)
            }
        }
    }

    @Test("a query that is more than a path is not followed")
    func queries() throws {
        func paging(_ next: String) throws -> String? {
            let extensions = """
                x-speakeasy-pagination: {type: cursor, inputs: [{name: from, in: requestBody, type: cursor}], \
                outputs: {nextCursor: '\(next)'}}
                """
            let body = "{type: object, properties: {from: {type: string}}}"
            let text = paths.replacing("x-ms-pageable: {nextLinkName: more}", with: extensions)
                .replacing("get:", with: "post:")
                .replacing(
                    "responses:",
                    with:
                        "requestBody: {content: {application/json: {schema: \(body)}}}\n    responses:"
                )
            let dump = try Lowered(paths: text).api.dump()
            return dump.split(separator: "\n").first { $0.contains("pages of") }.map { String($0.drop { $0 == " " }) }
        }
        #expect(try paging("$.more") == "pages of data: string, by cursor body from = more")
        for query in ["$.data[-1].id", "$.data[*]", "$..more", "$", "more", "$[more]", "$.*"] {
            #expect(try paging(query) == nil, "\(query)")
        }
    }
}
