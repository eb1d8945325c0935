extension Explanation {
    /// Of what single commands are asked for.
    static let commands: [Explanation] = [
        Explanation(
            "existing-file",
            "a file that would be replaced",
            """
            `init` writes a configuration, and `templates eject` templates, which are yours from then on: so what is there
            already may have been edited. Nothing is written.
            """,
            remedy: "Name another place, or replace the file with --force."
        ),
        Explanation(
            "missing-sources",
            "a generator without its own files",
            """
            SwiftPM gives the tool of a plugin nothing of what its own build plugins print, so such a tool reads its templates
            and the runtime from the checkout that it was built from. That is not there any more.
            """,
            remedy: "Build the package again, with its dependencies: `swift package reset`, then `swift build`."
        ),
        Explanation(
            "not-in-document",
            "something to be looked at that the document does not have",
            """
            `inspect --operation` takes an `operationId`, a method with a path, a path, or what calls the operation in Swift;
            `inspect --type` takes the name of a schema or of a type in Swift. Both take JSON pointers.
            """,
            remedy: "Mend the name; `generator inspect --ir` lists everything."
        ),
        Explanation(
            "unwritable-file",
            "a file that cannot be written",
            "`init` or `templates eject` could not write a file, for the reason that the message gives.",
            remedy: "Mend what the message says, or name another place."
        ),
    ]
}
