import SourceTree

extension OutputFolder {
    /// What somebody wrote by hand is not to be lost in silence.
    func refuseToReplace(_ plan: OutputPlan) throws(DiagnosticsError) {
        var problems = Diagnostics()
        for file in plan.foreign {
            let place = SourceLocation(path: Path.shown("\(path)/\(file)"), line: 1, column: 1)
            let hint = "remove it if it is not needed, write to another folder, or replace it with --force"
            problems.append(
                .error(
                    "foreign-file",
                    "this file was not generated, so it is not replaced",
                    at: place,
                    notes: [.init(hint)]
                )
            )
        }
        for edited in plan.edited {
            let contents = SourceFile(path: Path.shown("\(path)/\(edited.file.path)"), bytes: edited.contents)
            problems.append(
                .error(
                    "edited-file",
                    "this file was edited since it was generated, so it is not replaced",
                    at: contents.location(ofFirstDifferenceFrom: edited.file.bytes),
                    notes: [
                        .init("--force replaces it; `protected` in the configuration keeps it as it is from now on")
                    ]
                )
            )
        }
        try problems.throwIfErrors()
    }
}
