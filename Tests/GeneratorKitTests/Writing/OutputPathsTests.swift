import Testing

@testable import GeneratorKit

@Suite struct OutputPathsTests {
    @Test(arguments: [
        "", "/etc/passwd", "../a", "a/../../b", "a/..", "a/./b", "./a", "a//b", "a/", "a\\b", "a\0b", "a\nb", "a\"b",
        ".generator-lock.json",
    ])
    func refusesWhatLeadsElsewhere(path: String) {
        #expect(OutputPaths.problem(with: path) != nil)
    }

    @Test(arguments: ["Package.swift", "Sources/A/B.swift", ".gitignore", "a..b", "Sources/Ünïcode.swift", "a b"])
    func acceptsPathsBelowTheFolder(path: String) {
        #expect(OutputPaths.problem(with: path) == nil)
    }

    @Test(arguments: [
        (["a", "b", "a"], "a", "a"),
        (["Sources/Pet.swift", "Sources/pet.swift"], "Sources/Pet.swift", "Sources/pet.swift"),
        (["a/b", "a.b", "a"], "a", "a/b"),
        (["a/b/c", "a-b", "A/B"], "A/B", "a/b/c"),
    ])
    func findsFilesThatCannotBothExist(paths: [String], one: String, other: String) {
        let conflict = OutputPaths.conflict(among: paths)
        #expect(conflict.map { [$0.0, $0.1] } == [one, other])
    }

    @Test func differentFilesAreNoConflict() {
        #expect(OutputPaths.conflict(among: ["a/b", "a/bc", "ab", "a.b/c", "a/b.c"]) == nil)
    }
}
