extension Explanation {
    /// Of configurations and templates.
    static let configuration: [Explanation] = [
        Explanation(
            "invalid-template",
            "a template that cannot be printed",
            """
            A tag is not closed, or names a field that the template's view does not have. Templates are checked
            before anything is printed.
            """,
            remedy: "Mend the tag; the notes say which fields there are."
        ),
        Explanation(
            "invalid-value",
            "a value that the configuration's key cannot have",
            "The message says what the key takes.",
            remedy: "Write such a value; the note says which one was probably meant.",
            example: .configuration("operations:\n  listPets:\n    paging: { style: curser }")
        ),
        Explanation(
            "no-output",
            "nothing says which folder to write to",
            "`generate` and `check` need the folder of the SDK. `validate` does not.",
            remedy: "Write `output: ../Generated/Pets` into the configuration, or give --output."
        ),
        Explanation(
            "protected-file",
            "files that are yours, and not generated",
            "`protected` in the configuration names them, so they are neither written nor removed. This only says so.",
            remedy: "Nothing. Without the entry, the file is generated again.",
            example: .configuration("protected: [README.md]")
        ),
        Explanation(
            "reserved-name",
            "a name that Swift or generated code uses",
            "A type called `String`, say, would be taken for Swift's own all over the SDK.",
            remedy: "Choose another name.",
            example: .configuration("names:\n  '#/components/schemas/Pet': String")
        ),
        Explanation(
            "taken-name",
            "a name that something else in the same place has",
            "Two things of one name cannot stand side by side in Swift.",
            remedy: """
                Choose another name, or rename the other thing as well. `generator inspect --names` lists them all.
                """,
            example: .configuration("names:\n  '#/components/schemas/Pet': Owner")
        ),
        Explanation(
            "unknown-format",
            "a format that the document does not have",
            "`formats` says which Swift type stands for a `format`, and no schema has this one.",
            remedy: "Mend the name, or remove the entry.",
            example: .configuration("formats:\n  uid: UUID")
        ),
        Explanation(
            "unknown-group",
            "a group that the document does not have",
            "`groups` renames groups of operations, which come from tags or paths. There is none of this name.",
            remedy: "Mend the name; `generator inspect --names` lists all groups.",
            example: .configuration("groups:\n  dogs: puppies")
        ),
        Explanation(
            "unknown-key",
            "a key that the configuration does not know",
            "It is an error, as a misspelled key would do nothing and nobody would see it.",
            remedy: "Take the key that the note suggests.",
            example: .configuration("overlay: [pets.overlay.yaml]")
        ),
        Explanation(
            "unknown-name",
            "a name for something that the document does not have",
            """
            `names` gives Swift names to places of the document, by JSON pointer, and nothing that gets a name is at
            this one.
            """,
            remedy: "Mend the pointer; `generator inspect --names` lists all that can be given another name.",
            example: .configuration("names:\n  '#/components/schemas/Pets': PetList")
        ),
        Explanation(
            "unknown-operation",
            "an operation that the document does not have",
            """
            `operations` says things about single operations, by `operationId` or by method and path. There is none
            of this name.
            """,
            remedy: "Mend the name; `generator inspect --names` lists all operations.",
            example: .configuration("operations:\n  listPet: { name: all }")
        ),
        Explanation(
            "unreadable-template",
            "a template that cannot be read",
            "The folder that `templates` names is not there, or something in it cannot be read.",
            remedy: "Look at the path, which is relative to the configuration.",
            example: .configuration("templates: no-such-folder")
        ),
        Explanation(
            "unused-pattern",
            "a protected file that is not generated",
            "`protected` keeps files from being generated, and none of those that are would have this name.",
            remedy: "Mend the pattern, or remove it. Files that the generator does not write are safe in any case.",
            example: .configuration("protected: [READMY.md]")
        ),
        Explanation(
            "unused-reference",
            "a local copy that nothing refers to",
            "`references` says where documents of the network are, and the document does not refer to this one.",
            remedy: "Mend the URL, or remove the entry.",
            example: .configuration("references:\n  https://example.com/pets.yaml: pets.yaml")
        ),
        Explanation(
            "unused-template",
            "a template that is never printed",
            """
            A file in the folder of templates replaces the built-in one of the same name, or is included by another.
            This one does neither.
            """,
            remedy: "Mend its name; the note says which one was probably meant."
        ),
    ]
}
