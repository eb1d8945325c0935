import SourceTree
import Testing

@testable import SchemaIR

/// Inline schemas of responses, request bodies and parameters of the components: each is one type, named after its
/// component.
@Suite struct ComponentPlacesTests {
    private static let object = "{schema: {type: object, properties: {kind: {type: string, enum: [a, b]}}}}"
    private static let json = "{application/json: \(object)}"

    /// The types that are not nested, with what they are named after, apart from their order.
    private func types(_ api: API, ownedBy wanted: String = "") -> Set<String> {
        let outer = api.types.filter { if case .type = $0.origin.owner { false } else { true } }
        let texts = outer.map { type in
            let steps = type.origin.steps.map(Self.text).joined(separator: ", ")
            return "\(Self.owner(of: type)) \(steps) \(type.pointer)"
        }
        return Set(texts.filter { $0.hasPrefix(wanted) })
    }

    private static func owner(of type: TypeDeclaration) -> String {
        if case .operation = type.origin.owner { "operation" } else { "api" }
    }

    private static func text(_ step: TypeDeclaration.Origin.Step) -> String {
        switch step {
        case .property(let name, _): "property \(name)"
        default: "\(step)"
        }
    }

    private func paths(_ operations: [String]) -> String {
        operations.map { "/\($0.prefix(1)): {get: {\($0.dropFirst(3))}}" }.joined(separator: "\n")
    }

    @Test("a response is one type for all operations, in whatever order they are")
    func responses() throws {
        let components = "responses: {Unauthorized: {description: d, content: \(Self.json)}}"
        let operations = ["a: ", "b: "].map {
            "\($0)responses: {'200': {description: d}, '401': {$ref: '#/components/responses/Unauthorized'}}"
        }
        for order in [operations, operations.reversed()] {
            let api = try Lowered(components: components, paths: paths(order)).api
            let pointer = "#/components/responses/Unauthorized/content/application~1json/schema"
            #expect(types(api) == ["api componentResponse(\"Unauthorized\") \(pointer)"])
            let bodies = api.operations.map { $0.responses[1].payload?.type }
            #expect(bodies == [.declared(TypeID(0)), .declared(TypeID(0))])
        }
    }

    @Test("a chain of references leads to the component at its end, and the first of those that lead elsewhere counts")
    func chains() throws {
        let components = """
            responses:
              A: {$ref: '#/components/responses/C'}
              C: {description: d, content: \(Self.json)}
              E: {$ref: '#/components/x-more/Shared'}
              D: {$ref: '#/components/x-more/Shared'}
            x-more: {Shared: {description: d, content: \(Self.json)}}
            """
        let responses = "'400': {$ref: '#/components/responses/A'}, '401': {$ref: '#/components/responses/E'}"
        let api = try Lowered(components: components, paths: "/a: {get: {responses: {\(responses)}}}").api
        let schema = "content/application~1json/schema"
        #expect(
            types(api) == [
                "api componentResponse(\"C\") #/components/responses/C/\(schema)",
                "api componentResponse(\"D\") #/components/responses/D/\(schema)",
            ]
        )
    }

    @Test("what is no component is named after the first operation")
    func otherPlaces() throws {
        let paths = """
            /a: {get: {responses: {'400': {description: d, content: \(Self.json)}}}}
            /b: {get: {responses: {'400': {$ref: '#/paths/~1a/get/responses/400'}}}}
            """
        let api = try Lowered(paths: paths).api
        #expect(types(api).allSatisfy { $0.hasPrefix("operation response(\"400\") #/paths/~1a/get/responses/400/") })
    }

    @Test("each form of a response and its stream are called after it, and what repeats a schema is that")
    func forms() throws {
        let other = "{schema: {type: object, properties: {other: {type: string}}}}"
        let event = "{schema: {type: object, properties: {delta: {type: string}}}}"
        let content = """
            {text/event-stream: \(event), application/vnd.a+json: \(other), application/json: \(Self.object),
            application/xml: \(Self.object)}
            """
        let components = "responses: {Chat: {description: d, content: \(content)}}"
        let response = "{$ref: '#/components/responses/Chat'}"
        // The second has a stream of its own already, so the component's is another answer there.
        let own = "{description: d, content: {application/json: {}, text/event-stream: {schema: {type: integer}}}}"
        let operations = ["a: responses: {'200': \(response)}", "b: responses: {'200': \(own), '201': \(response)}"]
        for order in [operations, operations.reversed()] {
            let lowered = try Lowered(components: components, paths: paths(order))
            #expect(
                types(lowered.api).filter { $0.contains("component") }.map { String($0.prefix { $0 != "#" }) }.sorted()
                    == [
                        "api componentResponse(\"Chat\") ",
                        "api componentResponse(\"Chat\"), bodyForm(\"vnd a json\") ",
                        "api componentResponse(\"Chat\"), event ",
                    ]
            )
        }
    }

    @Test("a request body is one type, and what its parts are made of is called after it too")
    func requestBodies() throws {
        let components = """
            requestBodies:
              Pet: {content: \(Self.json)}
              Upload: {content: {multipart/form-data: \(Self.object)}}
            """
        let operations = [
            "a: requestBody: {$ref: '#/components/requestBodies/Pet'}, responses: {}",
            "b: requestBody: {$ref: '#/components/requestBodies/Upload'}, responses: {}",
            "c: requestBody: {$ref: '#/components/requestBodies/Upload'}, responses: {}",
            "d: requestBody: {$ref: '#/components/requestBodies/Pet'}, responses: {}",
        ]
        for order in [operations, operations.reversed()] {
            let api = try Lowered(components: components, paths: paths(order)).api
            let bodies = "#/components/requestBodies"
            #expect(
                types(api) == [
                    "api componentRequestBody(\"Pet\") \(bodies)/Pet/content/application~1json/schema",
                    "api componentRequestBody(\"Upload\"), property kind"
                        + " \(bodies)/Upload/content/multipart~1form-data/schema/properties/kind",
                ]
            )
        }
    }

    @Test("a parameter is one type, also where a schema refers to that of the parameter")
    func parameters() throws {
        let parameter = "{name: order, in: query, schema: {type: string, enum: [up, down]}}"
        let components = """
            parameters:
              sort: \(parameter)
              filter: {name: f, in: query, content: {application/json: \(Self.object)}}
            """
        let schema = "{type: object, properties: {sort: {$ref: '#/components/parameters/sort/schema'}}}"
        let references = "[{$ref: '#/components/parameters/sort'}, {$ref: '#/components/parameters/filter'}]"
        let operations = [
            "a: responses: {'200': {description: d, content: {application/json: {schema: \(schema)}}}}",
            "b: parameters: \(references), responses: {}",
        ]
        for order in [operations, operations.reversed()] {
            let api = try Lowered(components: components, paths: paths(order)).api
            #expect(
                types(api, ownedBy: "api") == [
                    "api componentParameter(\"sort\") #/components/parameters/sort/schema",
                    "api componentParameter(\"filter\") #/components/parameters/filter/content/application~1json/schema",
                ]
            )
        }
    }

    @Test("OpenAPI 2.0: what operations produce does not change what a shared response is called")
    func swagger() throws {
        let schema = "{type: object, properties: {id: {type: string}}}"
        let operations = [
            "/a: {get: {produces: [application/xml], responses: {'400': {$ref: '#/responses/Bad'}}}}",
            "/b: {get: {produces: [text/csv, application/xml], responses: {'400': {$ref: '#/responses/Bad'}}}}",
            "/c: {post: {parameters: [{$ref: '#/parameters/pet'}], responses: {}}}",
            "/d: {post: {parameters: [{$ref: '#/parameters/field'}, {$ref: '#/parameters/sort'}], responses: {}}}",
        ]
        for order in [operations, operations.reversed()] {
            let text = """
                swagger: '2.0'
                info: {title: t, version: '1'}
                responses: {Bad: {description: d, schema: \(schema)}}
                parameters:
                  pet: {name: pet, in: body, schema: \(schema)}
                  field: {name: field, in: formData, type: string, enum: [a, b]}
                  sort: {name: sort, in: query, type: string, enum: [a, b]}
                paths:
                  \(order.joined(separator: "\n  "))
                """
            let api = try Lowered(text: text).api
            #expect(
                types(api, ownedBy: "api") == [
                    "api componentResponse(\"Bad\") #/responses/Bad/schema",
                    "api componentRequestBody(\"pet\") #/parameters/pet/schema",
                    "api componentParameter(\"field\") #/parameters/field",
                    "api componentParameter(\"sort\") #/parameters/sort",
                ]
            )
        }
    }
}
