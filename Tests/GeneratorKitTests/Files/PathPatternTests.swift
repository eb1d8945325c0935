import GeneratorKit
import Testing

@Suite struct PathPatternTests {
    @Test(arguments: [
        ("README.md", "README.md"), ("./README.md", "README.md"), ("Sources", "Sources/A/B.swift"),
        ("Sources/", "Sources/A/B.swift"), ("*.md", "README.md"), ("Sources/*/A.swift", "Sources/Zoo/A.swift"),
        ("Sources/A*B.swift", "Sources/AxBxB.swift"), ("**/A.swift", "A.swift"), ("**/A.swift", "Sources/Zoo/A.swift"),
        ("Sources/**/A.swift", "Sources/A.swift"), ("Sources/**", "Sources/A.swift"), ("?.swift", "Ü.swift"),
        ("**", "A.swift"), ("Sources/**/*+Mine.swift", "Sources/Zoo/Models/Pet+Mine.swift"),
    ])
    func fits(pattern: String, path: String) throws {
        #expect(try #require(PathPattern(pattern)).matches(path))
    }

    @Test(arguments: [
        ("README.md", "Sources/README.md"), ("*.md", "Sources/README.md"), ("Source", "Sources/A.swift"),
        ("Sources/**", "Sources"), ("Sources/*/A.swift", "Sources/A.swift"), ("?.swift", "AB.swift"),
        ("A*C", "AB"), ("Sources/A.swift", "Sources"), ("readme.md", "README.md"),
    ])
    func doesNotFit(pattern: String, path: String) throws {
        #expect(try #require(PathPattern(pattern)).matches(path) == false)
    }

    @Test(arguments: ["", "/", "/etc", "../a", "a/../../b", "."])
    func leadsOutOfTheFolder(pattern: String) {
        #expect(PathPattern(pattern) == nil)
    }

    /// As many stars as one likes do not make it slow.
    @Test func manyStars() throws {
        let pattern = try #require(PathPattern(String(repeating: "*a", count: 50) + "b"))
        #expect(!pattern.matches(String(repeating: "a", count: 2000)))
    }
}
