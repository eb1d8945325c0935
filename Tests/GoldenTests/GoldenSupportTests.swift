import Testing

/// What the other suites rely on to see a difference at all.
@Suite struct GoldenSupportTests {
    @Test func changedMissingAndExtraFilesAreAllShown() {
        let expected = FileTree(["a": Array("1\n2\n".utf8), "same": [0], "gone": Array("x\n".utf8)])
        let actual = FileTree(["a": Array("1\n3\n".utf8), "same": [0], "new/b": Array("y".utf8)])
        let difference = Golden.difference(from: expected, to: actual, in: "folder")
        #expect(
            difference == """
                --- a/folder/a
                +++ b/folder/a
                @@ -1,2 +1,2 @@
                 1
                -2
                +3

                --- a/folder/gone
                +++ /dev/null
                @@ -1 +0,0 @@
                -x

                --- /dev/null
                +++ b/folder/new/b
                @@ -0,0 +1 @@
                +y
                \\ No newline at end of file

                """
        )
        #expect(Golden.difference(from: expected, to: expected, in: "folder") == nil)
    }

    @Test(
        arguments: [
            ("public func f() -> String { 1 }", "cannot convert return expression"),
            ("import SmallRuntime\npublic func f() { let unused = JSONValue.null }", "was never used"),
            ("import SmallRuntime\npublic typealias A = JSONValues", "cannot find type 'JSONValues'"),
        ]
    )
    func errorsAndWarningsAreComplaints(source: String, complaint: String) async throws {
        let package = FileTree(["Sources/Small/a.swift": Array(source.utf8)])
        let text = try await Compilation(package: package, module: "Small").complaint()
        #expect(text?.contains(complaint) == true, "\(text ?? "nothing")")
    }
}
