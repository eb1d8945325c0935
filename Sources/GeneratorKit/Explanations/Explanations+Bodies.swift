extension Explanation {
    /// Of what is sent and answered.
    static let bodies: [Explanation] = [
        Explanation(
            "invalid-media-type",
            "a body in something that is no media type",
            "A media type has a slash: `application/json`. There is no way to say what a body without one is.",
            remedy: "Write the whole media type.",
            example: .document(
                """
                paths:
                  /pets:
                    post:
                      requestBody:
                        content:
                          json: { schema: { type: object } }
                          application/json: { schema: { type: object } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "invalid-paging",
            "pages that cannot be followed as somebody says",
            """
            The configuration or an extension of the document says how an operation gives its list in pages, and the
            operation has no such parameter, property or header. From the configuration it is an error; an extension
            is not followed.
            """,
            remedy: "Mend the name, or write `paging: off` for the operation.",
            example: .configuration(
                """
                operations:
                  listPets:
                    paging: { style: cursor, request: query.cursor, items: data, next: next_cursor }
                """
            )
        ),
        Explanation(
            "invalid-status",
            "a response whose key is no status",
            """
            Responses are called by a code (`200`), a range (`2XX`) or `default`. Several codes in one key are read
            as if each had the response.
            """,
            remedy: "Write a code, a range or `default`.",
            example: .document("paths:\n  /pets:\n    get:\n      responses: { ok: { description: Done } }")
        ),
        Explanation(
            "several-success-bodies",
            "two successful responses with different bodies",
            """
            A call gives one type. It is that of the first; for the other there is another call, or none, as the
            message says.
            """,
            remedy: """
                Nothing, if the message is what you want. One schema with `oneOf` for both gives one call for all.
                """,
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      responses:
                        '200': { description: Pets, content: { application/json: { schema: { type: object } } } }
                        '201': { description: A file, content: { application/pdf: {} } }
                """
            )
        ),
        Explanation(
            "shared-webhook-payload",
            "two webhooks that send the same",
            "Nothing in what arrives tells them apart, so the first one stands for both.",
            remedy: "Nothing, or give each a schema of its own.",
            example: .document(
                """
                components:
                  schemas:
                    Pet: { type: object, properties: { name: { type: string } } }
                webhooks:
                  petAdded:
                    post:
                      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                  petRemoved:
                    post:
                      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                """
            )
        ),
        Explanation(
            "skipped",
            "something that the document wants left out",
            "`x-stainless-skip`, `x-speakeasy-ignore` or `x-fern-ignore` says that SDKs are not to have it.",
            remedy: "Nothing, or remove the extension, by an overlay if the document is not yours.",
            example: .document(
                """
                paths:
                  /internal:
                    get:
                      x-stainless-skip: true
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unnamed-examples",
            "a list of examples where they need names",
            """
            Beside a schema, `examples` is an object of examples by name. Within a schema it is a list. The list is
            ignored here.
            """,
            remedy: "Move the list into the schema, or give each example a name.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      responses:
                        '200':
                          description: A name
                          content: { application/json: { schema: { type: string }, examples: [Rex, Tom] } }
                """
            )
        ),
        Explanation(
            "unsupported-encoding",
            "an `encoding` that is not followed",
            "The message says what of it is not followed, and what is sent instead.",
            remedy: "Nothing, if that is what the server reads.",
            example: .document(
                """
                openapi: 3.2.0
                paths:
                  /pets:
                    post:
                      requestBody:
                        content:
                          multipart/mixed:
                            itemSchema: { type: array, items: { type: string } }
                            itemEncoding: { contentType: multipart/mixed }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "webhook-without-json",
            "a webhook with nothing to read",
            "Webhooks are read as JSON, and this one has no JSON with a schema. It is left out.",
            remedy: "Describe what it sends, if it sends JSON.",
            example: .document("webhooks:\n  petAdded:\n    post: { responses: { '200': { description: Thanks } } }")
        ),
    ]
}
