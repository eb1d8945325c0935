extension Explanation {
    /// Of `$ref`, and what else leads somewhere.
    static let references: [Explanation] = [
        Explanation(
            "broken-mapping",
            "a discriminator leads to no schema",
            """
            The mapping names a schema that is not there, so nothing can be decoded for this value. The value is
            left out.
            """,
            remedy: "Mend the name, or remove the entry.",
            example: .document(
                """
                components:
                  schemas:
                    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
                    Pet:
                      oneOf: [{ $ref: '#/components/schemas/Cat' }]
                      discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog' } }
                """
            )
        ),
        Explanation(
            "broken-reference",
            "a reference leads nowhere",
            "There is no such file, or nothing at this place in it. What refers to it cannot be generated.",
            remedy: """
                Mend the reference; the note says what was probably meant. `~1` stands for `/` in a pointer, `~0` for
                `~`.
                """,
            example: .document(
                """
                components:
                  schemas:
                    Pet: { type: object }
                    Pets: { type: array, items: { $ref: '#/components/schemas/Pett' } }
                """
            )
        ),
        Explanation(
            "dynamic-reference",
            "a `$dynamicRef` that could mean several schemas",
            """
            What it means depends on where a reader came from, which no type in Swift can follow. The schema that it
            leads to where it is written is taken.
            """,
            remedy: "Nothing, if that schema is right. Otherwise use `$ref`.",
            example: .document(
                """
                components:
                  schemas:
                    List: { $dynamicAnchor: item, type: array, items: { $dynamicRef: '#item' } }
                    Tree:
                      $id: https://example.com/tree
                      $dynamicAnchor: item
                      type: object
                      properties: { children: { type: array, items: { $dynamicRef: '#item' } } }
                """
            )
        ),
        Explanation(
            "empty-pointer",
            "`#/` where `#` is meant",
            """
            In a file of schemas, `#/` leads to a member whose name is empty, and there is none. It is taken for
            `#`, the whole file.
            """,
            remedy: "Write `#`."
        ),
        Explanation(
            "external-reference",
            "a reference to another document, where there is only one",
            """
            A program that reads documents with the `OpenAPI` library has given no way to load others. The generator
            itself reads them.
            """,
            remedy: "Give `DocumentReader.read` a loader."
        ),
        Explanation(
            "ignored-sibling",
            "a field beside `$ref`",
            """
            Beside a reference, all but `summary` and `description` is ignored. Only schemas of OpenAPI 3.1 and
            later may say more.
            """,
            remedy: "Remove the field, or move it to what is referred to.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters: [{ $ref: '#/components/parameters/Limit', required: true }]
                      responses: { '204': { description: Done } }
                components:
                  parameters:
                    Limit: { name: limit, in: query, schema: { type: integer } }
                """
            )
        ),
        Explanation(
            "local-reference",
            "`#` that means another place than it says",
            """
            In a schema with an `$id`, `#` is that schema; elsewhere it is the document. This reference leads
            somewhere only if it is read the other way, and so it is.
            """,
            remedy: "Write the address before the `#`, or move the `$defs` to `components`.",
            example: .document(
                """
                components:
                  schemas:
                    Pet:
                      type: object
                      properties: { name: { $ref: '#/$defs/Name' } }
                      $defs: { Name: { type: string } }
                """
            )
        ),
        Explanation(
            "misplaced-reference",
            "`$ref` where none is allowed",
            """
            The specification allows references only for certain objects. This one is followed all the same, where
            it can mean only one thing.
            """,
            remedy: "Write out what is referred to, or refer to the object around it.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      responses:
                        '200': { description: Pets, content: { $ref: '#/components/responses/Pets/content' } }
                components:
                  responses:
                    Pets: { description: Pets, content: { application/json: { schema: { type: string } } } }
                """
            )
        ),
        Explanation(
            "reference-cycle",
            "references that lead only to each other",
            "Following them never comes to an end, so they mean nothing.",
            remedy: "Put the real thing in place of one of the references.",
            example: .document(
                """
                components:
                  schemas:
                    Pet: { $ref: '#/components/schemas/Animal' }
                    Animal: { $ref: '#/components/schemas/Pet' }
                """
            )
        ),
        Explanation(
            "remote-reference",
            "a reference into the network",
            "Nothing is fetched: a build must not depend on a server, nor change when the server does.",
            remedy: """
                Download the document, and say where it is: under `references` in the configuration, or with --reference
                URL=PATH.
                """,
            example: .document(
                """
                components:
                  schemas:
                    Pet: { $ref: 'https://example.com/schemas/pet.yaml' }
                """
            )
        ),
        Explanation(
            "unknown-address",
            "a reference by a URI that nothing has",
            "Schemas and documents get such addresses by `$id` and `$self`, and none that was read has this one.",
            remedy: "Mend the address, or give the schema its `$id`.",
            example: .document("components:\n  schemas:\n    Pet: { $ref: 'urn:example:pet' }")
        ),
        Explanation(
            "wrong-reference",
            "a reference leads to another kind of object",
            """
            A parameter is needed here, say, and this leads to a schema. Where an object with a schema stands for a
            schema, that schema is taken, with a warning.
            """,
            remedy: "Refer to an object of the right kind.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters: [{ $ref: '#/components/schemas/Limit' }]
                      responses: { '204': { description: Done } }
                components:
                  schemas:
                    Limit: { type: integer }
                """
            )
        ),
    ]
}
