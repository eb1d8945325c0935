extension ChangeTests {
    static let operationCases: [Case] = [
        .init(
            "another operationId",
            "operationId: getAnimal",
            "operationId: fetchAnimal",
            "breaking S- operation-renamed #/paths/~1animals~1{id}/get"
        ),
        .init(
            "another group",
            "operationId: getAnimal\n      tags: [animals]",
            "operationId: getAnimal\n      tags: [guests]",
            "breaking S- operation-renamed #/paths/~1animals~1{id}/get"
        ),
        .init(
            "another path",
            "/animals/{id}:",
            "/beasts/{id}:",
            "breaking -H path-changed #/paths/~1animals~1{id}/get"
        ),
        .init(
            "an operation that is deprecated",
            "operationId: getGuest",
            "operationId: getGuest\n      deprecated: true",
            "compatible -- operation-deprecated #/paths/~1guests/get"
        ),
        .init(
            "another answer",
            "One., content: { application/json: { schema: { $ref: '#/components/schemas/Guest' } } }",
            "One., content: { application/json: { schema: { $ref: '#/components/schemas/Visitor' } } }",
            "breaking SH response-type-changed #/paths/~1guests/get/responses"
        ),
        .init(
            "an answer that is null at times",
            "{ $ref: '#/components/schemas/Guest' } } }",
            "{ nullable: true, allOf: [{ $ref: '#/components/schemas/Guest' }] } } }",
            "breaking SH response-type-changed #/paths/~1guests/get/responses"
        ),
        .init(
            "another body of an error",
            "None., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } }",
            "None., content: { application/json: { schema: { $ref: '#/components/schemas/Visitor' } } }",
            "breaking -H response-type-changed \(list)/responses/404"
        ),
        .init(
            "a body that may be left out",
            "required: true\n        content",
            "content"
        ),
    ]
}
