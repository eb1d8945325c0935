extension Explanation {
    /// Of the values of fields.
    static let values: [Explanation] = [
        Explanation(
            "invalid-count",
            "a number that cannot be a count",
            "`maxLength`, `minItems` and the like count something, so they are integers from 0. This one is ignored.",
            remedy: "Write an integer, or remove the keyword.",
            example: .document("components:\n  schemas:\n    Name: { type: string, maxLength: -1 }")
        ),
        Explanation(
            "quoted-bool",
            "true or false in quotes",
            "In quotes it is a text. It is read as what it says.",
            remedy: "Remove the quotes.",
            example: .document("components:\n  schemas:\n    Name: { type: string, deprecated: 'true' }")
        ),
        Explanation(
            "quoted-number",
            "a number in quotes",
            "In quotes it is a text. It is read as the number that it says.",
            remedy: "Remove the quotes.",
            example: .document("components:\n  schemas:\n    Age: { type: integer, minimum: '0' }")
        ),
        Explanation(
            "unknown-value",
            "a word that the field does not know",
            "The field takes one of a few words, which the message lists.",
            remedy: "Write one of them; the note says which one was probably meant.",
            example: .document(
                """
                paths:
                  /pets:
                    get:
                      parameters: [{ name: limit, in: qeury, schema: { type: integer } }]
                      responses: { '204': { description: Done } }
                """
            )
        ),
        Explanation(
            "unquoted-text",
            "a text that YAML reads as something else",
            "Without quotes, `1.0` is a number and `true` a truth value. It is read as the text that stands there.",
            remedy: "Put quotes around it.",
            example: .document("info: { title: Pets, version: 1.0 }")
        ),
        Explanation(
            "wrong-type",
            "a value of another type than the field's",
            """
            The field needs an object, an array, a text or a number, and this is something else. Where it is plain
            what is meant it is a warning, and read so.
            """,
            remedy: """
                Write a value of the type that the message names. Often only a dash, a colon or the indentation is
                wrong.
                """,
            example: .document("paths:\n  - /pets\n  - /pets/{id}")
        ),
    ]
}
