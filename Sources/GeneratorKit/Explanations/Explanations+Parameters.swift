extension Explanation {
    /// Of paths and parameters.
    static let parameters: [Explanation] = [
        Explanation(
            "duplicate-parameter",
            "two parameters with one name in one place",
            """
            Parameters are told apart by name and place (`path`, `query`, `header`, `cookie`), so one of the two
            could not be sent.
            """,
            remedy: "Remove one of the two. A parameter of an operation may replace one of its path.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters:
                        - { name: limit, in: query, schema: { type: integer } }
                        - { name: limit, in: query, schema: { type: string } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "invalid-collection-format",
            "`collectionFormat: multi` where it cannot be",
            """
            It repeats `name=value`, which only a query or a form can. Elsewhere it is read as `csv`: values with
            commas between them.
            """,
            remedy: "Write the format that the server understands, mostly `csv`.",
            example: .document(
                """
                swagger: '2.0'
                paths:
                  /pets:
                    get:
                      parameters:
                        - { name: ids, in: header, type: array, items: { type: string }, collectionFormat: multi }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "invalid-header-name",
            "a header with a name that HTTP does not allow",
            """
            Names of header fields hold letters, digits and some signs, no spaces and no colon. Nothing else can be
            sent (RFC 9110, section 5.1).
            """,
            remedy: "Write the name as it is in the request.",
            example: .document(
                """
                openapi: 3.2.0
                paths:
                  /pets:
                    get:
                      parameters: [{ name: 'Request ID', in: header, schema: { type: string } }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "invalid-method",
            "an HTTP method with a name that HTTP does not allow",
            "Methods in `additionalOperations` are sent as they are written: letters, digits and some signs.",
            remedy: "Write the method as it is in the request.",
            example: .document(
                """
                openapi: 3.2.0
                paths:
                  /pets:
                    additionalOperations:
                      'LOOK UP': { responses: { '204': { description: Done } } }
                """
            )
        ),
        Explanation(
            "invalid-parameter-name",
            "a name that cannot stand in a path",
            "A parameter of a path stands between `{` and `}`, so its name has neither of them, nor a slash.",
            remedy: "Rename the parameter, here and in the path.",
            example: .document(
                """
                paths:
                  /pets/{id}:
                    get:
                      parameters: [{ name: '{id}', in: path, required: true, schema: { type: string } }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "invalid-path",
            "a path without a slash at its start",
            "A path is added to the URL of a server, and begins with `/`. What is no path begins with `x-`.",
            remedy: "Put a slash before it.",
            example: .document("paths:\n  pets:\n    get: { responses: { '204': { description: Done } } }")
        ),
        Explanation(
            "optional-path-parameter",
            "a parameter in a path that is not required",
            """
            A path without one of its parts is another path. It is an error from OpenAPI 3.1 on; before, it is a
            warning, and the parameter is taken for required.
            """,
            remedy: "Write `required: true`. For a path without the part, write a path of its own.",
            example: .document(
                """
                paths:
                  /pets/{id}:
                    get:
                      parameters: [{ name: id, in: path, schema: { type: string } }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "undeclared-path-parameter",
            "a part of a path that nothing declares",
            "The path has `{name}`, and no parameter of this name is `in: path`. It is taken for a string.",
            remedy: "Declare the parameter, with its type and a description.",
            example: .document("paths:\n  /pets/{id}:\n    get: { responses: { '204': { description: Done } } }")
        ),
        Explanation(
            "undefined-style",
            "a parameter whose style has no meaning for its type",
            """
            The specification tells for each `style` which types it can write, and this combination is not among them: servers
            differ in what they read. The SDK sends it in the form that the message names, which most servers mean.
            """,
            remedy: "If the server reads that form, there is nothing to do. Otherwise write the style that it reads.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters:
                        - { name: kinds, in: query, style: deepObject, schema: { type: array, items: { type: string } } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unsupported-collection-format",
            "an array within an array, in a parameter",
            "There is no form that all servers read. Each array within is sent as JSON.",
            remedy: """
                Look whether the server reads it so. Otherwise declare the parameter as a string, and write it yourself.
                """,
            example: .document(
                """
                swagger: '2.0'
                paths:
                  /area:
                    get:
                      parameters:
                        - name: points
                          in: query
                          type: array
                          items: { type: array, collectionFormat: pipes, items: { type: number } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unsupported-parameter-content",
            "a parameter in a media type that is not written",
            "An object or an array in a parameter can be sent as JSON, and that is how it is sent.",
            remedy: "Write `application/json` if the server reads that, or declare the parameter as a string.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters:
                        - { name: filter, in: query, content: { application/xml: { schema: { type: object } } } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unused-path-parameter",
            "a parameter in a path that does not have it",
            "The parameter is `in: path`, and the path has no part of this name. It is left out.",
            remedy: "Write `{name}` into the path, or correct the spelling of one of them.",
            example: .document(
                """
                paths:
                  /pets/{id}:
                    get:
                      parameters:
                        - { name: id, in: path, required: true, schema: { type: string } }
                        - { name: owner, in: path, required: true, schema: { type: string } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
    ]
}
