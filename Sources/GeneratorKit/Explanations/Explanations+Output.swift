extension Explanation {
    /// Of the folder that is written to.
    static let output: [Explanation] = [
        Explanation(
            "busy-output",
            "another run is writing to the folder",
            "Of two runs at a time, one waits for the other. This one has waited long enough.",
            remedy: "Wait until the other run has ended, or end it."
        ),
        Explanation(
            "damaged-journal",
            "notes of an interrupted run that cannot be read",
            """
            A run that was interrupted left a list of what it had changed, so that it can be put back. Somebody
            changed the list.
            """,
            remedy: """
                Look at the folder, restore it from version control, and remove the folder of the journal that the
                message names.
                """
        ),
        Explanation(
            "damaged-lock-file",
            "a lock file that the generator did not write",
            """
            `.generator-lock.json` tells which files the generator wrote. Without it no file is removed or replaced,
            which is a warning. Conflicts of a merge are the usual reason.
            """,
            remedy: "Run `generator generate --force`, which writes everything anew."
        ),
        Explanation(
            "edited-file",
            "a generated file that somebody edited",
            """
            Replacing it would lose the work. So `generate` changes nothing at all; a file that is no longer
            generated stays, with a warning.
            """,
            remedy: """
                Move the change to an overlay, a template, or an extension in a file of your own. --force replaces the
                file; `protected` in the configuration keeps it.
                """
        ),
        Explanation(
            "foreign-file",
            "a file in the way that was not generated",
            "A file of this name would be written, and one is there that the generator did not write.",
            remedy: "Remove it, write to another folder, or replace it with --force."
        ),
        Explanation(
            "impossible-output-path",
            "a file that cannot be written",
            """
            Its name leads out of the folder, or two names cannot both exist, as where upper and lower case are the
            same.
            """,
            remedy: "Rename what the file is called after, under `names` in the configuration."
        ),
        Explanation(
            "interrupted-run",
            "an earlier run was interrupted",
            "What it had changed is put back before anything else is done. This only says so.",
            remedy: "Nothing."
        ),
        Explanation(
            "outdated-file",
            "a file is not what the document gives",
            "`check` found that `generate` would change it.",
            remedy: "Run `generator generate`, and commit what it writes."
        ),
        Explanation(
            "outdated-output",
            "the SDK is not what the document gives",
            "`check` found that `generate` would change something. The difference is shown above.",
            remedy: "Run `generator generate`, and commit what it writes."
        ),
        Explanation(
            "unwritable-output",
            "the folder cannot be written",
            "The message has the reason that the system gave. Nothing was changed.",
            remedy: "Look at the path, the permissions and the room on the disk."
        ),
        Explanation(
            "wrong-count",
            "something of the document got lost",
            """
            The generator counts what it reads and what it prints, and the two do not add up. It is a mistake of the
            generator, and nothing is written.
            """,
            remedy: "Please report it, with the document if you can."
        ),
    ]
}
