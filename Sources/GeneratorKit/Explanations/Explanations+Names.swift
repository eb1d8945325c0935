extension Explanation {
    /// Of components, tags, security schemes and servers.
    static let names: [Explanation] = [
        Explanation(
            "duplicate-operation-id",
            "two operations with one `operationId`",
            "The specification wants each to be unique. The second operation gets a name from its path and method.",
            remedy: "Give one of the two another `operationId`.",
            example: .document(
                """
                paths:
                  /pets:
                    get: { operationId: pets, responses: { '204': { description: Done } } }
                    post: { operationId: pets, responses: { '204': { description: Done } } }
                """
            )
        ),
        Explanation(
            "invalid-host",
            "a host that is more than a host",
            """
            In OpenAPI 2.0, `host` is the name of a host and perhaps a port. The scheme stands in `schemes`, the
            path in `basePath`.
            """,
            remedy: "Move the other parts to where they belong.",
            example: .document("swagger: '2.0'\nhost: https://api.example.com/v1")
        ),
        Explanation(
            "invalid-name",
            "a component with a name that is not allowed",
            """
            Names of components hold letters, digits, `.`, `-` and `_` alone. It is an error from OpenAPI 3.1 on;
            before, such names were in use, and it is a warning.
            """,
            remedy: "Rename the component, and the references to it.",
            example: .document("components:\n  schemas:\n    Pet (new): { type: object }")
        ),
        Explanation(
            "tag-cycle",
            "a tag that is within itself",
            "`parent` leads from tag to tag, and back to the first. The tags are taken for tags without a parent.",
            remedy: "Remove one of the parents.",
            example: .document(
                """
                openapi: 3.2.0
                tags:
                  - { name: cats, parent: pets }
                  - { name: pets, parent: cats }
                """
            )
        ),
        Explanation(
            "unknown-security-scheme",
            "a security scheme that is not there",
            """
            An operation demands a scheme that `components.securitySchemes` does not have. The demand is ignored:
            the SDK has no credential for it.
            """,
            remedy: "Mend the name, or add the scheme.",
            example: .document(
                """
                security:
                  - apiKey: []
                components:
                  securitySchemes:
                    api_key: { type: http, scheme: bearer }
                """
            )
        ),
        Explanation(
            "unknown-tag",
            "a tag's parent that is not there",
            "`parent` names another tag of the document, and there is none of this name.",
            remedy: "Mend the name, or add the tag.",
            example: .document("openapi: 3.2.0\ntags:\n  - { name: cats, parent: pets }")
        ),
        Explanation(
            "unsupported-scheme",
            "a scheme other than HTTP",
            """
            An operation is called over `https` or `http`. With none of them named, it is called as the rest of the
            API is.
            """,
            remedy: "Add `https` to the schemes, or leave the operation out.",
            example: .document(
                """
                swagger: '2.0'
                host: api.example.com
                paths:
                  /news:
                    get: { schemes: [wss], responses: { '200': { description: News } } }
                """
            )
        ),
    ]
}
