extension Explanation {
    /// Of documents, and the fields of their objects.
    static let structure: [Explanation] = [
        Explanation(
            "contradiction",
            "two things that exclude each other",
            """
            The specification allows one of them, and to choose would be a guess. Where documents in use have both,
            it is a warning.
            """,
            remedy: "Remove one of the two.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters:
                        - { name: limit, in: query, schema: { type: integer }, example: 1, examples: { two: { value: 2 } } }
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "equivalent-names",
            "two names that differ in Unicode normalisation alone",
            """
            The same letter with an accent can be written as one character, or as two. Nobody sees the difference,
            and Swift has none: the two are read as one name.
            """,
            remedy: "Rename one of the two, or remove it.",
            example: .document(
                """
                components:
                  schemas:
                    Cafe\u{301}: { type: string }
                    Caf\u{E9}: { type: string }
                """
            )
        ),
        Explanation(
            "ignored-field",
            "a field that has no effect here",
            "The specification gives the field no meaning at this place. It is ignored, or read as the message says.",
            remedy: "Remove the field, or move it to where it belongs.",
            example: .document(
                """
                openapi: 3.2.0
                paths:
                  /pets:
                    get:
                      parameters: [{ name: a, in: cookie, style: form, allowReserved: true, schema: { type: string } }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "misplaced-field",
            "a field of another object",
            """
            The field exists, but not here. Most often it is a keyword of a schema, beside `schema` rather than in
            it, where it would say nothing.
            """,
            remedy: "Move the field to the object that the message names.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters: [{ name: limit, in: query, type: integer }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "missing-field",
            "a field that the specification requires",
            "It is an error where nothing can be made without the field, and a warning where everything works as well.",
            remedy: "Add the field.",
            example: .document("paths:\n  /pets:\n    get:\n      responses: { '200': {} }")
        ),
        Explanation(
            "newer-version",
            "a version that is newer than this generator",
            "The document is read as the newest version that is known. What the new version brought is not understood.",
            remedy: "Look for a newer generator, or write the version that the document really needs.",
            example: .text("openapi: 3.9.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}")
        ),
        Explanation(
            "not-openapi",
            "a file that is no OpenAPI document",
            "A document has the field `openapi` (3.x) or `swagger` (2.0) at its top.",
            remedy: """
                Look whether this is the right file. A part of a document is reached by `$ref`, from one that has the
                field.
                """,
            example: .text("info: { title: Pets, version: 1.0.0 }\npaths: {}")
        ),
        Explanation(
            "null-field",
            "a field with nothing after its colon",
            """
            The value is null, which the field cannot be. It is read as if the field were absent, or as an empty
            object.
            """,
            remedy: "Write the value, or remove the field.",
            example: .document("tags:\n  - name: pets\n    description:")
        ),
        Explanation(
            "too-deep",
            "schemas within schemas within schemas, beyond a limit",
            "Reading takes room for each level, so there is a limit.",
            remedy: "Give schemas in the middle a place in `components`, and refer to them."
        ),
        Explanation(
            "unknown-field",
            "a field that the object does not have",
            """
            Mostly a misspelled name, or an extension without `x-`. In objects where a lost field would change the
            API this is an error, elsewhere the field is ignored.
            """,
            remedy: "Take the name that the note suggests, remove the field, or put `x-` before it.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      operationID: listPets
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unknown-version",
            "a version that cannot be read",
            "OpenAPI 2.0, 3.0, 3.1 and 3.2 can be read, and overlays 1.0 and 1.1.",
            remedy: "Convert the document. If the version is a mistake, mend it.",
            example: .text("openapi: 4.0.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}")
        ),
    ]
}
