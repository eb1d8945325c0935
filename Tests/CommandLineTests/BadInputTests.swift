import Foundation
import TestSupport
import Testing

/// Whatever is wrong with an input is said where it is, and nothing is written.
@Suite struct BadInputTests {
    struct BadInput: Sendable, CustomTestStringConvertible {
        /// `line:column` of the error.
        var place: String
        var code: String
        var document: [UInt8]
        var testDescription: String { code }

        init(_ place: String, _ code: String, _ text: String) {
            self.init(place, code, bytes: Array(text.utf8))
        }

        init(_ place: String, _ code: String, bytes: [UInt8]) {
            self.place = place
            self.code = code
            document = bytes
        }
    }

    static let inputs = [
        BadInput("1:1", "file-too-large", bytes: Array(repeating: UInt8(ascii: "#"), count: 64 * 1024 * 1024 + 1)),
        BadInput("2:4", "invalid-utf8", bytes: Array("a: b\nc: ".utf8) + [0xFF, 0x0A]),
        BadInput("1:2", "invalid-utf16", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8]),
        BadInput("2:5", "control-character", "a: b\nc: d\u{1}\n"),
        BadInput("3:7", "json-syntax", "{\n  \"a\": 1,\n  \"b\" 2]\n"),
        BadInput("3:1", "yaml-syntax", "a: [1, 2\n\n"),
        BadInput("1:1", "empty-document", "# nothing\n"),
        BadInput("2:1", "several-documents", "a: 1\n---\nb: 2\n"),
        BadInput("3:3", "duplicate-key", "info:\n  title: a\n  title: b\n"),
        BadInput("1:3", "non-scalar-key", "? [a, b]\n: c\n"),
        BadInput("2:4", "unknown-alias", "a: 1\nb: *nothing\n"),
        BadInput("1:8", "recursive-alias", "a: &a [*a]\n"),
        BadInput("2:1", "invalid-merge", "a: 1\n<<: 2\n"),
        BadInput("1:4", "invalid-tag", "a: !!int text\n"),
        BadInput("1:513", "nesting-too-deep", String(repeating: "[", count: 600) + String(repeating: "]", count: 600)),
        BadInput("6:45", "alias-expansion", aliasBomb),
        BadInput("1:1", "not-openapi", "swallow: african\n"),
        BadInput("1:1", "not-openapi", "[1, 2]\n"),
        BadInput("1:10", "unknown-version", pets.replacing("3.0.3", with: "4.0.0")),
        BadInput(
            "12:53",
            "broken-reference",
            pets.replacing("'#/components/schemas/Pet'", with: "'#/components/schemas/Nothing'")
        ),
        BadInput("3:8", "wrong-type", "openapi: 3.0.3\ninfo: { title: a, version: '1' }\npaths: [1]\n"),
    ]

    /// Eight generations of ten aliases each: ten million nodes, were they written out.
    private static let aliasBomb =
        "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        + (1...7).map { generation in
            let aliases = Array(repeating: "*a\(generation - 1)", count: 10).joined(separator: ", ")
            return "a\(generation): &a\(generation) [\(aliases)]\n"
        }.joined()

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Runs the program on a document, with an output that is there already, and expects that to stay as it is.
    private func expectFailure(_ arguments: [String], status: Int32 = 1) async throws -> GeneratorRun {
        try folder.write("kept", to: "out/README.md")
        let before = try folder.state()
        let run = try await GeneratorRun(arguments, in: folder.path)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try folder.state() == before)
        return run
    }

    @Test(arguments: inputs)
    func saysWhatIsWrongAndWhere(input: BadInput) async throws {
        try folder.write(input.document, to: "api.yaml")
        let run = try await expectFailure(["generate", "api.yaml", "--output", "out"])
        let lines = run.errors.split(separator: "\n", omittingEmptySubsequences: false)
        let head = try #require(
            lines.first { $0.hasPrefix("api.yaml:") && $0.hasSuffix("[\(input.code)]") },
            "\(run.errors)"
        )
        #expect(head.hasPrefix("api.yaml:\(input.place): error: "))

        // The line and a caret follow, but where the text is none, or too long to be read.
        guard input.code != "file-too-large" else { return }
        let number = input.place.split(separator: ":")[0]
        let index = try #require(lines.firstIndex(of: head))
        #expect(
            lines[index + 1].hasPrefix(String(repeating: " ", count: 5 - number.count) + "\(number) |"),
            "\(run.errors)"
        )
        #expect(lines[index + 2].wholeMatch(of: #/      \| *\^/#) != nil, "\(run.errors)")
    }

    @Test func fiveMistakesAreFiveDiagnostics() async throws {
        try folder.write(
            """
            openapi: 3.0.3
            info: [1]
            paths:
              /pets:
                get:
                  operationId: [listPets]
                  responses:
                    '200': { $ref: '#/components/responses/Nothing' }
                post:
                  responses: 7
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Nothing' } } } }

            """,
            to: "api.yaml"
        )
        let run = try await expectFailure(["generate", "api.yaml", "--output", "out"])
        let places = run.errors.matches(of: #/api\.yaml:(\d+):\d+: error: /#).map { String($0.1) }
        #expect(places == ["2", "6", "8", "10", "11"], "\(run.errors)")
    }

    @Test func aMissingDocument() async throws {
        let run = try await expectFailure(["generate", "nothing.yaml", "--output", "out"])
        #expect(run.errors == "error: cannot read nothing.yaml: No such file or directory [unreadable-file]\n")
    }

    @Test func aDocumentThatIsAFolder() async throws {
        try folder.write("", to: "folder/x")
        let run = try await expectFailure(["generate", "folder", "--output", "out"])
        #expect(run.errors == "error: cannot read folder: Is a directory [unreadable-file]\n")
    }

    @Test func aDocumentThatIsALinkToNowhere() async throws {
        try FileManager.default.createSymbolicLink(atPath: folder("link.yaml"), withDestinationPath: "nothing.yaml")
        let run = try await expectFailure(["generate", "link.yaml", "--output", "out"])
        #expect(run.errors == "error: cannot read link.yaml: No such file or directory [unreadable-file]\n")
    }

    @Test func aDocumentThatTheConfigurationNamesInVain() async throws {
        try folder.write("document: nothing.yaml\noutput: ../out\n", to: "openapi/generator.yaml")
        let run = try await expectFailure([])
        #expect(
            run.errors == """
                openapi/generator.yaml:1:11: error: cannot read openapi/nothing.yaml: No such file or directory \
                [unreadable-file]
                    1 | document: nothing.yaml
                      |           ^

                """
        )
    }

    @Test func anOutputThatIsAFile() async throws {
        try folder.write(pets, to: "api.yaml")
        try folder.write("a file", to: "file")
        let run = try await expectFailure(["generate", "api.yaml", "--output", "file"])
        #expect(run.errors == "error: cannot write below file: Not a directory [unwritable-output]\n")
    }

    @Test func anOutputBelowAFile() async throws {
        try folder.write("document: api.yaml\noutput: ../out/README.md/sdk\n", to: "openapi/generator.yaml")
        try folder.write(pets, to: "openapi/api.yaml")
        let run = try await expectFailure([])
        #expect(
            run.errors.hasPrefix("openapi/generator.yaml:2:9: error: cannot access out/README.md/sdk: Not a directory")
        )
    }

    @Test func anOutputWhereAFolderIsInTheWay() async throws {
        try folder.write(pets, to: "api.yaml")
        try folder.write("theirs", to: "out/Package.swift/file")
        let run = try await expectFailure(["generate", "api.yaml", "--output", "out"])
        #expect(run.errors == "error: cannot write out/Package.swift: Is a directory [unwritable-output]\n")
    }

    @Test func aConfigurationWithMistakes() async throws {
        try folder.write("documnt: api.yaml\noutput: [out]\n", to: "generator.yaml")
        let run = try await expectFailure(["--config", "generator.yaml"])
        #expect(
            run.errors == """
                generator.yaml:1:1: error: nothing is called `documnt` here [unknown-key]
                    1 | documnt: api.yaml
                      | ^
                note: did you mean `document`?
                generator.yaml:2:9: error: `output` has to be a path, from the configuration file's folder, \
                but it is a sequence [wrong-type]
                    2 | output: [out]
                      |         ^

                """
        )
    }

    @Test func aTemplateWithAMistake() async throws {
        try folder.write(pets, to: "api.yaml")
        try folder.write("{{#open}}\n", to: "mine/object.mustache")
        let run = try await expectFailure(["generate", "api.yaml", "--output", "out", "--templates", "mine"])
        #expect(run.errors.hasPrefix("mine/object.mustache:1:1: error: "), "\(run.errors)")
        #expect(run.errors.contains("    1 | {{#open}}\n      | ^\n"), "\(run.errors)")
    }

    @Test(arguments: [
        ["generate", "api.yaml", "--output", "out", "--module", "class"],
        ["generate", "api.yaml", "--output", "out", "--module", "not-a-name"],
        ["generate", "api.yaml", "--output", "out", "--module", ""],
        ["generate", "api.yaml", "--output", "out", "--colour", "red"],
        ["generate", "api.yaml", "--output", "out", "--diagnostics", "xml"],
        ["generate", "api.yaml", "--output"],
        ["generate", "api.yaml", "--output", ""],
        ["generate", "", "--output", "out"],
        ["generate", "api.yaml", "other.yaml", "--output", "out"],
        ["generate", "api.yaml"],
        ["inspect", "api.yaml"],
        [],
    ])
    func wrongUsage(arguments: [String]) async throws {
        try folder.write(pets, to: "api.yaml")
        let run = try await expectFailure(arguments, status: 64)
        #expect(run.errors.contains("Error: "))
        #expect(run.errors.lowercased().contains("usage: "))
    }
}
