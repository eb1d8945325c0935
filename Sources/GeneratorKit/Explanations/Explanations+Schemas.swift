extension Explanation {
    /// Of schemas.
    static let schemas: [Explanation] = [
        Explanation(
            "conflicting-types",
            "a property with two types that no value has",
            """
            The schemas of an `allOf` declare the same property with different types, and a value would have to be
            of both. The last one is generated.
            """,
            remedy: "Remove the property from one of the schemas, or give both the same type.",
            example: .document(
                """
                components:
                  schemas:
                    Animal: { type: object, properties: { id: { type: integer } } }
                    Pet:
                      allOf:
                        - { $ref: '#/components/schemas/Animal' }
                        - { type: object, properties: { id: { type: string } } }
                """
            )
        ),
        Explanation(
            "duplicate-required",
            "a name twice in `required`",
            "Once is enough, and the second is ignored. Perhaps another name was meant.",
            remedy: "Remove or correct one of the two.",
            example: .document(
                """
                components:
                  schemas:
                    Pet: { type: object, required: [name, name], properties: { name: {} } }
                """
            )
        ),
        Explanation(
            "empty-composition",
            "`allOf`, `anyOf` or `oneOf` without a schema",
            "There is nothing to combine or to choose from. The keyword is ignored.",
            remedy: "Name the schemas, or remove the keyword.",
            example: .document("components:\n  schemas:\n    Pet: { oneOf: [] }")
        ),
        Explanation(
            "empty-enum",
            "`enum` without a value",
            "No value would be valid. In a schema it is ignored; for a variable of a server it is an error.",
            remedy: "Name the values, or remove the keyword.",
            example: .document("components:\n  schemas:\n    Color: { type: string, enum: [] }")
        ),
        Explanation(
            "endless-schema",
            "a schema that is only ever itself",
            """
            It leads back to itself without an object or a union on the way, which could be a type in Swift. It is
            taken for any JSON value.
            """,
            remedy: "Put an object in between, if there is one, or leave it: any value can be read."
        ),
        Explanation(
            "endless-union",
            "a union that is one of its own alternatives",
            "To be a Pet, a value may be a Pet: that says nothing. The alternative is left out.",
            remedy: "Remove it, or name the schema that was meant.",
            example: .document(
                """
                components:
                  schemas:
                    Cat: { type: object, properties: { lives: { type: integer } } }
                    Dog: { type: object, properties: { name: { type: string } } }
                    Pet:
                      oneOf:
                        - { $ref: '#/components/schemas/Cat' }
                        - { $ref: '#/components/schemas/Dog' }
                        - { $ref: '#/components/schemas/Pet' }
                """
            )
        ),
        Explanation(
            "misplaced-required",
            "`required: true` in a schema",
            """
            In a schema, `required` is a list of names, and stands in the object that has the properties. true or
            false is ignored here, so the property is optional.
            """,
            remedy: "Name the property in the `required` of the object around it.",
            example: .document(
                """
                components:
                  schemas:
                    Pet: { type: object, properties: { name: { type: string, required: true } } }
                """
            )
        ),
        Explanation(
            "named-examples",
            "examples by name in a schema",
            """
            Within a schema, `examples` is a list. Names for them are for `examples` beside a schema. They are
            ignored here.
            """,
            remedy: "Write a list of the values.",
            example: .document("components:\n  schemas:\n    Name: { type: string, examples: { dog: { value: Rex } } }")
        ),
        Explanation(
            "unknown-type",
            "a word that is no type of a schema",
            """
            The types are those of JSON: string, number, integer, boolean, array, object and null. What is more
            special is a `format`: `type: string, format: date`.
            """,
            remedy: "Write one of them, and perhaps a format.",
            example: .document("components:\n  schemas:\n    Age: { type: int }")
        ),
        Explanation(
            "unnamed-variant",
            "alternatives of a union without a name",
            """
            The cases of an enumeration in Swift need names. Where the document gives none, they are made from the
            types, as the message shows. Nothing is wrong with it.
            """,
            remedy: """
                Give each alternative a `title`, or a name in the configuration, before others write code with these.
                """,
            example: .document(
                """
                components:
                  schemas:
                    Pet:
                      oneOf:
                        - { type: object, required: [lives], properties: { lives: { type: integer } } }
                        - { type: object, required: [name], properties: { name: { type: string } } }
                """
            )
        ),
    ]
}
