extension Explanation {
    /// Of files, YAML and JSON.
    static let syntax: [Explanation] = [
        Explanation(
            "alias-expansion",
            "the aliases of a document stand for too much",
            """
            A few lines of YAML can stand for billions of values, when aliases are made of aliases. So there is a
            limit.
            """,
            remedy: "Write out what the aliases stand for, or use `$ref`, which repeats nothing."
        ),
        Explanation(
            "control-character",
            "a character that YAML does not allow",
            "YAML allows no control characters but tabs and line breaks. Such characters mostly come from copied text.",
            remedy: "Delete the character, or write it as an escape between double quotes: \"\\u0001\".",
            example: .text("openapi: 3.1.0\ninfo: { title: \"a\u{1}b\", version: '1' }")
        ),
        Explanation(
            "duplicate-key",
            "a key is in a mapping twice",
            "Only one of the two values could be taken, and which one would be a guess. So this is an error.",
            remedy: "Remove one of the two, or merge them. The note says where the first one is.",
            example: .text("openapi: 3.1.0\ninfo:\n  title: Pets\n  version: 1.0.0\n  title: Pets API\npaths: {}")
        ),
        Explanation(
            "empty-document",
            "a file without any value",
            "The file is empty, or has nothing but comments.",
            remedy: "Look whether this is the right file, and whether it was written to the end.",
            example: .text("# to be written")
        ),
        Explanation(
            "file-too-large",
            "a file is larger than what is read",
            "There is a limit, so that a wrong file is refused rather than read for minutes.",
            remedy: "Look whether this is the right file. A document may be split into several by `$ref`."
        ),
        Explanation(
            "invalid-merge",
            "`<<` merges something that is no mapping",
            "The merge key `<<` adds the members of other mappings. A text or a number has no members.",
            remedy: "Let `<<` have an alias of a mapping, or a list of such aliases.",
            example: .text("openapi: 3.1.0\ninfo:\n  <<: Pets\n  version: 1.0.0")
        ),
        Explanation(
            "invalid-tag",
            "a YAML tag that does not fit its value",
            "A tag such as `!!int` says what a value is, and this value cannot be that.",
            remedy: "Remove the tag: without one, a value is what it looks like.",
            example: .text("openapi: 3.1.0\ninfo: { title: !!int Pets, version: 1.0.0 }")
        ),
        Explanation(
            "invalid-utf16",
            "bytes that are not UTF-16",
            "The file begins as a text in UTF-16 does, and is not one throughout.",
            remedy: "Save the file as UTF-8."
        ),
        Explanation(
            "invalid-utf8",
            "bytes that are not UTF-8",
            "YAML and JSON are Unicode. Such a byte is mostly left from an older encoding such as Latin-1.",
            remedy: "Save the file as UTF-8, or mend the character at this place."
        ),
        Explanation(
            "json-syntax",
            "something that is not JSON",
            "The file cannot be read from this place on, so this is the only error in it that can be shown.",
            remedy: "Look at the place, and right before it: a missing comma or bracket is noticed at what comes next.",
            example: .text("{\n  \"openapi\": \"3.1.0\",\n  \"info\" { \"title\": \"Pets\" ]\n}")
        ),
        Explanation(
            "nesting-too-deep",
            "values within values within values, beyond a limit",
            "No API is nested so deeply. Mostly a program wrote brackets without end.",
            remedy: "Look at what wrote the document. Schemas can refer to each other instead of containing each other."
        ),
        Explanation(
            "non-scalar-key",
            "a list or a mapping as a key",
            "YAML allows it, JSON does not, and neither does OpenAPI.",
            remedy: "Use a text as the key. A template such as `{id}` at the start of a key needs quotes around it.",
            example: .text("openapi: 3.1.0\npaths:\n  {id}:\n    get: {}")
        ),
        Explanation(
            "recursive-alias",
            "an alias within the value that it stands for",
            "The value would have itself as a part, without end.",
            remedy: "Use `$ref` for a schema that refers to itself.",
            example: .text("openapi: 3.1.0\ncomponents:\n  schemas: &all\n    Tree: { properties: { children: *all } }")
        ),
        Explanation(
            "several-documents",
            "a second YAML document in one file",
            "A line of three dashes ends a document and begins another. Only one can be read.",
            remedy: "Split the file, or remove the dashes.",
            example: .text("openapi: 3.1.0\n---\nopenapi: 3.1.0")
        ),
        Explanation(
            "too-many-directives",
            "too many lines that begin with `%`",
            "Such lines are directives of YAML, of which a document has one or two.",
            remedy: "Look whether this is a YAML file at all."
        ),
        Explanation(
            "unknown-alias",
            "an alias without an anchor",
            "`*name` stands for the value that `&name` was written before, and there is none so far.",
            remedy: "Put the anchor before the alias. A text that begins with `*` needs quotes around it.",
            example: .text("openapi: 3.1.0\ninfo: { title: *title, version: 1.0.0 }")
        ),
        Explanation(
            "unreadable-file",
            "a file that cannot be read",
            "It is not there, or may not be read. The message has the reason that the system gave.",
            remedy: "Look at the path. Paths in a configuration are relative to the folder that it is in."
        ),
        Explanation(
            "yaml-syntax",
            "something that is not YAML",
            "The file cannot be read from this place on, so this is the only error in it that can be shown.",
            remedy: """
                Look at the place, and right before it. Mostly it is the indentation, a quote or bracket that is not closed,
                or a text with a colon in it that needs quotes.
                """,
            example: .text("openapi: 3.1.0\ninfo:\n  title: Pets: the API\n  version: 1.0.0")
        ),
    ]
}
