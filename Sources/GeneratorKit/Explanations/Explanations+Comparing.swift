extension Explanation {
    /// Of `diff`.
    static let comparing: [Explanation] = [
        Explanation(
            "git-failed",
            "git cannot give the revision",
            "`diff` asks git for the documents of a revision. The message has what git said.",
            remedy: "Run the command in the repository, and see that `git show` knows the revision."
        ),
        Explanation(
            "incomplete-change",
            "a line of `diff.ignore` that does not say where",
            "An entry is the kind of a change and its place, with a space between them.",
            remedy: "Copy the line that `diff` prints below the change."
        ),
        Explanation(
            "no-git",
            "there is no git",
            "`diff` needs it to read documents of a revision.",
            remedy: "Install git, or compare two files: `generator diff old.yaml new.yaml`."
        ),
        Explanation(
            "no-version",
            "neither a document nor a revision",
            "No file has this name, and git knows no such branch, tag or commit.",
            remedy: "Mend the name. In a shallow clone, fetch the revision first: `git fetch --depth 1 origin main`."
        ),
        Explanation(
            "unknown-change",
            "a line of `diff.ignore` with no kind of change",
            "The first word of an entry is the kind of a change, such as `property-removed`.",
            remedy: "Copy the line that `diff` prints below the change."
        ),
        Explanation(
            "unused-ignore",
            "a line of `diff.ignore` that is not needed",
            "There is no such change any more, so the line does nothing.",
            remedy: "Remove the line."
        ),
        Explanation(
            "unwritable-changelog",
            "the changelog cannot be written",
            "`diff --changelog` adds what it found to a file. The message has the reason that the system gave.",
            remedy: "Look at the path, the permissions and the room on the disk."
        ),
    ]
}
